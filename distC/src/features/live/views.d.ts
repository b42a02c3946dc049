import type { LoggedEvent } from '../../events/catalogue.js';
import type { PostView } from '../posts/schema.js';
import type { ThreadFacts } from '../threads/access.js';
import type { ThreadView } from '../threads/schema.js';
import type { EventContent, LiveEvent } from './schema.js';
/** An event with what it shows, before it is told to which streams it goes. */
export type PresentedEvent = {
    seq: number;
    at: string;
    /** By which it is judged who may get it, as of now. */
    thread: ThreadFacts;
    /** Where the author of its post is from; null for events about threads. */
    country: string | null;
    content: EventContent;
};
/** A thread as its events show it, and by which it is judged who may get them. */
export type ShownThread = {
    view: ThreadView;
    facts: ThreadFacts;
};
/** What an event shows; null for those that show nothing, or whose post is gone. */
export declare function presentEvent(event: LoggedEvent, thread: ShownThread, post: PostView | undefined): PresentedEvent | null;
/** The event as one stream's clients get it. */
export declare function addressEvent({ seq, at, content }: PresentedEvent, stream: string): LiveEvent;
