import { demandMember } from '../../shared/actor.js';
import { AppError } from '../../shared/errors.js';
import { seeThread } from '../threads/access.js';
/**
 * Remembers how far a member has read in a thread that they may see. Never goes back; guests are not remembered.
 * Where nothing is new nothing is written: most pages that are opened were opened before.
 */
export async function noteRead(db, { memberId }, { threadId, postId }) {
    if (memberId === null)
        return;
    await db.client.$executeRaw `
    INSERT INTO thread_reads AS noted (user_id, thread_id, post_id)
    SELECT ${memberId}::int, ${threadId}::int, ${postId}::int
    WHERE NOT EXISTS (
      SELECT FROM thread_reads WHERE user_id = ${memberId} AND thread_id = ${threadId} AND post_id >= ${postId}
    )
    ON CONFLICT (user_id, thread_id) DO UPDATE SET post_id = excluded.post_id WHERE noted.post_id < excluded.post_id`;
}
/**
 * Notes what a program has shown its member.
 * @throws AppError `not_found` when they may not see the thread, `invalid_request` when the post is not of it.
 */
export async function markRead(db, actor, place) {
    await seeThread(db.reader, actor, place.threadId);
    demandMember(actor);
    const post = await db.reader.post.findUnique({ where: { id: place.postId }, select: { threadId: true } });
    if (post?.threadId !== place.threadId) {
        throw new AppError('invalid_request', 'This post is not of this thread.', {
            errors: [{ path: 'body.postId', message: 'Must be the id of a post of this thread' }],
        });
    }
    await noteRead(db, actor, place);
}
//# sourceMappingURL=actions.js.map