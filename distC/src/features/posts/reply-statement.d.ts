import { type Statement } from '../../platform/statement.js';
import { type Db } from '../../platform/transaction.js';
import { type UserCardRow } from '../accounts/views.js';
import type { Sight } from '../forums/access.js';
import type { ThreadFacts } from '../threads/access.js';
import type { RenderedBody } from './body.js';
import type { PostAnswer } from './schema.js';
/**
 * What `replyToThread` does where all is well, in one statement. It takes no fact for granted that could have changed:
 *
 * - Locks: the forum's key, the thread, the author, in the order of the house. What was waited for is read anew, with
 *   its conditions: the thread's state and counts, whether the forum's posts count, the author's figures and country.
 * - The post's id is drawn where the thread is updated. Who waited for another reply draws again, for the update is
 *   then worked out anew: so ids and positions agree.
 * - Rights are those of the statement's begin: nothing that changes them lies past the place up to which they were
 *   known when they were judged.
 *
 * It writes all, or nothing where a condition fails: every part takes its row from the one before.
 */
export declare const reply: Statement<ReplyRow>;
type ReplyRow = {
    postId: number;
    position: number;
    createdAt: Date;
} & Omit<UserCardRow, 'id'> & Pick<ThreadFacts, 'forumId' | 'isLocked' | 'firstPostId'>;
/** A reply of a member, and what they may do as of a place in the log (`rightsPlace`). */
type NewReply = {
    memberId: number;
    sight: Sight;
    place: number | null;
    threadId: number;
    rendered: RenderedBody;
};
/** Writes a reply in one statement. Null: it was not written, for a reason that `replyToThread` finds out. */
export declare function replyInStatement(db: Db, written: NewReply): Promise<PostAnswer | null>;
export {};
