import type { Reader } from '../../platform/transaction.js';
import { type Actor } from '../../shared/actor.js';
import { type Sight } from '../forums/access.js';
import { type ThreadFacts } from '../threads/access.js';
import { type Stream } from './schema.js';
import type { PresentedEvent } from './views.js';
/** A stream that an actor may watch. */
export type WatchedStream = {
    stream: Stream;
    /** By which it is judged, where the stream is a thread's. */
    thread: ThreadFacts | undefined;
    /** Whether it is a thread that the actor began: they see it deleted when they deleted it. */
    isOwnThread: boolean;
};
/**
 * Finds a stream and makes sure that the actor may watch it.
 * @throws AppError `not_found` when there is none or the actor may not see it; `unauthenticated` for a guest's `me`;
 * `insufficient_scope` for a token that may not read.
 */
export declare function accessStream(reader: Reader, actor: Actor, name: string): Promise<{
    watched: WatchedStream;
    sight: Sight;
}>;
/** Whether somebody may watch a stream. A thread's stream needs the thread. */
export declare function canWatch(sight: Sight, stream: Stream, thread: ThreadFacts | undefined): boolean;
/**
 * Whether who watches a stream may get an event of it. Nothing of a deleted thread is told but that it is
 * deleted; who sees it all the same follows it in its own stream.
 */
export declare function canReceive(sight: Sight, { thread, content }: PresentedEvent, stream: Stream): boolean;
/** The names of the streams that an event goes to. */
export declare function streamsOf({ thread, country, content }: PresentedEvent): string[];
/** Whether an event goes to a stream. Threads that change or go concern every country: their posts come and go with them. */
export declare function isOfStream(event: PresentedEvent, stream: Stream): boolean;
/** Whether an event goes to the streams of all countries. */
export declare function isOfEveryCountry({ content }: PresentedEvent): boolean;
