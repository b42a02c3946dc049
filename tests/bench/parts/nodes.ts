import { type Answer, takeAnswer } from '../answers.js'
import { compareHttp } from '../compare.js'
import { openDataset } from '../datasets.js'
import { openSession } from '../members.js'
import type { BenchOptions, Part } from '../part.js'
import { type Server, startCeiling } from '../processes.js'
import { startRostra } from '../rostra.js'
import { takeTurns } from '../rounds.js'
import { comparedRow, type Row } from '../row.js'
import { get, type LongThread, longThreads, threadPagePath } from '../thread-pages.js'
import { runWrk, type WrkRequest } from '../wrk.js'

const part = 'nodes'

/** How long three nodes, or one, are loaded before what is measured, and then, in seconds. */
const seconds = { before: 2, measured: 3 }

/** How many connections ask at once, over all nodes of a side. */
const crowd = 64

/** Several nodes on this machine against one: two workers on a port, and three of their own ports. */
export const measureNodes: Part = async (options, tell) => {
  const database = await openDataset(options.dataset ?? '1m')
  const [thread] = (await longThreads(database, 1_000_000)).slice(-1) as [LongThread]
  const path = threadPagePath(thread.id, 1)
  const guest = [get(path)]
  const member = [get(path, { Cookie: await openSession(database) })]
  const one = await startRostra(database)
  try {
    const answer = await takeAnswer(`${one.url}${path}`, {}, 200)
    for (const row of await compareWorkers(options, { database, one, guest, member })) tell([row])
    tell(await compareBare(options, answer, guest))
    tell(await compareThree(options, { database, one, guest }))
  } finally {
    await one.stop()
  }
}

/** Two workers on a port, against one process. */
async function compareWorkers(
  { rounds }: BenchOptions,
  { database, one, ...asked }: { database: string; one: Server } & Record<'guest' | 'member', WrkRequest[]>,
): Promise<Row[]> {
  const workers = await startRostra(database, { programArguments: ['--workers', '2'] })
  try {
    const rows: Row[] = []
    for (const who of ['guest', 'member'] as const) {
      const side = { database, requests: () => asked[who], isWarm: true }
      rows.push(
        ...(await compareHttp(
          { part, what: `thread page, ${who}, two workers, warm`, against: 'one', bar: { atLeast: 1.6 }, rounds },
          { rostra: { ...side, server: workers }, ceiling: { ...side, server: one } },
        )),
      )
    }
    return rows
  } finally {
    await workers.stop()
  }
}

/** What two processes are worth on this machine, where the load takes processors too: the same of bare servers. */
async function compareBare({ rounds }: BenchOptions, answer: Answer, requests: WrkRequest[]): Promise<Row[]> {
  const one = await startCeiling('http', answer)
  const workers = await startCeiling('http-workers', { ...answer, workers: 2 })
  try {
    const side = { database: null, requests: () => requests, isWarm: true }
    return await compareHttp(
      { part, what: 'the same bytes by two bare workers', against: 'one bare', bar: null, rounds },
      { rostra: { ...side, server: workers }, ceiling: { ...side, server: one } },
    )
  } finally {
    await workers.stop()
    await one.stop()
  }
}

/** Three nodes of their own ports, all loaded at once, against one. */
async function compareThree(
  { rounds }: BenchOptions,
  { database, one, guest }: { database: string; one: Server; guest: WrkRequest[] },
): Promise<Row[]> {
  const three: Server[] = []
  try {
    for (let started = 0; started < 3; started++) three.push(await startRostra(database))
    await load(three, guest, seconds.before)
    await load([one], guest, seconds.before)
    const found = await takeTurns(rounds, {
      rostra: () => loadWarm(three, guest),
      ceiling: () => loadWarm([one], guest),
    })
    const what = 'thread page, guest, three nodes, warm'
    const subject = { part, what, against: 'one', unit: 'requests/s', bar: { atLeast: 1 } }
    return [comparedRow(subject, found, (perSecond) => perSecond)]
  } finally {
    for (const node of three) await node.stop()
  }
}

async function loadWarm(nodes: readonly Server[], requests: readonly WrkRequest[]): Promise<number> {
  await load(nodes, requests, 1)
  return load(nodes, requests, seconds.measured)
}

/** Loads all nodes at once; answers how many requests they answered together in a second. */
async function load(nodes: readonly Server[], requests: readonly WrkRequest[], length: number): Promise<number> {
  const connections = Math.round(crowd / nodes.length)
  const found = await Promise.all(nodes.map(({ url }) => runWrk({ url, requests, connections, seconds: length })))
  return found.reduce((sum, { requests: answered, seconds: took }) => sum + answered / took, 0)
}
