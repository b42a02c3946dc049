import { type VNode } from 'preact';
import type { PostView, ReactionsView } from '../posts/schema.js';
import type { ThreadView } from '../threads/schema.js';
import type { MemberReactionsAnswer, MemberReactionsQuery, ReactionType, Reactor, ReactorsAnswer } from './schema.js';
type ReactionsProps = {
    post: {
        id: number;
        reactions: ReactionsView;
    };
    types: readonly ReactionType[];
    /** The key of the viewer's own reaction. */
    own: string | null;
    canReact: boolean;
    /** The latest who reacted; null where only their number is known. */
    reactors: readonly Reactor[] | null;
};
/** How a post was received, by whom, and the choice of a reaction for those who may react. */
export declare function Reactions({ post, types, own, canReact, reactors }: ReactionsProps): VNode;
type ReactorsPageProps = ReactorsAnswer & {
    post: PostView;
    thread: Pick<ThreadView, 'id' | 'title'>;
    types: readonly ReactionType[];
    /** The type that alone is shown. */
    type: string | null;
};
/** Who reacted to a post and how, all or of one type. */
export declare function ReactorsPage({ post, thread, types, type, reactions, next }: ReactorsPageProps): VNode;
type MemberReactionsProps = MemberReactionsAnswer & {
    direction: MemberReactionsQuery['direction'];
    types: readonly ReactionType[];
};
/** The reactions that a member gave, or received: how, to or from whom, and in which thread. */
export declare function MemberReactions({ reactions, direction, types }: MemberReactionsProps): VNode;
export {};
