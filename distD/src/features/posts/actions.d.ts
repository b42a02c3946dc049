import { type Db } from '../../platform/transaction.js';
import { type Actor } from '../../shared/actor.js';
import type { PostAnswer } from './schema.js';
/** Writes a reply at the end of a thread. */
export declare function replyToThread(db: Db, actor: Actor, input: {
    threadId: number;
    body: string;
}): Promise<PostAnswer>;
/**
 * Replaces the text of a post, keeps what it said, and counts its version up.
 * @throws AppError `version_mismatch` when somebody changed it since `version`.
 */
export declare function editPost(db: Db, actor: Actor, input: {
    postId: number;
    version: number;
    body: string;
}): Promise<PostAnswer>;
/** Deletes a post so that it can be restored. Deleting the first post hides the whole thread. */
export declare function deletePost(db: Db, actor: Actor, input: {
    postId: number;
}): Promise<void>;
/** Brings a deleted post back to its place in order of creation; a first post brings back its thread. */
export declare function restorePost(db: Db, actor: Actor, input: {
    postId: number;
}): Promise<PostAnswer>;
