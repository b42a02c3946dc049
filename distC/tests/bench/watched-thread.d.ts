import type { EmitGiven } from './ceilings/emit.js';
import { type WatcherOrder } from './watchers.js';
/** A thread that live clients watch. */
export type WatchedThread = {
    stream: string;
    /** How somebody replies to it. */
    post: Pick<WatcherOrder<'post'>, 'url' | 'headers' | 'body'>;
    /** An event as Rostra sends it when somebody does, for the ceiling to send the same; on any port. */
    sample: EmitGiven;
};
/** Finds a thread of a forum that runs at an address, a member who replies, and what clients are sent then. */
export declare function openWatchedThread(database: string, url: string): Promise<WatchedThread>;
