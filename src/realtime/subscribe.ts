import type { Follower } from '../events/follower.js'
import { accessStream, type WatchedStream } from '../features/live/access.js'
import { readStreamEvents } from '../features/live/queries.js'
import { type LiveEvent, parseStream } from '../features/live/schema.js'
import type { Limits } from '../http/limits.js'
import type { Reader } from '../platform/transaction.js'
import { AppError } from '../shared/errors.js'
import { type LiveState, takeRights } from './broadcast.js'
import type { SubscribeAnswer, SubscribeRequest } from './contract.js'
import { joinStream, type LiveSocket } from './streams.js'

/** How many rows of the log a client may be behind; who is further behind fetches afresh. */
const reach = 5000

/** How many characters of text one answer may hold, about. */
const fullAnswer = 4_000_000

/** How many streams one socket may watch. */
const most = 100

/** What subscribing needs. */
export type SubscribeContext = {
  live: LiveState
  reader: Reader
  follower: Follower
  limits: Pick<Limits, 'replays'>
  /** Waits until this node knows of what was done at others until now; null where it is the only one. */
  caughtUp: (() => Promise<void>) | null
}

/** How often to try to end up level with the delivery before it is asked to wait. */
const politeTries = 2

/** What a client missed, as far as it was read; `isLost` when it is too much, or not in the log any more. */
type Past = { cursor: number; events: LiveEvent[]; rows: number; size: number; isLost: boolean }

/**
 * Lets a socket watch a stream: catches up with what came after its cursor until nothing lies between that and
 * what this node has delivered, then answers and joins in one step. So there is no gap, and nothing comes twice.
 * Rights that changed meanwhile are checked again before the step.
 * @throws AppError as `accessStream` does, and `conflict` when the socket watches too much already.
 */
export async function subscribe(
  context: SubscribeContext,
  socket: LiveSocket,
  { stream, after }: SubscribeRequest,
  answer: (answer: SubscribeAnswer) => void,
): Promise<void> {
  if (socket.data.rooms.size >= most && !socket.data.rooms.has(stream)) {
    throw new AppError('conflict', `A connection watches ${most} streams at most. Unsubscribe from some first.`)
  }
  const { live, reader, follower } = context
  const past = after === undefined ? null : newPast(after)
  await follower.current()
  // Another node may be ahead of this one: then it waits.
  if (past) past.isLost = !(await follower.reach(past.cursor))

  const attempt = async (): Promise<boolean> => {
    const { rights } = live
    const watched =
      (past && (await catchUp(context, socket, stream, past))) ??
      (await accessStream(reader, socket.data.actor, stream)).watched
    if (!socket.connected) return true
    const cursor = follower.cursor()
    // The socket's groups are as of the cursor, what was read is as of what was followed: see `prepareBroadcast`.
    if (rights !== live.rights || takeRights(follower.undelivered())) return false
    if (past && !past.isLost && past.cursor < cursor) return false
    answer({ ok: true, cursor, events: past?.events ?? [], ...(past?.isLost ? { reset: true } : {}) })
    joinStream(live.streams, socket, watched)
    return true
  }

  let isSure = context.caughtUp === null || parseStream(stream) === null
  for (let tries = 1; ; tries++) {
    try {
      if (tries <= politeTries ? await attempt() : await follower.between(attempt)) return
    } catch (error) {
      // Another node may have made the stream, or let the member in, a moment ago.
      if (isSure || !(error instanceof AppError && error.code === 'not_found')) throw error
      await context.caughtUp?.().catch(() => undefined)
      isSure = true
    }
  }
}

/**
 * Reads on up to what this node has delivered, or finds that the client is too far behind. Answers the stream as
 * its rights were checked last, or null when there was nothing to read.
 */
async function catchUp(
  context: SubscribeContext,
  socket: LiveSocket,
  stream: string,
  past: Past,
): Promise<WatchedStream | null> {
  const { reader, follower, limits } = context
  const { actor, address } = socket.data
  const share = limits.replays(actor, address)
  let watched: WatchedStream | null = null
  while (!past.isLost && past.cursor < follower.cursor() && socket.connected) {
    const range = { stream, after: past.cursor, upTo: follower.cursor(), share }
    const page = await readStreamEvents({ reader, log: follower }, socket.data.actor, range)
    watched = page.watched
    past.events.push(...page.events)
    past.cursor = page.cursor
    past.rows += page.rows
    past.size += page.events.reduce((sum, event) => sum + sizeOf(event), 0)
    past.isLost = page.isPruned || past.rows > reach || past.size > fullAnswer
  }
  if (past.isLost) past.events = []
  return watched
}

function newPast(cursor: number): Past {
  return { cursor, events: [], rows: 0, size: 0, isLost: false }
}

function sizeOf(event: LiveEvent): number {
  return 'post' in event ? event.post.body.length + event.post.html.length : 0
}
