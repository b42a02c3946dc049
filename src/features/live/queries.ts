import type { LoggedEvent } from '../../events/catalogue.js'
import { readLog, readLogHead } from '../../events/log.js'
import type { Reader } from '../../platform/transaction.js'
import type { Actor } from '../../shared/actor.js'
import { notFound } from '../../shared/errors.js'
import { type PostRow, postSelect } from '../posts/views.js'
import { accessStream, canReceive, isOfStream, type WatchedStream } from './access.js'
import { type LiveEvent, parseStream, type Replay, type Stream } from './schema.js'
import { addressEvent, type PresentedEvent, presentEvent, type ShownThread, shownThreadSelect } from './views.js'

/** How many rows of the log one answer covers. */
const pageOfLog = 500

/** How much of the past somebody may read: it costs by its length, not by the number of requests. */
export type ReplayShare = {
  /** @throws AppError `rate_limited` when the share is used up. */
  demand(): Promise<void>
  /** Counts rows of the log that were read. */
  take(rows: number): Promise<void>
}

/** What came after a cursor, for clients that ask by REST. Without a cursor: where the log stands. */
export async function readEvents(
  reader: Reader,
  actor: Actor,
  { stream, after, share }: { stream: string; after?: number | undefined; share?: ReplayShare },
): Promise<Replay> {
  const { seq } = await readLogHead(reader)
  if (after === undefined || after > seq) {
    await accessStream(reader, actor, stream)
    return { events: [], cursor: seq, ...(after === undefined ? {} : { reset: true }) }
  }
  const page = await readStreamEvents(reader, actor, { stream, after, upTo: seq, share })
  return page.isPruned ? { events: [], cursor: seq, reset: true } : { events: page.events, cursor: page.cursor }
}

/** A page of a stream's past. */
export type StreamPage = {
  events: LiveEvent[]
  /** How far the page reaches. */
  cursor: number
  /** How many rows of the log were read for it. */
  rows: number
  /** Whether the log has lost what came right after the place asked for. */
  isPruned: boolean
  watched: WatchedStream
}

/**
 * Reads what a stream's clients were sent between two places of the log, 500 rows at most. Rights are read
 * last: nothing is shown that was written after they were lost.
 * @throws AppError as `accessStream` does, and `rate_limited` when the share is used up.
 */
export async function readStreamEvents(
  reader: Reader,
  actor: Actor,
  {
    stream: name,
    after,
    upTo,
    share,
  }: { stream: string; after: number; upTo: number; share?: ReplayShare | undefined },
): Promise<StreamPage> {
  const stream = parseStream(name)
  if (!stream) throw notFound('stream')
  await share?.demand()
  const rows = await readLog(reader, { after, upTo, limit: pageOfLog, ...rangeOf(stream) })
  await share?.take(rows.length)
  const presented = await presentEvents(reader, rows)
  const { prunedSeq } = await readLogHead(reader)
  const { watched, sight } = await accessStream(reader, actor, name)
  const events = presented
    .filter((event) => isOfStream(event, stream) && canReceive(sight, event, stream))
    .map((event) => addressEvent(event, name))
  const last = rows.length === pageOfLog ? rows.at(-1) : undefined
  return { events, cursor: last?.seq ?? upTo, rows: rows.length, isPruned: after < prunedSeq, watched }
}

/** The part of the log that holds a stream's events, where an index answers it. */
function rangeOf(stream: Stream): { forumId?: number; threadId?: number } {
  if (stream.kind === 'forum') return { forumId: stream.id }
  return stream.kind === 'thread' ? { threadId: stream.id } : {}
}

/**
 * Reads what events show. Those that show nothing (about rights, members and sessions) are left out.
 * Threads are read after posts: who may see a post is judged by what was true after its text was read.
 */
export async function presentEvents(reader: Reader, events: readonly LoggedEvent[]): Promise<PresentedEvent[]> {
  const posts = await readPosts(reader, idsOf(events, 'postId'))
  const threads = await readThreads(reader, idsOf(events, 'threadId'))
  return events.flatMap((event) => {
    if (!('threadId' in event)) return []
    const thread = threads.get(event.threadId)
    if (!thread) return []
    return presentEvent(event, thread, 'postId' in event ? posts.get(event.postId) : undefined) ?? []
  })
}

function idsOf(events: readonly LoggedEvent[], key: 'postId' | 'threadId'): number[] {
  const given = events.map((event) => (event as { postId?: number | null; threadId?: number | null })[key])
  return [...new Set(given.filter((id) => typeof id === 'number'))]
}

async function readPosts(reader: Reader, ids: number[]): Promise<Map<number, PostRow>> {
  if (ids.length === 0) return new Map()
  const rows = await reader.post.findMany({ where: { id: { in: ids } }, select: postSelect })
  return new Map(rows.map((row) => [row.id, row]))
}

async function readThreads(reader: Reader, ids: number[]): Promise<Map<number, ShownThread>> {
  if (ids.length === 0) return new Map()
  const rows = await reader.thread.findMany({
    // A thread without its posts cannot be shown, and must not hold up all other events.
    where: { id: { in: ids }, firstPostId: { not: null }, lastPostId: { not: null } },
    select: shownThreadSelect,
  })
  return new Map(rows.map((row) => [row.id, row]))
}
