import { append } from '../../events/outbox.js'
import type { Tx } from '../../platform/transaction.js'
import { lockAuthor } from '../accounts/access.js'
import { bumpMessageCount } from '../accounts/counters.js'
import type { ForumNode } from '../forums/access.js'
import type { ThreadFacts } from '../threads/access.js'
import { bumpThreadCountry } from '../threads/counters.js'
import type { RenderedBody } from './body.js'
import { bumpPostTally } from './counters.js'

/**
 * Inserts a visible post, counts it for its author and forum, and tells the log. The thread must be locked or new.
 * `createdAt` is for a post that was written elsewhere; it is now unless it is given.
 */
export async function insertPost(
  tx: Tx,
  authorId: number,
  forum: ForumNode,
  thread: Pick<ThreadFacts, 'id' | 'lastPostAt'>,
  content: RenderedBody & { position: number; createdAt?: Date },
): Promise<{ id: number; createdAt: Date }> {
  const { countryCode } = await lockAuthor(tx, authorId)
  if (forum.countsMessages) await bumpMessageCount(tx, authorId, 1)
  const place = { threadId: thread.id, forumId: forum.id, countryCode }
  // A clock that was set back must not put a reply before the post that it follows.
  const createdAt = content.createdAt ?? new Date(Math.max(Date.now(), thread.lastPostAt.getTime()))
  const post = await tx.post.create({
    data: { ...content, ...place, authorId, createdAt },
    select: { id: true, createdAt: true },
  })
  await bumpThreadCountry(tx, post.id)
  await bumpPostTally(tx, place, 1)
  await append(tx, {
    type: 'post.created',
    forumId: forum.id,
    threadId: thread.id,
    postId: post.id,
    userId: authorId,
    data: { position: content.position },
  })
  return post
}
