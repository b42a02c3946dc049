import type { Reader, Tx } from '../../platform/transaction.js';
import { type Actor } from '../../shared/actor.js';
import { type ForumNode, type Sight } from '../forums/access.js';
/** What the rules about a thread are judged by. */
export type ThreadFacts = {
    id: number;
    forumId: number;
    authorId: number;
    createdAt: Date;
    isLocked: boolean;
    state: 'visible' | 'deleted';
    deletedById: number | null;
    replyCount: number;
    firstPostId: number | null;
    lastPostAt: Date;
};
/** What `ThreadFacts` is made of. */
export declare const threadFactsSelect: {
    id: true;
    forumId: true;
    authorId: true;
    createdAt: true;
    isLocked: true;
    state: true;
    deletedById: true;
    replyCount: true;
    firstPostId: true;
    lastPostAt: true;
};
/** Whether authors may still delete, restore or rename what they wrote at a time. */
export declare function isWithinWindow(forum: ForumNode, writtenAt: Date, now: Date): boolean;
/** Who sees a thread: whoever reads its forum; a deleted one only moderators and, if they deleted it, its author. */
export declare function canSeeThread(sight: Sight, thread: Pick<ThreadFacts, 'forumId' | 'state' | 'authorId' | 'deletedById'>): boolean;
/** Who may reply: a locked thread takes replies of moderators only, a deleted one none. */
export declare function canReply(sight: Sight, thread: Pick<ThreadFacts, 'forumId' | 'state' | 'isLocked'>): boolean;
/** Who may change the title: moderators, and the author within the forum's window while the thread is open. */
export declare function canRenameThread(sight: Sight, thread: Pick<ThreadFacts, 'forumId' | 'state' | 'isLocked' | 'authorId' | 'createdAt'>, now: Date): boolean;
/** Whether the actor wrote it. */
export declare function isOwn(sight: Sight, authorId: number): boolean;
/** Reads what the rules about threads are judged by. A thread that is not there is left out. */
export declare function readThreadFacts(reader: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, ThreadFacts>>;
/** Finds a thread that the actor may see. @throws AppError `not_found` */
export declare function seeThread(reader: Reader, actor: Actor, threadId: number): Promise<{
    thread: ThreadFacts;
    sight: Sight;
}>;
/**
 * Locks a thread and makes sure that the actor may reply to it, rename it, or moderate it.
 * @throws AppError `not_found` when they may not see it; `unauthenticated`, `forbidden` or `thread_locked` when they may.
 */
export declare function accessThread(tx: Tx, actor: Actor, threadId: number, to: 'reply' | 'rename' | 'moderate'): Promise<{
    thread: ThreadFacts;
    forum: ForumNode;
    sight: Sight;
}>;
/** Makes sure that the actor may reply to a thread that they may see. @throws AppError `unauthenticated`, `forbidden` or `thread_locked` */
export declare function demandReply(sight: Sight, thread: ThreadFacts): void;
/**
 * Holds a thread until the transaction ends, against everything that changes its posts' order or its counts.
 * The forum's key is held too: whether its posts count cannot change meanwhile.
 */
export declare function lockThread(tx: Tx, threadId: number): Promise<void>;
/**
 * Holds the thread's forum, then the thread with its key: for what deletes or restores a whole thread. Who reacts in it
 * holds the key, so nobody's reaction is counted meanwhile.
 */
export declare function lockForumAndThread(tx: Tx, threadId: number): Promise<void>;
