import type { RenderedBody } from '../../src/features/posts/body.js';
import type { Tx } from '../../src/platform/transaction.js';
import type { MemberDraft } from './members.js';
/** Rows as they are stored, many to a statement: this is what makes a big demo fast. Counters are the caller's. */
export type ThreadRow = {
    id: number;
    forumId: number;
    authorId: number;
    title: string;
    slug: string;
    createdAt: Date;
    isSticky: boolean;
    isLocked: boolean;
    viewCount: number;
    deletedAt: Date | null;
    deletedById: number | null;
};
/** A post as it is stored. */
export type PostRow = RenderedBody & {
    id: number;
    threadId: number;
    forumId: number;
    authorId: number;
    position: number | null;
    createdAt: Date;
    editedAt: Date | null;
    version: number;
    deletedAt: Date | null;
    deletedById: number | null;
    reactionScore: number;
    reactionCounts: Record<string, number>;
};
/** What a post said before its only edit. */
export type RevisionRow = {
    postId: number;
    body: string;
    html: string;
    createdAt: Date;
    editedById: number;
};
/** A reaction as it is stored. */
export type ReactionRow = {
    postId: number;
    userId: number;
    typeId: number;
    receiverId: number;
    forumId: number;
    createdAt: Date;
};
/** Inserts members whose names are free. */
export declare function insertMembers(tx: Tx, members: readonly MemberDraft[]): Promise<void>;
/** Inserts threads without their first and last posts, which must be there before they are named. */
export declare function insertThreads(tx: Tx, threads: readonly ThreadRow[]): Promise<void>;
/** Inserts posts under their authors' countries. The authors must be locked. */
export declare function insertPosts(tx: Tx, posts: readonly PostRow[]): Promise<void>;
/** Inserts what posts said at first. */
export declare function insertRevisions(tx: Tx, revisions: readonly RevisionRow[]): Promise<void>;
/** Inserts reactions. Their posts' rows count them already. */
export declare function insertReactions(tx: Tx, reactions: readonly ReactionRow[]): Promise<void>;
/** Names the posts that open threads. */
export declare function setFirstPosts(tx: Tx, threads: readonly {
    id: number;
    firstPostId: number;
}[]): Promise<void>;
