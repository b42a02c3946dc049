import type { VNode } from 'preact';
import type { PostAnswer, PostView, RevisionView } from './schema.js';
/** Asks before a post is deleted. `replies`: how many go with it where it opens its thread, else null. */
export declare function DeletePage({ post, replies }: {
    post: PostView;
    replies: number | null;
}): VNode;
/** A deleted post as those see it who may: what it said, and the way back. A first post stands for its thread. */
export declare function DeletedPost({ deleted, isThread }: {
    deleted: PostAnswer;
    isThread: boolean;
}): VNode;
/** What a post said before its edits, latest first. */
export declare function HistoryPage({ postId, revisions }: {
    postId: number;
    revisions: readonly RevisionView[];
}): VNode;
