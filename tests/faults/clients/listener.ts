import { setTimeout as sleep } from 'node:timers/promises'
import { connectForum, type ForumClient, type StreamEvent } from '../../../src/client/index.js'
import type { Recording, Watch } from '../record.js'
import type { ClientContext, Door } from './context.js'

/** The longest wait between two tries to connect, in milliseconds. */
const longestWait = 1000

/** Who listens, to what. */
export type Listening = { stream: string; token?: string; isInsider?: boolean }

/** Listens to streams of a node by the typed client, over every loss of the line. Answers how to end that. */
export async function listen(context: ClientContext, door: Door, listening: readonly Listening[]): Promise<() => void> {
  const clients = await Promise.all(listening.map((one) => listenTo(context, door, one)))
  return () => {
    for (const client of clients) client.close()
  }
}

async function listenTo({ record }: ClientContext, door: Door, { stream, token, isInsider = false }: Listening) {
  const who = `a client of ${stream} at node ${door.index}`
  const watch: Watch = { who, stream, isInsider, begin: 0, seen: [], resets: [], ended: null }
  let wasLost = false
  let reached = () => 0
  const client: ForumClient = connectForum(door.url, {
    ...(token === undefined ? {} : { token }),
    longestWait,
    transports: ['websocket'],
    onStatus: (status, reason) => {
      if (status === 'reconnecting') wasLost = true
      if (status === 'connected' && wasLost) void measureCatchUp(record, reached)
      if (status === 'offline' && reason) watch.ended ??= reason.message
    },
  })
  const subscription = await client.subscribe(stream, {
    onEvent: (event) => watch.seen.push({ seq: event.seq, what: whatHappened(event) }),
    onReset: (to) => watch.resets.push({ from: watch.seen.at(-1)?.seq ?? watch.begin, to }),
    onRevoked: (reason) => {
      watch.ended ??= reason.message
    },
  })
  watch.begin = subscription.cursor
  reached = () => subscription.cursor
  record.watches.push(watch)
  return client
}

/** What an event tells, in the words of the log. */
export function whatHappened(event: StreamEvent): string {
  const type = event.type.replace(':', '.')
  if ('postId' in event) return `${type} ${event.postId}`
  if ('post' in event) return `${type} ${event.post.id}`
  if ('thread' in event) return `${type} ${event.thread.id}`
  return `${type} ${'threadId' in event ? event.threadId : ''}`
}

/** How often to look how far a client came, and for how long, in milliseconds. */
const looking = { every: 10, within: 60_000 }

/** Measures how long a client takes until it has what anybody had when it connected. */
async function measureCatchUp(record: Recording, reached: () => number): Promise<void> {
  const begin = record.now()
  const head = Math.max(...record.watches.map(({ seen }) => seen.at(-1)?.seq ?? 0))
  while (reached() < head && record.now() - begin < looking.within) await sleep(looking.every)
  record.catchUps.push({ begin, end: record.now() })
}
