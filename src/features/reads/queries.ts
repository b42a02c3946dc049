import { type Statement, statement } from '../../platform/statement.js'
import type { Reader } from '../../platform/transaction.js'
import type { Actor } from '../../shared/actor.js'
import type { FirstUnread } from './schema.js'

/**
 * For how many days the last post of a thread that a member never opened counts as unread. Without an end, all that
 * was written before they joined would be new to them for ever.
 */
const freshDays = 30

/**
 * The first visible post of a thread that a member has not read, of a thread that they may see: the first of all when
 * they never opened it, null when they read everything, and for guests.
 */
export async function readFirstUnread(reader: Reader, { memberId }: Actor, threadId: number): Promise<FirstUnread> {
  if (memberId === null) return null
  const [found] = await reader.run(firstUnread, [memberId, threadId])
  return found ?? null
}

/**
 * As SQL, of a member and a thread, both named as expressions: what follows the post that was read last. Where that is
 * not there any more, the place is found by halving, for positions are dense and in the order of ids.
 */
export const selectFirstUnread = ({ member, thread }: { member: string; thread: string }) => `
  SELECT posts.id AS "postId", posts.position FROM (
    WITH RECURSIVE noted (post_id) AS (
      SELECT coalesce(max(post_id), 0) FROM thread_reads WHERE user_id = ${member} AND thread_id = ${thread}
    ), following (position) AS (
      SELECT CASE WHEN post_id = 0 THEN 1 ELSE (
        SELECT position + 1 FROM posts WHERE posts.id = post_id AND thread_id = ${thread}
      ) END
      FROM noted
    ), search (low, high) AS (
      SELECT coalesce(following.position, 1), coalesce(following.position, reply_count + 2)
      FROM threads, following WHERE threads.id = ${thread}
      UNION ALL
      SELECT CASE WHEN middle.id > post_id THEN low ELSE middle.position + 1 END,
        CASE WHEN middle.id > post_id THEN middle.position ELSE high END
      FROM search, noted, LATERAL (
        SELECT id, position FROM posts WHERE thread_id = ${thread} AND position = (low + high) / 2
      ) AS middle
      WHERE low < high
    )
    SELECT low FROM search WHERE low = high
  ) AS found (position) JOIN posts ON posts.thread_id = ${thread} AND posts.position = found.position`

const firstUnread: Statement<NonNullable<FirstUnread>> = statement(
  'first-unread',
  selectFirstUnread({ member: '$1', thread: '$2' }),
)

/** A thread in a list, as far as it matters whether there is something unread in it. */
type Listed = { id: number; lastPost: { id: number; createdAt: string; author: { id: number } } }

/**
 * Those of the threads in a list in which a member has something unread; for guests none. What they wrote themselves
 * is not new to them. A thread that they never opened counts while its last post is younger than `freshDays`.
 */
export async function unreadThreads(
  reader: Reader,
  { memberId }: Actor,
  threads: readonly Listed[],
): Promise<ReadonlySet<number>> {
  if (memberId === null || threads.length === 0) return new Set()
  const noted = await reader.threadRead.findMany({
    where: { userId: memberId, threadId: { in: threads.map(({ id }) => id) } },
    select: { threadId: true, postId: true },
  })
  const readUpTo = new Map(noted.map(({ threadId, postId }) => [threadId, postId]))
  const fresh = Date.now() - freshDays * 86_400_000
  const isUnread = ({ id, lastPost }: Listed) => {
    if (lastPost.author.id === memberId) return false
    const postId = readUpTo.get(id)
    return postId === undefined ? Date.parse(lastPost.createdAt) > fresh : lastPost.id > postId
  }
  return new Set(threads.filter(isUnread).map(({ id }) => id))
}

/** The posts of a list of latest posts, each with whether its thread has something unread. */
export async function markUnread<P extends Listed['lastPost'] & { threadId: number }>(
  reader: Reader,
  actor: Actor,
  posts: readonly P[],
): Promise<(P & { isUnread: boolean })[]> {
  const threads = posts.map((post) => ({ id: post.threadId, lastPost: post }))
  const unread = await unreadThreads(reader, actor, threads)
  return posts.map((post) => ({ ...post, isUnread: unread.has(post.threadId) }))
}
