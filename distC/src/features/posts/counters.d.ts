import type { Tx } from '../../platform/transaction.js';
import { type Recount } from '../../shared/recount.js';
/** What a post is counted under. */
export type Tallied = {
    threadId: number;
    forumId: number;
    countryCode: string | null;
};
/** Counts a post that became visible (+1) or is not any more (−1). */
export declare function bumpPostTally(tx: Tx, post: Tallied, by: 1 | -1): Promise<void>;
/** What `bumpPostTally` does for posts of which a SELECT tells thread, forum, country and by how many they count. */
export declare function postTallyBump(posts: string): string;
/** Counts all visible posts of threads that were restored or came in whole (+1), or were deleted (−1). */
export declare function bumpThreadTallies(tx: Tx, threadIds: readonly number[], by: 1 | -1): Promise<void>;
/** Moves the counts of a member's posts from one country to another, before or after the posts themselves. */
export declare function movePostTallies(tx: Tx, userId: number, from: string | null, to: string | null): Promise<void>;
/** Counts visible posts in visible threads by forum and country. */
export declare const recountPostTallies: Recount<Tx>;
/** Makes room for a restored post, or closes the gap of a deleted one, at a position. The thread must be locked. */
export declare function shiftPositions(tx: Tx, threadId: number, from: number, by: 1 | -1): Promise<void>;
/** Numbers the visible posts of every thread in order of their ids: from 1, or from 2 where the first post is deleted. */
export declare const recountPositions: Recount<Tx>;
