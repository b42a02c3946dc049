import { Prisma } from '../../../prisma/client/client.js'
import { type Statement, statement } from '../../platform/statement.js'
import type { Tx } from '../../platform/transaction.js'
import { type Difference, idsOf, type Recount } from '../../shared/recount.js'

/** Counts a reply that now ends the thread. The thread must be locked. */
export async function countReply(tx: Tx, threadId: number, reply: { id: number; createdAt: Date }): Promise<void> {
  await tx.thread.update({
    where: { id: threadId },
    data: { replyCount: { increment: 1 }, lastPostId: reply.id, lastPostAt: reply.createdAt },
    select: { id: true },
  })
}

/** What `countReply` does, in an UPDATE of `threads`. The reply's id and time are expressions. */
export function replyCountBump({ id, createdAt }: { id: string; createdAt: string }): string {
  return `reply_count = reply_count + 1, last_post_id = ${id}, last_post_at = ${createdAt}`
}

/** Counts a reply that was restored (+1) or deleted (−1), and finds the last post anew. The thread must be locked. */
export async function bumpReplies(tx: Tx, threadId: number, by: 1 | -1): Promise<void> {
  const last = await tx.post.findFirstOrThrow({
    where: { threadId, position: { not: null } },
    orderBy: { position: 'desc' },
    select: { id: true, createdAt: true },
  })
  await tx.thread.update({
    where: { id: threadId },
    data: { replyCount: { increment: by }, lastPostId: last.id, lastPostAt: last.createdAt },
    select: { id: true },
  })
}

/** Counts the replies of every thread, and finds every last post. A deleted thread keeps its visible replies, not its first post. */
export const recountThreads: Recount<Tx> = async (tx, { fix }) => {
  const differences = await tx.$queryRaw<Difference[]>`
    SELECT 'threads' AS "table", id::text AS key, 'reply_count, last_post_id, last_post_at' AS "column",
      concat_ws(', ', reply_count, last_post_id, last_post_at) AS stored,
      concat_ws(', ', replies, true_last_id, true_last_at) AS counted
    FROM (
      SELECT threads.*, truth.replies, last.id AS true_last_id, last.created_at AS true_last_at
      FROM threads
      LEFT JOIN LATERAL (
        SELECT count(*)::int AS replies FROM posts
        WHERE thread_id = threads.id AND state = 'visible' AND posts.id <> threads.first_post_id
      ) AS truth ON true
      LEFT JOIN LATERAL (
        SELECT posts.id, posts.created_at FROM posts
        WHERE thread_id = threads.id AND (state = 'visible' OR posts.id = threads.first_post_id)
        ORDER BY posts.id DESC LIMIT 1
      ) AS last ON true
    ) AS threads
    WHERE (reply_count, last_post_id, last_post_at) IS DISTINCT FROM (replies, true_last_id, true_last_at)
    ORDER BY id`
  if (fix && differences.length > 0) await countThreads(tx, idsOf(differences))
  return differences
}

/** Counts the replies of threads anew, and finds their last posts: after differences, or when threads came in whole. */
export async function countThreads(tx: Tx, threadIds: readonly number[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE threads SET reply_count = truth.replies, last_post_id = last.id, last_post_at = last.created_at
    FROM (
      SELECT threads.id,
        (count(*) FILTER (WHERE posts.state = 'visible' AND posts.id <> threads.first_post_id))::int AS replies,
        max(posts.id) FILTER (WHERE posts.state = 'visible' OR posts.id = threads.first_post_id) AS last_id
      FROM threads JOIN posts ON posts.thread_id = threads.id
      WHERE threads.id = ANY(${[...threadIds]}) GROUP BY 1
    ) AS truth JOIN posts AS last ON last.id = truth.last_id
    WHERE threads.id = truth.id`
}

/** Lists a thread under its author's country by a post that became visible, if none from there stands behind it. */
export async function bumpThreadCountry(tx: Tx, postId: number): Promise<void> {
  await tx.run(bumpCountry, [postId])
}

/**
 * What `bumpThreadCountry` does for posts of which a SELECT tells thread, country, forum, id and time. The row of each
 * thread and country is held then, also where it stays as it is.
 */
export function threadCountryBump(posts: string): string {
  return `INSERT INTO thread_countries (thread_id, country_code, forum_id, last_post_id, last_post_at)
    SELECT * FROM (${posts}) AS written (thread_id, country_code, forum_id, id, at)
    WHERE country_code IS NOT NULL ORDER BY thread_id, country_code
    ON CONFLICT (thread_id, country_code)
    DO UPDATE SET last_post_id = excluded.last_post_id, last_post_at = excluded.last_post_at
    WHERE thread_countries.last_post_id < excluded.last_post_id`
}

const bumpCountry: Statement<never> = statement(
  'bump-thread-country',
  threadCountryBump('SELECT thread_id, country_code, forum_id, id, created_at FROM posts WHERE id = $1::int'),
)

/**
 * Lists threads that were restored or came in whole (+1) under the countries of their posts, or, deleted (−1), no more.
 * The authors of their visible posts must be locked, so that none of them moves meanwhile (`bumpThreadAuthors`).
 */
export async function bumpThreadCountries(tx: Tx, threadIds: readonly number[], by: 1 | -1): Promise<void> {
  const ids = [...threadIds]
  if (by === -1) await tx.$executeRaw`DELETE FROM thread_countries WHERE thread_id = ANY(${ids})`
  else {
    await tx.$executeRaw`
      INSERT INTO thread_countries (thread_id, country_code, forum_id, last_post_id, last_post_at)
      ${lastPosts(Prisma.sql`threads.id = ANY(${ids})`)}
      ORDER BY thread_id, country_code`
  }
}

/** The last visible post from each country in visible threads, of some threads. */
function lastPosts(some: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT posts.thread_id, posts.country_code, posts.forum_id, posts.id AS last_post_id, posts.created_at AS last_post_at
    FROM (
      SELECT max(id) AS id FROM posts
      WHERE state = 'visible' AND country_code IS NOT NULL
        AND thread_id IN (SELECT id FROM threads WHERE state = 'visible' AND ${some})
      GROUP BY thread_id, country_code
    ) AS last JOIN posts USING (id)`
}

/** What is told of a reply that was deleted: `position` is where it stood. */
type DeletedReply = { id: number; threadId: number; countryCode: string | null; position: number }

/**
 * Lists a thread by another post from the country of a reply that was deleted, where that was the last. The row is held
 * before: who is moving to another country may be about to make this reply the last one, or to take away the next.
 */
export async function dropFromThreadCountry(tx: Tx, reply: DeletedReply): Promise<void> {
  const row = Prisma.sql`thread_id = ${reply.threadId} AND country_code = ${reply.countryCode}`
  await tx.$queryRaw`SELECT last_post_id FROM thread_countries WHERE ${row} FOR NO KEY UPDATE`
  await replaceLastPosts(
    tx,
    Prisma.sql`
      SELECT thread_id, country_code, ${reply.position}::int FROM thread_countries
      WHERE ${row} AND last_post_id = ${reply.id}`,
  )
}

/**
 * Lists the threads that a member wrote in under another country, after their posts, which are held so. First the rows
 * of both countries are held too, and only then it is looked what is left of the old one: others' posts may have come
 * and gone until then.
 */
export async function moveThreadCountries(
  tx: Tx,
  userId: number,
  from: string | null,
  to: string | null,
): Promise<void> {
  await tx.run(listOwnThreads, [userId, from, to])
  await replaceLastPosts(
    tx,
    Prisma.sql`
      SELECT thread_id, thread_countries.country_code, last.position
      FROM thread_countries JOIN posts AS last USING (thread_id)
      WHERE last.id = last_post_id AND thread_countries.country_code = ${from} AND last.author_id = ${userId}`,
  )
}

const listOwnThreads: Statement<never> = statement(
  'list-own-threads',
  threadCountryBump(`
    SELECT posts.thread_id, moved.country_code, posts.forum_id, posts.id, posts.created_at
    FROM (
      SELECT max(posts.id) AS id FROM posts JOIN threads ON threads.id = thread_id
      WHERE posts.author_id = $1::int AND posts.state = 'visible' AND threads.state = 'visible'
      GROUP BY thread_id
    ) AS own JOIN posts USING (id), LATERAL (VALUES ($2::text), ($3::text)) AS moved (country_code)`),
)

/**
 * Finds the last post from a country that stands before the one that was the last, in threads of which a SELECT tells
 * thread, country and where that one stood. A thread without one is listed no more.
 */
async function replaceLastPosts(tx: Tx, gone: Prisma.Sql): Promise<void> {
  await tx.$executeRaw`
    WITH found AS MATERIALIZED (
      SELECT gone.thread_id, gone.country_code, last.id, last.created_at
      FROM (${gone}) AS gone (thread_id, country_code, position)
      LEFT JOIN LATERAL (
        SELECT id, created_at FROM posts
        WHERE thread_id = gone.thread_id AND country_code = gone.country_code AND position < gone.position
        ORDER BY position DESC LIMIT 1
      ) AS last ON true
    ), emptied AS (
      DELETE FROM thread_countries AS listed USING found
      WHERE (listed.thread_id, listed.country_code) = (found.thread_id, found.country_code) AND found.id IS NULL
    )
    UPDATE thread_countries AS listed SET last_post_id = found.id, last_post_at = found.created_at FROM found
    WHERE (listed.thread_id, listed.country_code) = (found.thread_id, found.country_code) AND found.id IS NOT NULL`
}

/** Finds the last post from every country in every thread. */
export const recountThreadCountries: Recount<Tx> = async (tx, { fix }) => {
  const differences = await tx.$queryRaw<Difference[]>`
    SELECT 'thread_countries' AS "table", concat_ws('/', thread_id, country_code) AS key,
      'forum_id, last_post_id, last_post_at' AS "column",
      coalesce(listed.forum_id || ', ' || listed.last_post_id || ', ' || listed.last_post_at, 'nothing') AS stored,
      coalesce(truth.forum_id || ', ' || truth.last_post_id || ', ' || truth.last_post_at, 'nothing') AS counted
    FROM thread_countries AS listed FULL JOIN (${lastPosts(Prisma.sql`true`)}) AS truth USING (thread_id, country_code)
    WHERE (listed.forum_id, listed.last_post_id, listed.last_post_at)
      IS DISTINCT FROM (truth.forum_id, truth.last_post_id, truth.last_post_at)
    ORDER BY thread_id, country_code`
  if (fix && differences.length > 0) {
    const threadIds = [...new Set(differences.map(({ key }) => Number.parseInt(key, 10)))]
    await bumpThreadCountries(tx, threadIds, -1)
    await bumpThreadCountries(tx, threadIds, 1)
  }
  return differences
}
