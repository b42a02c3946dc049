import type { Logger } from '../platform/log.js';
import type { Db } from '../platform/transaction.js';
import type { Stretch } from './way.js';
/** One process's relay at work. */
export type Relay = {
    /** Stops after the statement that runs. */
    stop(): Promise<void>;
};
/**
 * Gives committed events their place in the log, and hands them to `onPlaced`.
 *
 * Ids are handed out before a commit and so become visible out of order: who read on by id would miss some.
 * Places are given after the commit, by one statement at a time: the row of `log_head` is its lock, held
 * only while the statement runs, so a relay that dies or hangs holds up nobody. Every node may run one.
 */
export declare function startRelay(db: Db, log: Logger, onPlaced: (placed: Stretch) => void): Relay;
/**
 * Places what waits, oldest first, and answers it as a stretch of the log: no other relay places anything between the
 * last place before and the statement's end. Answers null when nothing waited, or when another relay is at it.
 * A relay that waited for nothing may still see rows that another has just placed: `seq IS NULL` on the
 * updated row itself is checked again by PostgreSQL, so they keep their place and only leave a gap.
 */
export declare function placeEvents(db: Db): Promise<Stretch | null>;
