import type { LoggedEvent } from '../../events/catalogue.js'
import type { Log } from '../../events/log.js'
import { readTogether, recallEach } from '../../platform/reader.js'
import type { Reader } from '../../platform/transaction.js'
import type { Actor } from '../../shared/actor.js'
import { notFound } from '../../shared/errors.js'
import { readCards } from '../accounts/pieces.js'
import { joinPost, posts } from '../posts/pieces.js'
import type { PostView } from '../posts/schema.js'
import { readThreadFacts } from '../threads/access.js'
import { readThreadViews, threads } from '../threads/pieces.js'
import { accessStream, canReceive, isOfStream, type WatchedStream } from './access.js'
import { type LiveEvent, parseStream, type Replay, type Stream } from './schema.js'
import { addressEvent, type PresentedEvent, presentEvent, type ShownThread } from './views.js'

/** How many rows of the log one answer covers. */
const pageOfLog = 500

/** How much of the past somebody may read: it costs by its length, not by the number of requests. */
export type ReplayShare = {
  /** @throws AppError `rate_limited` when the share is used up. */
  demand(): Promise<void>
  /** Counts rows of the log that were read. */
  take(rows: number): Promise<void>
}

/** What the past is read from: the log as this node followed it, and what its events show. */
export type PastReader = { reader: Reader; log: Log }

/** What came after a cursor, for clients that ask by REST. Without a cursor: where the log stands. */
export async function readEvents(
  from: PastReader,
  actor: Actor,
  { stream, after, share }: { stream: string; after?: number | undefined; share?: ReplayShare },
): Promise<Replay> {
  const isInLog = after === undefined || (await from.log.reach(after))
  const upTo = from.log.cursor()
  if (after === undefined || !isInLog) {
    await accessStream(from.reader, actor, stream)
    return { events: [], cursor: upTo, ...(isInLog ? {} : { reset: true }) }
  }
  const page = await readStreamEvents(from, actor, { stream, after, upTo, share })
  return page.isPruned ? { events: [], cursor: upTo, reset: true } : { events: page.events, cursor: page.cursor }
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
  { reader, log }: PastReader,
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
  const { events: rows, isPruned } = await log.read({ after, upTo, limit: pageOfLog, ...rangeOf(stream) })
  await share?.take(rows.length)
  const { presented, watched, sight } = await readTogether(reader, async (reader) => ({
    presented: await presentEvents(reader, rows),
    ...(await accessStream(reader, actor, name)),
  }))
  const events = presented
    .filter((event) => isOfStream(event, stream) && canReceive(sight, event, stream))
    .map((event) => addressEvent(event, name))
  const last = rows.length === pageOfLog ? rows.at(-1) : undefined
  return { events, cursor: last?.seq ?? upTo, rows: rows.length, isPruned, watched }
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

/** The events tell positions themselves. */
async function readPosts(reader: Reader, ids: number[]): Promise<ReadonlyMap<number, PostView>> {
  const found = await recallEach(reader, posts, ids)
  const cardOf = await readCards(
    reader,
    [...found.values()].map(({ authorId }) => authorId),
  )
  return new Map([...found].map(([id, post]) => [id, joinPost(post, null, cardOf)]))
}

async function readThreads(reader: Reader, ids: number[]): Promise<ReadonlyMap<number, ShownThread>> {
  const found = await recallEach(reader, threads, ids)
  // A thread without its posts cannot be shown, and must not hold up all other events.
  const whole = [...found.values()].filter(({ firstPostId, lastPost }) => firstPostId !== null && lastPost !== null)
  const shown = whole.map(({ id }) => id)
  const facts = await readThreadFacts(reader, shown)
  const views = await readThreadViews(reader, shown)
  return new Map(
    views.flatMap((view) => {
      const thread = facts.get(view.id)
      return thread ? [[view.id, { view, facts: thread }]] : []
    }),
  )
}
