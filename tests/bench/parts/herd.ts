import { freePort } from '../../helpers/port.js'
import { copyDataset, dropDatabase } from '../datasets.js'
import type { Part } from '../part.js'
import { type Server, startCeiling } from '../processes.js'
import { startRostra } from '../rostra.js'
import { type Rounds, takeTurns } from '../rounds.js'
import { comparedRow, plainRow, type Row } from '../row.js'
import { openWatchedThread, type WatchedThread } from '../watched-thread.js'
import { startWatchers, type WatcherAnswers, type Watchers } from '../watchers.js'

/** How many clients come back at once, and how many replies each of them missed. */
const herd = { clients: 5000, missed: 10 }

/** A server that is killed and started again at the same address, and the clients that it loses. */
type Side = { start(): Promise<Server>; server: Server; watchers: Watchers; stream: string; missed: number }

/** Thousands of clients that come back at once after a server was killed, and catch up, against bare Socket.IO. */
export const measureHerd: Part = async ({ rounds, dataset }, tell) => {
  const database = await copyDataset(dataset ?? '10k', 'herd')
  const sides: Side[] = []
  try {
    const port = { rostra: await freePort(), ceiling: await freePort() }
    const startOwn = () => startRostra(database, { port: port.rostra })
    const server = await startOwn()
    const thread = await openWatchedThread(database, server.url)
    const startBare = () => startCeiling('emit', { ...thread.sample, port: port.ceiling })
    const rostra = await gather({ start: startOwn, server, stream: thread.stream, missed: herd.missed })
    sides.push(rostra)
    const ceiling = await gather({ start: startBare, server: await startBare(), stream: thread.stream, missed: 0 })
    sides.push(ceiling)
    const found = await takeTurns(rounds, {
      rostra: () => comeBack(rostra, () => replyElsewhere(database, thread)),
      ceiling: () => comeBack(ceiling, async () => undefined),
    })
    tell(rowsOf(found))
  } finally {
    for (const { server, watchers } of sides) {
      await watchers.stop()
      await server.stop()
    }
    await dropDatabase(database)
  }
}

function rowsOf(found: Rounds<WatcherAnswers['return']>): Row[] {
  const crowd = herd.clients.toLocaleString('en-US')
  const failures = found.rostra.reduce((sum, each) => sum + each.failures, 0)
  return [
    comparedRow(
      { part: 'herd', what: `${crowd} come back and catch up`, unit: 'ms', against: 'emit', bar: { atMost: 2 } },
      found,
      ({ ms }) => ms,
    ),
    plainRow({
      part: 'herd',
      what: `connections that failed of ${found.rostra.length} × ${crowd}`,
      unit: 'connections',
      bar: { atMost: 0 },
      value: failures,
    }),
  ]
}

async function gather(side: Omit<Side, 'watchers'>): Promise<Side> {
  const watchers = startWatchers()
  await watchers.tell({ do: 'connect', url: side.server.url, stream: side.stream, count: herd.clients })
  return { ...side, watchers }
}

/** Kills a server, lets something happen without it, starts it again, and answers how it went. */
async function comeBack(side: Side, happen: () => Promise<void>): Promise<WatcherAnswers['return']> {
  await side.server.kill()
  await happen()
  side.server = await side.start()
  return side.watchers.tell({ do: 'return', stream: side.stream, missed: side.missed })
}

/** Replies to the thread on another node of the forum, which is gone again afterwards. */
async function replyElsewhere(database: string, { post }: WatchedThread): Promise<void> {
  const node = await startRostra(database)
  try {
    for (let n = 0; n < herd.missed; n++) {
      const response = await fetch(new URL(new URL(post.url).pathname, node.url), { method: 'POST', ...post })
      if (response.status !== 201)
        throw new Error(`A reply was answered with ${response.status}: ${await response.text()}`)
    }
  } finally {
    await node.stop()
  }
}
