import type { Db } from '../../platform/transaction.js'
import { type Actor, demandMember } from '../../shared/actor.js'
import { AppError } from '../../shared/errors.js'
import { seeThread } from '../threads/access.js'

/** How far somebody read: a thread, and the last post of it that they were shown. */
export type Place = { threadId: number; postId: number }

/**
 * Remembers how far a member has read in a thread that they may see. Never goes back; guests are not remembered.
 * Where nothing is new nothing is written: most pages that are opened were opened before.
 */
export async function noteRead(db: Db, { memberId }: Actor, { threadId, postId }: Place): Promise<void> {
  if (memberId === null) return
  await db.client.$executeRaw`
    INSERT INTO thread_reads AS noted (user_id, thread_id, post_id)
    SELECT ${memberId}::int, ${threadId}::int, ${postId}::int
    WHERE NOT EXISTS (
      SELECT FROM thread_reads WHERE user_id = ${memberId} AND thread_id = ${threadId} AND post_id >= ${postId}
    )
    ON CONFLICT (user_id, thread_id) DO UPDATE SET post_id = excluded.post_id WHERE noted.post_id < excluded.post_id`
}

/**
 * Notes what a program has shown its member.
 * @throws AppError `not_found` when they may not see the thread, `invalid_request` when the post is not of it.
 */
export async function markRead(db: Db, actor: Actor, place: Place): Promise<void> {
  await seeThread(db.reader, actor, place.threadId)
  demandMember(actor)
  const post = await db.reader.post.findUnique({ where: { id: place.postId }, select: { threadId: true } })
  if (post?.threadId !== place.threadId) {
    throw new AppError('invalid_request', 'This post is not of this thread.', {
      errors: [{ path: 'body.postId', message: 'Must be the id of a post of this thread' }],
    })
  }
  await noteRead(db, actor, place)
}
