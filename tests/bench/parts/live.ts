import { copyDataset, dropDatabase } from '../datasets.js'
import { median, percentile } from '../figures.js'
import type { Part } from '../part.js'
import { collecting, type Server, startCeiling } from '../processes.js'
import { startRostra } from '../rostra.js'
import { type Rounds, takeTurns } from '../rounds.js'
import { comparedRow, type Load, loadedRow, type Row } from '../row.js'
import { collectMemory, type Memory, peakMemory, processorTime } from '../usage.js'
import { openWatchedThread, type WatchedThread } from '../watched-thread.js'
import { startWatchers, type WatcherOrder, type Watchers } from '../watchers.js'

/** How many sockets watch, and how often something is posted to them in a round. */
const crowds = [
  { sockets: 1000, posts: 20 },
  { sockets: 5000, posts: 10 },
]

/** How often something is posted to one watcher, to know what a POST and its event cost by themselves. */
const alone = { warmUp: 40, posts: 40 }

/** How much later than Socket.IO's the last delivery may be, and how much more a socket may cost. */
const bars = { delivery: { atMost: 1.3 }, cost: { atMost: 1.15 } }

/** One server with its watchers, and what a POST and the memory came to with one of them there. */
type WatchedSide = {
  server: Server
  watchers: Watchers
  stream: string
  post: Pick<WatcherOrder<'post'>, 'url' | 'headers' | 'body'>
  own: { ms: number; cpu: number; memory: Memory }
}

/** From a POST to the last socket that hears of it, and what each socket costs, against bare Socket.IO. */
export const measureLive: Part = async ({ rounds, dataset }, tell) => {
  const database = await copyDataset(dataset ?? '10k', 'live')
  const started: { stop(): Promise<void> }[] = []
  const keep = <T extends { stop(): Promise<void> }>(one: T): T => {
    started.unshift(one)
    return one
  }
  try {
    const server = keep(await startRostra(database, { options: collecting }))
    const thread = await openWatchedThread(database, server.url)
    const bare = keep(await startCeiling('emit', thread.sample, collecting))
    const bareThread: WatchedThread = { ...thread, post: { url: bare.url, headers: {}, body: '' } }
    const sides = {
      rostra: await prepare(server, keep(startWatchers()), thread),
      ceiling: await prepare(bare, keep(startWatchers()), bareThread),
    }
    tell([ownTimes(sides)])
    for (const crowd of crowds) tell(await measureCrowd(rounds, sides, crowd))
  } finally {
    for (const one of started) await one.stop()
    await dropDatabase(database)
  }
}

async function prepare(server: Server, watchers: Watchers, { stream, post }: WatchedThread): Promise<WatchedSide> {
  // With one, for each event is read once for all: that is no cost of a socket.
  await watchers.tell({ do: 'connect', url: server.url, stream, count: 1 })
  await watchers.tell({ do: 'post', ...post, times: alone.warmUp })
  const before = await processorTime(server.pid)
  const { posts } = await watchers.tell({ do: 'post', ...post, times: alone.posts })
  const cpu = ((await processorTime(server.pid)) - before) / alone.posts
  const ms = median(posts.map(({ answered }) => answered))
  return { server, watchers, stream, post, own: { ms, cpu, memory: await collectMemory(server.pid) } }
}

function ownTimes({ rostra, ceiling }: Record<keyof Rounds<never>, WatchedSide>): Row {
  const own = { rostra: [rostra.own.ms], ceiling: [ceiling.own.ms] }
  return comparedRow(
    { part: 'live', what: 'a POST with one watcher', unit: 'ms', against: 'emit', bar: null },
    own,
    (ms) => ms,
  )
}

type Found = Load & { cpu: number; last: number }

async function measureCrowd(
  rounds: number,
  sides: Record<keyof Rounds<never>, WatchedSide>,
  { sockets, posts: times }: (typeof crowds)[number],
): Promise<Row[]> {
  const memory = { ceiling: [await gather(sides.ceiling, sockets)], rostra: [await gather(sides.rostra, sockets)] }
  const measure = (side: WatchedSide) => () => postToCrowd(side, sockets, times)
  const found: Rounds<Found> = await takeTurns(rounds, {
    rostra: measure(sides.rostra),
    ceiling: measure(sides.ceiling),
  })
  const crowd = sockets.toLocaleString('en-US')
  const about = { part: 'live', against: 'emit' }
  const peaks = {
    rostra: await peakMemory(sides.rostra.server.pid),
    ceiling: await peakMemory(sides.ceiling.server.pid),
  }
  return [
    loadedRow(
      { ...about, what: `to the last of ${crowd}, without the POST: p99`, unit: 'ms', bar: bars.delivery },
      found,
      ({ last }) => last,
      peaks,
    ),
    comparedRow(
      { ...about, what: `processor time for each of ${crowd}`, unit: 'µs/event', bar: bars.cost },
      found,
      ({ cpu }) => cpu,
    ),
    comparedRow(
      { ...about, what: `objects for each of ${crowd}`, unit: 'KB', bar: bars.cost },
      memory,
      ({ held }) => held,
    ),
    comparedRow(
      { ...about, what: `resident memory for each of ${crowd}`, unit: 'KB', bar: bars.cost },
      memory,
      ({ resident }) => resident,
    ),
  ]
}

/** Connects sockets until there are so many, and answers what one takes, in kilobytes. */
async function gather({ server, watchers, stream, post, own }: WatchedSide, sockets: number): Promise<Memory> {
  await watchers.tell({ do: 'connect', url: server.url, stream, count: sockets })
  const { held, resident } = await collectMemory(server.pid)
  await watchers.tell({ do: 'post', ...post, times: 3 })
  const each = (megabytes: number) => (megabytes / (sockets - 1)) * 1024
  return { held: each(held - own.memory.held), resident: each(resident - own.memory.resident) }
}

/** Posts to all who watch. `last` is the slowest delivery but one in a hundred, without what a POST takes by itself. */
async function postToCrowd(
  { server, watchers, post, own }: WatchedSide,
  sockets: number,
  times: number,
): Promise<Found> {
  const before = await processorTime(server.pid)
  const { posts } = await watchers.tell({ do: 'post', ...post, times })
  const cpu = ((await processorTime(server.pid)) - before) / times
  const delivered = posts.map(({ delivered }) => delivered)
  const p99 = percentile(delivered, 0.99)
  return {
    perSecond: (sockets * times * 1000) / delivered.reduce((sum, ms) => sum + ms, 0),
    p50: median(delivered),
    p99,
    last: p99 - own.ms,
    cpu: (cpu - own.cpu) / (sockets - 1),
    databaseCpu: null,
  }
}
