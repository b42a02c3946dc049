import type { LoggedEvent } from '../events/catalogue.js';
import type { Reader } from '../platform/transaction.js';
import { type LiveServer, type LiveSocket, type Streams } from './streams.js';
/** What this node's sockets are served from. */
export type LiveState = {
    io: LiveServer;
    streams: Streams;
    /** Counts up whenever rights may have changed. Who checked rights before must check them again. */
    rights: number;
};
/** Whether one of these events can take away what somebody was allowed to watch. */
export declare function takeRights(events: readonly LoggedEvent[]): boolean;
/**
 * Reads what a batch of events shows, and answers the step that hands it out: first the new groups of members,
 * then the events to whom they may still go, then the end of streams and sessions that were taken away.
 *
 * Nobody gets a text that was written after they lost it. What is kept is as of the place up to which the log was
 * followed, texts and the rights to them alike; what is not kept is read from the database, rights after the texts.
 * Only the groups of sockets and their sessions are as of this batch. So a batch does not go, null, before a change of
 * rights that was followed already: it goes together with that.
 */
export declare function prepareBroadcast(reader: Reader, live: LiveState, events: readonly LoggedEvent[], ahead: readonly LoggedEvent[]): Promise<(() => boolean) | null>;
/** Tells a client that its streams are gone, and disconnects it: it may come back with another session, or as a guest. */
export declare function endSession(live: LiveState, socket: LiveSocket, last: {
    seq: number;
    at: Date;
}): void;
