import type { Db } from '../../platform/transaction.js';
import { type Actor } from '../../shared/actor.js';
/** How far somebody read: a thread, and the last post of it that they were shown. */
export type Place = {
    threadId: number;
    postId: number;
};
/**
 * Remembers how far a member has read in a thread that they may see. Never goes back; guests are not remembered.
 * Where nothing is new nothing is written: most pages that are opened were opened before.
 */
export declare function noteRead(db: Db, { memberId }: Actor, { threadId, postId }: Place): Promise<void>;
/**
 * Notes what a program has shown its member.
 * @throws AppError `not_found` when they may not see the thread, `invalid_request` when the post is not of it.
 */
export declare function markRead(db: Db, actor: Actor, place: Place): Promise<void>;
