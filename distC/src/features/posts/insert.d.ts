import type { Tx } from '../../platform/transaction.js';
import type { ForumNode } from '../forums/access.js';
import type { ThreadFacts } from '../threads/access.js';
import type { RenderedBody } from './body.js';
/**
 * Inserts a visible post, counts it for its author and forum, and tells the log. The thread must be locked or new.
 * `createdAt` is for a post that was written elsewhere; it is now unless it is given.
 */
export declare function insertPost(tx: Tx, authorId: number, forum: ForumNode, thread: Pick<ThreadFacts, 'id' | 'lastPostAt'>, content: RenderedBody & {
    position: number;
    createdAt?: Date;
}): Promise<{
    id: number;
    createdAt: Date;
}>;
