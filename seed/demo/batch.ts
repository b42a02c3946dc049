import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import { append } from '../../src/events/outbox.js'
import { bumpThreadAuthors } from '../../src/features/accounts/counters.js'
import { bumpThreadCount } from '../../src/features/forums/counters.js'
import { bumpThreadTallies } from '../../src/features/posts/counters.js'
import { bumpThreadCountries, countThreads } from '../../src/features/threads/counters.js'
import type { Db, Reader, Tx } from '../../src/platform/transaction.js'
import { lockLoading } from '../loader.js'
import { insertPosts, insertReactions, insertRevisions, insertThreads, setFirstPosts } from './insert.js'
import { addThreadRows, type Known, type Rows } from './rows.js'
import type { Batch, DemoSize } from './shape.js'
import { type Cast, draftThread } from './threads.js'

/** What every batch of a demo needs. `threads` counts those of the whole demo. */
export type Stage = DemoSize & { threads: number; cast: Cast } & Known

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
    addThreadRows(rows, threadIds[index] ?? 0, draft, stage)
    // The batch before is being written by this same process.
    await breathe()
  }
  return rows
}

/** Writes a batch and counts it, unless another process did. Answers how many posts were written. */
export async function writeRows(tx: Tx, rows: Rows, size: DemoSize, batch: Batch): Promise<number> {
  await lockLoading(tx)
  if (await isWritten(tx, size, batch)) return 0
  await holdReferences(tx, rows)
  const visible = rows.threads.filter((thread) => thread.deletedAt === null)
  for (const [forumId, count] of countByForum(visible)) await bumpThreadCount(tx, forumId, count)
  await insertThreads(tx, rows.threads)
  for (const part of partsOf(rows.posts)) await insertPosts(tx, part)
  await insertRevisions(tx, rows.revisions)
  for (const part of partsOf(rows.reactions)) await insertReactions(tx, part)
  await setFirstPosts(tx, openings(rows))
  await countThreads(tx, idsOf(rows.threads))
  await bumpThreadAuthors(tx, idsOf(visible), 1)
  await bumpThreadCountries(tx, idsOf(visible), 1)
  await bumpThreadTallies(tx, idsOf(visible), 1)
  await append(tx, { type: 'everything.changed' })
  const threadId = rows.threads[0]?.id ?? 0
  await tx.import.create({ data: { hash: hashOf(size, batch), threadId }, select: { threadId: true } })
  return rows.posts.length
}

/** How many rows a statement takes: few enough for a thread of 100,000 posts not to be sent in one piece. */
const rowsAtOnce = 5000

function partsOf<Row>(rows: readonly Row[]): (readonly Row[])[] {
  const count = Math.ceil(rows.length / rowsAtOnce)
  return Array.from({ length: count }, (_, index) => rows.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce))
}

/** In ascending order, as forums are locked. */
function countByForum(threads: Rows['threads']): [number, number][] {
  const counts = new Map<number, number>()
  for (const { forumId } of threads) counts.set(forumId, (counts.get(forumId) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => a - b)
}

/**
 * Locks the forums and members that the rows name, so that they stay, and the members' countries stay what posts are
 * stored under. As all that the rows refer to is there then, PostgreSQL need not look up what each row refers to,
 * which takes as long as the rest; only a superuser may leave that out.
 */
async function holdReferences(tx: Tx, { threads, posts, reactions }: Rows): Promise<void> {
  const forumIds = new Set(threads.map(({ forumId }) => forumId))
  const memberIds = new Set(reactions.map(({ userId }) => userId))
  for (const { authorId, deletedById } of posts) memberIds.add(authorId).add(deletedById ?? authorId)
  const forums = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM forums WHERE id = ANY(${[...forumIds]}) ORDER BY id FOR NO KEY UPDATE`
  const members = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM users WHERE id = ANY(${[...memberIds]}) ORDER BY id FOR NO KEY UPDATE`
  if (forums.length < forumIds.size || members.length < memberIds.size) {
    throw new Error('A forum or a member of the demo was removed while it was added.')
  }
  await tx.$queryRaw`
    SELECT set_config('session_replication_role', 'replica', true) FROM pg_roles
    WHERE rolname = current_user AND rolsuper`
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
    SELECT nextval(${`${table}_id_seq`}::regclass)::int AS id FROM generate_series(1, ${count}::int)`
  return rows.map(({ id }) => id)
}

/** The generator's version is part of it: what another version of it wrote is another demo. */
function hashOf({ posts, seed }: DemoSize, { index }: Batch): Uint8Array<ArrayBuffer> {
  const hash = createHash('sha256').update(JSON.stringify(['demo', 2, posts, seed, index]))
  return new Uint8Array(hash.digest())
}
