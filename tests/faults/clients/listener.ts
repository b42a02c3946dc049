import { setTimeout as sleep } from 'node:timers/promises'
import { connectForum, type ForumClient } from '../../../src/client/index.js'
import type { Recording, Watch } from '../record.js'
import type { ClientContext, Door } from './context.js'
import { readEvents, whatHappened } from './events.js'

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
  const credential = token === undefined ? {} : { token }
  // Asked before: once a subscription has begun, its cursor moves with what comes.
  const standing = await readEvents(door.url, { stream, ...credential })
  if (!standing) throw new Error(`Node ${door.index} does not tell where ${stream} stands.`)
  const begin = standing.cursor
  const watch: Watch = { who, stream, isInsider, begin, seen: [], resets: [], ended: null }
  let wasLost = false
  let reached = () => 0
  const client: ForumClient = connectForum(door.url, {
    ...credential,
    longestWait,
    transports: ['websocket'],
    onStatus: (status, reason) => {
      if (status === 'reconnecting') wasLost = true
      if (status === 'connected' && wasLost) void measureCatchUp(record, reached)
      if (status === 'offline' && reason) watch.ended ??= reason.message
    },
  })
  const subscription = await client.subscribe(stream, {
    after: begin,
    onEvent: (event) => watch.seen.push({ seq: event.seq, what: whatHappened(event) }),
    onReset: (to) => watch.resets.push({ from: watch.seen.at(-1)?.seq ?? begin, to }),
    onRevoked: (reason) => {
      watch.ended ??= reason.message
    },
  })
  reached = () => subscription.cursor
  record.watches.push(watch)
  return client
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
