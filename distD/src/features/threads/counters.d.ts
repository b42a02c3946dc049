import type { Tx } from '../../platform/transaction.js';
import { type Recount } from '../../shared/recount.js';
/** Counts a reply that now ends the thread. The thread must be locked. */
export declare function countReply(tx: Tx, threadId: number, reply: {
    id: number;
    createdAt: Date;
}): Promise<void>;
/** What `countReply` does, in an UPDATE of `threads`. The reply's id and time are expressions. */
export declare function replyCountBump({ id, createdAt }: {
    id: string;
    createdAt: string;
}): string;
/** Counts a reply that was restored (+1) or deleted (−1), and finds the last post anew. The thread must be locked. */
export declare function bumpReplies(tx: Tx, threadId: number, by: 1 | -1): Promise<void>;
/** Counts the replies of every thread, and finds every last post. A deleted thread keeps its visible replies, not its first post. */
export declare const recountThreads: Recount<Tx>;
/** Counts the replies of threads anew, and finds their last posts: after differences, or when threads came in whole. */
export declare function countThreads(tx: Tx, threadIds: readonly number[]): Promise<void>;
