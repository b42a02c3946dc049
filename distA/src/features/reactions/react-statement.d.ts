import { type Statement } from '../../platform/statement.js';
import { type Db } from '../../platform/transaction.js';
import type { Sight } from '../forums/access.js';
import type { ReactionsAnswer } from './schema.js';
/** What `react` does, in one statement, where the member did not react in the same way before. */
export declare const setReaction: Statement<ReactionRow>;
/** What `unreact` does, in one statement, where there is a reaction to take back. */
export declare const takeReaction: Statement<ReactionRow>;
type ReactionRow = {
    threadId: number;
    forumId: number;
    authorId: number;
    reactionScore: number;
    reactionCounts: Record<string, number>;
};
/** A member's reaction to a post, and what they may do as of a place in the log (`rightsPlace`). A type of null takes it back. */
type NewReaction = {
    memberId: number;
    sight: Sight;
    place: number | null;
    postId: number;
    type: string | null;
};
/** Sets a reaction, or takes it back, in one statement. Null: nothing was changed, for a reason that `actions.ts` finds out. */
export declare function reactInStatement(db: Db, made: NewReaction): Promise<ReactionsAnswer | null>;
export {};
