import type { Tx } from '../../platform/transaction.js';
import { type Recount } from '../../shared/recount.js';
/** Counts a change of one member's reaction on its post: from one type to another, or to or from none. The post must be locked. */
export declare function bumpReaction(tx: Tx, postId: number, { before, after }: {
    before: CountedType | null;
    after: CountedType | null;
}): Promise<void>;
/** A reaction type as it is counted. */
export type CountedType = {
    key: string;
    score: number;
};
/** What `bumpReaction` does, in an UPDATE of `posts`. Keys and scores are expressions, which are null for no reaction. */
export declare function reactionBump({ before, after }: {
    before: CountedBy;
    after: CountedBy;
}): string;
type CountedBy = {
    key: string;
    score: string;
};
/** Counts the reactions to every post. */
export declare const recountReactions: Recount<Tx>;
/** Compares who received each reaction, and in which forum, with its post: nothing moves a post to another author or forum. */
export declare const recountReactionPlaces: Recount<Tx>;
export {};
