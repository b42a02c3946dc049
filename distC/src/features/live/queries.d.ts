import type { LoggedEvent } from '../../events/catalogue.js';
import type { Log } from '../../events/log.js';
import type { Reader } from '../../platform/transaction.js';
import type { Actor } from '../../shared/actor.js';
import { type WatchedStream } from './access.js';
import { type LiveEvent, type Replay } from './schema.js';
import { type PresentedEvent } from './views.js';
/** How much of the past somebody may read: it costs by its length, not by the number of requests. */
export type ReplayShare = {
    /** @throws AppError `rate_limited` when the share is used up. */
    demand(): Promise<void>;
    /** Counts rows of the log that were read. */
    take(rows: number): Promise<void>;
};
/** What the past is read from: the log as this node followed it, and what its events show. */
export type PastReader = {
    reader: Reader;
    log: Log;
};
/** What came after a cursor, for clients that ask by REST. Without a cursor: where the log stands. */
export declare function readEvents(from: PastReader, actor: Actor, { stream, after, share }: {
    stream: string;
    after?: number | undefined;
    share?: ReplayShare;
}): Promise<Replay>;
/** A page of a stream's past. */
export type StreamPage = {
    events: LiveEvent[];
    /** How far the page reaches. */
    cursor: number;
    /** How many rows of the log were read for it. */
    rows: number;
    /** Whether the log has lost what came right after the place asked for. */
    isPruned: boolean;
    watched: WatchedStream;
};
/**
 * Reads what a stream's clients were sent between two places of the log, 500 rows at most. Rights are read
 * last: nothing is shown that was written after they were lost.
 * @throws AppError as `accessStream` does, and `rate_limited` when the share is used up.
 */
export declare function readStreamEvents({ reader, log }: PastReader, actor: Actor, { stream: name, after, upTo, share, }: {
    stream: string;
    after: number;
    upTo: number;
    share?: ReplayShare | undefined;
}): Promise<StreamPage>;
/**
 * Reads what events show. Those that show nothing (about rights, members and sessions) are left out.
 * Threads are read after posts: who may see a post is judged by what was true after its text was read.
 */
export declare function presentEvents(reader: Reader, events: readonly LoggedEvent[]): Promise<PresentedEvent[]>;
