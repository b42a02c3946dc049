import type { Db } from '../../src/platform/transaction.js';
/** What `fillForums` made: the ids that a test asks for. */
export type Crowd = {
    longThread: number;
    lovedPost: number;
    member: number;
    busyMember: number;
};
/**
 * Fills forums by a few statements: 5,000 members of ten countries, 3,000 threads, one of them of 8,000 posts,
 * 32,000 posts in all, one of them with 4,000 reactions, and as many events, sessions, tokens and keys.
 * The threads are dealt out over the forums; the newest quarter of them stands in the last forum, where one member
 * wrote half of the posts, and reacted to the other half.
 * Counters stay as they are: what is filled so is for asking, not for changing.
 */
export declare function fillForums(db: Db, forumIds: readonly number[]): Promise<Crowd>;
