import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import { bumpThreadAuthors } from '../../src/features/accounts/counters.js'
import { bumpThreadCount } from '../../src/features/forums/counters.js'
import { renderBodyWith } from '../../src/features/posts/body.js'
import { bumpThreadTallies } from '../../src/features/posts/counters.js'
import { countThreads } from '../../src/features/threads/counters.js'
import type { Db, Reader, Tx } from '../../src/platform/transaction.js'
import type { BodyLookup } from '../../src/shared/body-lookup.js'
import { lockLoading } from '../loader.js'
import { insertPosts, insertReactions, insertRevisions, insertThreads, setFirstPosts } from './insert.js'
import { addThreadRows, type Known, type Rows } from './rows.js'
import type { Batch, DemoSize } from './shape.js'
import { type Cast, draftThread } from './threads.js'

/** What every batch of a demo needs. `threads` counts those of the whole demo; members stand by `usernameKey`. */
export type Stage = DemoSize & { threads: number; cast: Cast; members: BodyLookup['members'] } & Omit<Known, 'render'>

/** Whether an earlier run has written a batch. */
export async function isWritten(reader: Reader, size: DemoSize, batch: Batch): Promise<boolean> {
  const hash = hashOf(size, batch)
  return (await reader.import.findUnique({ where: { hash }, select: { threadId: true } })) !== null
}

/** Drafts and renders the threads of a batch, with ids that nobody else gets. Nothing is written. */
export async function prepareRows(db: Db, stage: Stage, batch: Batch): Promise<Rows> {
  const threadIds = await reserveIds(db, 'threads', batch.lengths.length)
  const postIds = await reserveIds(
    db,
    'posts',
    batch.lengths.reduce((sum, length) => sum + length, 0),
  )
  let taken = 0
  const rows: Rows = { threads: [], posts: [], revisions: [], reactions: [] }
  for (const [index, length] of batch.lengths.entries()) {
    const ids = postIds.slice(taken, taken + length)
    taken += length
    const draft = draftThread(stage.cast, { ...stage, place: batch.from + index, ids })
    const posts = new Map(draft.posts.map(({ id, author }) => [id, { id, author: author.username }]))
    const render = (source: string) => renderBodyWith({ members: stage.members, posts }, source)
    addThreadRows(rows, threadIds[index] ?? 0, draft, { ...stage, render })
    // The batch before is being written by this same process.
    await breathe()
  }
  return rows
}

/** Writes a batch and counts it, unless another process did. Answers how many posts were written. */
export async function writeRows(tx: Tx, rows: Rows, size: DemoSize, batch: Batch): Promise<number> {
  await lockLoading(tx)
  if (await isWritten(tx, size, batch)) return 0
  const visible = rows.threads.filter((thread) => thread.deletedAt === null)
  for (const [forumId, count] of countByForum(visible)) await bumpThreadCount(tx, forumId, count)
  await lockMembers(tx, rows)
  await insertThreads(tx, rows.threads)
  await insertPosts(tx, rows.posts)
  await insertRevisions(tx, rows.revisions)
  await insertReactions(tx, rows.reactions)
  await setFirstPosts(tx, openings(rows))
  await countThreads(tx, idsOf(rows.threads))
  await bumpThreadAuthors(tx, idsOf(visible), 1)
  await bumpThreadTallies(tx, idsOf(visible), 1)
  const threadId = rows.threads[0]?.id ?? 0
  await tx.import.create({ data: { hash: hashOf(size, batch), threadId }, select: { threadId: true } })
  return rows.posts.length
}

/** In ascending order, as forums are locked. */
function countByForum(threads: Rows['threads']): [number, number][] {
  const counts = new Map<number, number>()
  for (const { forumId } of threads) counts.set(forumId, (counts.get(forumId) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => a - b)
}

/** Holds the authors, so that their countries stay what the posts are stored under. */
async function lockMembers(tx: Tx, { posts }: Rows): Promise<void> {
  const ids = [...new Set(posts.map(({ authorId }) => authorId))]
  await tx.$queryRaw`SELECT id FROM users WHERE id = ANY(${ids}) ORDER BY id FOR NO KEY UPDATE`
}

function openings({ posts }: Rows): { id: number; firstPostId: number }[] {
  const first = new Map<number, number>()
  for (const { id, threadId } of posts) if (!first.has(threadId)) first.set(threadId, id)
  return [...first].map(([id, firstPostId]) => ({ id, firstPostId }))
}

function idsOf(threads: Rows['threads']): number[] {
  return threads.map(({ id }) => id)
}

/** Takes ids from a table's sequence, ascending: whoever writes meanwhile gets others. */
async function reserveIds(db: Db, table: 'threads' | 'posts', count: number): Promise<number[]> {
  const rows = await db.reader.$queryRaw<{ id: number }[]>`
    SELECT nextval(pg_get_serial_sequence(${table}, 'id'))::int AS id FROM generate_series(1, ${count}::int)`
  return rows.map(({ id }) => id)
}

/** The generator's version is part of it: what another version of it wrote is another demo. */
function hashOf({ posts, seed }: DemoSize, { index }: Batch): Uint8Array<ArrayBuffer> {
  const hash = createHash('sha256').update(JSON.stringify(['demo', 1, posts, seed, index]))
  return new Uint8Array(hash.digest())
}
