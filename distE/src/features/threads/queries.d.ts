import type { Reader } from '../../platform/transaction.js';
import type { Actor } from '../../shared/actor.js';
import type { ThreadAnswer, ThreadPostsAnswer, ThreadsAnswer, ThreadView } from './schema.js';
/** One thread, with what the actor may do in it. */
export declare function readThread(reader: Reader, actor: Actor, threadId: number): Promise<ThreadAnswer>;
/** The view of a thread that the caller may see already. */
export declare function readThreadView(reader: Reader, threadId: number): Promise<ThreadView>;
/** One page of a thread: what all share who may see it, and what each actor gets besides. */
export type SharedThreadPosts = {
    shared: Omit<ThreadPostsAnswer, 'viewer'>;
    viewer: (reader: Reader, actor: Actor) => Promise<ThreadPostsAnswer['viewer']>;
    /** Deleted threads are seen by few, and by their authors for being their own. */
    isOwn: boolean;
};
type AskedPage = {
    threadId: number;
    page: number;
    perPage: number;
};
/** Reads one page of a thread, so that it can be kept for all who have the actor's rights. */
export declare function shareThreadPosts(reader: Reader, actor: Actor, { threadId, page, perPage }: AskedPage): Promise<SharedThreadPosts>;
/** One page of a thread, as the actor gets it. */
export declare function readThreadPosts(reader: Reader, actor: Actor, asked: AskedPage): Promise<ThreadPostsAnswer>;
/** One page of a forum's threads: sticky ones first, then by last post. */
export declare function readForumThreads(reader: Reader, actor: Actor, { forumId, page, perPage }: {
    forumId: number;
    page: number;
    perPage: number;
}): Promise<ThreadsAnswer>;
export {};
