import type { Db, Reader } from '../platform/transaction.js';
import type { LoggedEvent } from './catalogue.js';
/** The last place given, and the last place that was pruned: the log holds what lies between. */
export type LogHead = {
    seq: number;
    prunedSeq: number;
};
/** Reads where the log ends and where it begins. */
export declare function readLogHead(reader: Reader): Promise<LogHead>;
/** Which events to read: those after one place, at most up to another, of one forum or thread when it is named. */
export type LogRange = {
    after: number;
    upTo?: number;
    forumId?: number;
    threadId?: number;
    limit: number;
};
/** Reads on in the log, in order. */
export declare function readLog(reader: Reader, { after, upTo, forumId, threadId, limit }: LogRange): Promise<LoggedEvent[]>;
/** Reads the last events up to a place, in order. */
export declare function readLogEnd(reader: Reader, upTo: number, limit: number): Promise<LoggedEvent[]>;
/** A part of the log. */
export type LogPart = {
    events: readonly LoggedEvent[];
    /** Whether the log has lost what came right after the place asked for. */
    isPruned: boolean;
};
/** The log, as far as somebody followed it. */
export type Log = {
    /** The place up to which it was delivered. */
    cursor(): number;
    /**
     * Resolves true when the cursor is at a place or past it, false when the log ends before that place.
     * @throws Error when the log cannot be followed
     */
    reach(place: number): Promise<boolean>;
    /** Reads a part of it, which must not go further than the cursor. */
    read(range: LogRange & {
        upTo: number;
    }): Promise<LogPart>;
};
/** Reads a part of the log from the database. */
export declare function readLogPart(reader: Reader, range: LogRange): Promise<LogPart>;
/** Reads what comes after a place, and where the log begins, from one state of the database. */
export declare function readLogOn(reader: Reader, after: number, limit: number): Promise<{
    events: LoggedEvent[];
    prunedSeq: number;
}>;
/** The columns of an event as the catalogue has it. Only `append` writes events, so what is read has its shape. */
export declare const eventColumns = "type, at, forum_id AS \"forumId\", thread_id AS \"threadId\", post_id AS \"postId\", user_id AS \"userId\", data";
/** How many events wait for their place, and for how many seconds the oldest has waited. */
export declare function readPending(reader: Reader): Promise<{
    count: number;
    oldestSeconds: number;
}>;
/** Removes what is older than `days` and remembers how far that went. Answers how many events went. */
export declare function pruneLog(db: Db, days: number): Promise<number>;
