import type { VNode } from 'preact';
import type { ReactionType, Reactor } from '../reactions/schema.js';
import type { PostView } from './schema.js';
/** What all posts of a page have in common for who looks at them. Pages carry it along for what comes live. */
export type PostSetting = {
    viewerId: number | null;
    canReply: boolean;
    canReact: boolean;
    canModerate: boolean;
    reactionTypes: readonly ReactionType[];
};
/** What one post is to who looks at it. */
export type OwnPost = {
    reaction: string | null;
    canEdit: boolean;
    canDelete: boolean;
};
type PostProps = {
    post: PostView;
    setting: PostSetting;
    own: OwnPost;
    /** The latest who reacted; null where only their number is known. */
    reactors: readonly Reactor[] | null;
};
/** A post: its author's card, its text, how it was received, and what can be done with it. */
export declare function Post({ post, setting, own, reactors }: PostProps): VNode;
/** The text of a post, as it was rendered and sanitized when it was written. */
export declare function PostBody({ html }: {
    html: string;
}): VNode;
/** What a text looks like as a post, before it is sent. Nothing without one. */
export declare function Preview({ html }: {
    html: string | null;
}): VNode | null;
export {};
