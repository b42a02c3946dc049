import type { Tx } from '../../platform/transaction.js';
import { type Recount } from '../../shared/recount.js';
/** Counts a member's posts that became visible in a counting forum, or are not any more. */
export declare function bumpMessageCount(tx: Tx, userId: number, by: number): Promise<void>;
/** What `bumpMessageCount` does, in an UPDATE of `users`. `by` is an expression. */
export declare function messageCountBump(by: string): string;
/** Changes the sum of the scores that a member's visible posts received. */
export declare function bumpReactionScore(tx: Tx, userId: number, by: number): Promise<void>;
/** What `bumpReactionScore` does, in an UPDATE of `users`. `by` is an expression. */
export declare function reactionScoreBump(by: string): string;
/**
 * Changes the figures of everybody who wrote in threads that were restored or came in whole (+1), or were deleted (−1).
 * Their forums must be locked. Members are locked in the order of their ids.
 */
export declare function bumpThreadAuthors(tx: Tx, threadIds: readonly number[], by: 1 | -1): Promise<void>;
/** Changes the message counts of everybody who wrote in a forum whose posts begin (+1) or cease (−1) to count. */
export declare function bumpForumAuthors(tx: Tx, forumId: number, by: 1 | -1): Promise<void>;
/** Counts a member who declares a country (+1) or does not any more (−1). Null, no country, is not counted. */
export declare function bumpCountry(tx: Tx, countryCode: string | null, by: 1 | -1): Promise<void>;
/** Counts a member who moves. In the order of the codes, so that those who change places do not wait for each other. */
export declare function moveMember(tx: Tx, from: string | null, to: string | null): Promise<void>;
/** Counts the countries of members who came in together, by their ids. */
export declare function bumpCountries(tx: Tx, userIds: readonly number[]): Promise<void>;
/**
 * Counts every member's messages (imported, and visible posts in visible threads of counting forums) and reaction
 * score (imported, and the scores of visible posts in visible threads), and the members of every country.
 */
export declare const recountMembers: Recount<Tx>;
