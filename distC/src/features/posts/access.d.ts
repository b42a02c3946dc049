import { Prisma } from '../../../prisma/client/client.js';
import type { Reader, Tx } from '../../platform/transaction.js';
import { type Actor } from '../../shared/actor.js';
import { type ForumNode, type Sight } from '../forums/access.js';
import { type ThreadFacts } from '../threads/access.js';
/** What the rules about a post are judged by. */
export type PostFacts = {
    id: number;
    authorId: number;
    countryCode: string | null;
    position: number | null;
    version: number;
    state: 'visible' | 'deleted';
    deletedById: number | null;
    createdAt: Date;
    reactionScore: number;
    thread: ThreadFacts;
};
/** Who sees a post: whoever sees its thread; a deleted one only moderators and, if they deleted it, its author. */
export declare function canSeePost(sight: Sight, post: PostFacts): boolean;
/** What editing and deleting are judged by. */
type WrittenPost = Pick<PostFacts, 'authorId' | 'state' | 'createdAt'> & {
    thread: Pick<ThreadFacts, 'forumId' | 'state' | 'isLocked'>;
};
/** What everything that can be done with a post is judged by. */
export type JudgedPost = WrittenPost & Pick<PostFacts, 'id' | 'deletedById'> & {
    thread: Pick<ThreadFacts, 'firstPostId'>;
};
/** Who may edit a visible post: its author while the thread is open, and moderators. */
export declare function canEditPost(sight: Sight, post: WrittenPost): boolean;
/** Who may delete a visible post: its author within the forum's window while the thread is open, and moderators. */
export declare function canDeletePost(sight: Sight, post: WrittenPost, now: Date): boolean;
/** Who may restore a deleted post: moderators, and its author within the window if they deleted it themselves. */
export declare function canRestorePost(sight: Sight, post: JudgedPost, now: Date): boolean;
/** Who may react to a visible post: members with the permission, but not to their own. */
export declare function canReact(sight: Sight, post: WrittenPost): boolean;
/**
 * The visible posts of a forum that the actor may read, as the beginning of a statement: the one rule. Deleted posts
 * are in no list. OFFSET 0 keeps the thread asked for post by post: no plan may read every thread instead.
 */
export declare function fromVisiblePosts(forumId: Prisma.Sql): Prisma.Sql;
type SeenPost = {
    post: PostFacts;
    sight: Sight;
};
/** Finds a post that the actor may see. @throws AppError `not_found` */
export declare function seePost(reader: Reader, actor: Actor, postId: number): Promise<SeenPost>;
/** Finds a post, or null where there is none that the actor may see. */
export declare function findPost(reader: Reader, actor: Actor, postId: number): Promise<SeenPost | null>;
/** What can be done with a post. */
type PostVerb = 'edit' | 'delete' | 'restore' | 'react';
type AccessedPost = {
    post: PostFacts;
    forum: ForumNode;
    sight: Sight;
};
/**
 * Finds a post that the actor may change, for the page that asks how. The change itself looks again.
 * @throws AppError as `accessPost` does
 */
export declare function seePostTo(reader: Reader, actor: Actor, postId: number, to: PostVerb): Promise<PostFacts>;
/**
 * Locks a post and its thread, of which `react` holds the key only, and makes sure that the actor may do what they ask.
 * Deleting and restoring a first post lock the forum before.
 * @throws AppError `not_found` when they may not see it; `unauthenticated`, `forbidden` or `conflict` when they may.
 */
export declare function accessPost(tx: Tx, actor: Actor, postId: number, to: PostVerb): Promise<AccessedPost>;
export {};
