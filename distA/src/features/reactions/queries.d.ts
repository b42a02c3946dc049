import type { Reader } from '../../platform/transaction.js';
import type { Actor } from '../../shared/actor.js';
import type { MemberReactionsAnswer, MemberReactionsQuery, ReactionsAnswer, ReactionTypesAnswer, Reactor, ReactorsAnswer } from './schema.js';
/** How a post was received, and how the actor reacted. */
export declare function readReactions(reader: Reader, actor: Actor, postId: number): Promise<ReactionsAnswer>;
/** Who reacted to a post and how, latest first. */
export declare function readReactors(reader: Reader, actor: Actor, { postId, type, limit, after, }: {
    postId: number;
    type?: string | undefined;
    limit: number;
    after?: string | undefined;
}): Promise<ReactorsAnswer>;
/** The latest who reacted to each of these posts, which the caller may see already: post id → names, latest first. */
export declare function readReactorNames(reader: Reader, postIds: readonly number[]): Promise<ReadonlyMap<number, readonly Reactor[]>>;
type AskedReactions = {
    memberId: number;
    after?: string | undefined;
} & Omit<MemberReactionsQuery, 'after'>;
/** The latest reactions that a member gave, or received, on posts that the actor may see. */
export declare function readMemberReactions(reader: Reader, actor: Actor, asked: AskedReactions): Promise<MemberReactionsAnswer>;
/** The reaction types that members choose from, in order. */
export declare function readReactionTypes(reader: Reader): Promise<ReactionTypesAnswer>;
export {};
