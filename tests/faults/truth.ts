import type { Db } from '../../src/platform/transaction.js'
import { recountAll } from '../../src/recount.js'
import type { Difference } from '../../src/shared/recount.js'

/** What a post says, or said before an edit. */
export type Version = { postId: number; version: number; body: string }

/** An event as the log holds it. `country` is that of the author of its post. */
export type LogRow = {
  seq: number
  type: string
  forumId: number | null
  threadId: number | null
  postId: number | null
  country: string | null
}

/** The log, in order, and by what it is judged who may see which of it. */
export type Told = { log: readonly LogRow[]; privateForums: readonly number[] }

/** What the database holds in the end. */
export type Truth = Told & {
  versions: readonly Version[]
  /** The values of `ValueWrite`s, by their keys; without a reaction there is none. */
  values: ReadonlyMap<string, string>
  /** How many events never got a place. */
  unplaced: number
  differences: readonly Difference[]
}

/** Reads all that a recording is held against. Nobody may write meanwhile. */
export async function readTruth(db: Db): Promise<Truth> {
  const { client } = db
  const posts = await client.post.findMany({ select: { id: true, version: true, body: true, state: true } })
  const revisions = await client.postRevision.findMany({ select: { postId: true, version: true, body: true } })
  const reactions = await client.reaction.findMany({
    select: { postId: true, userId: true, type: { select: { key: true } } },
  })
  return {
    ...(await readLog(db)),
    versions: [...posts.map(({ id, version, body }) => ({ postId: id, version, body })), ...revisions],
    values: new Map([
      ...posts.map(({ id, state }) => [`state ${id}`, state] as const),
      ...reactions.map(({ postId, userId, type }) => [`reaction ${postId} ${userId}`, type.key] as const),
    ]),
    unplaced: await client.event.count({ where: { seq: null } }),
    differences: await recountAll(db, { fix: false }),
  }
}

/** Reads the whole log. */
export async function readLog({ client }: Db): Promise<Told> {
  const log = await client.$queryRaw<LogRow[]>`
    SELECT seq::float8 AS seq, type, events.forum_id AS "forumId", events.thread_id AS "threadId",
      events.post_id AS "postId", posts.country_code AS country
    FROM events LEFT JOIN posts ON posts.id = events.post_id WHERE seq IS NOT NULL ORDER BY seq`
  const forums = await client.forum.findMany({ where: { isPrivate: true }, select: { id: true } })
  return { log, privateForums: forums.map(({ id }) => id) }
}
