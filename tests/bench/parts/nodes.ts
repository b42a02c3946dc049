import { openDataset } from '../datasets.js'
import { openSession } from '../members.js'
import type { BenchOptions, Part } from '../part.js'
import type { Server } from '../processes.js'
import { startRostra } from '../rostra.js'
import { takeTurns } from '../rounds.js'
import { comparedRow, type Row } from '../row.js'
import { get, type LongThread, longThreads, threadPagePath } from '../thread-pages.js'
import { runWrk, type WrkRequest } from '../wrk.js'

/** How long all nodes of a side are loaded before what is measured, and then, in seconds. */
const seconds = { before: 2, measured: 3 }

/** How many connections ask at once, over all nodes of a side. */
const crowd = 64

/** Several nodes on this machine against one: three of their own ports, and two workers of one. */
export const measureNodes: Part = async (options, tell) => {
  const database = await openDataset(options.dataset ?? '1m')
  const [thread] = (await longThreads(database, 1_000_000)).slice(-1) as [LongThread]
  const path = threadPagePath(thread.id, 1)
  const guest = [get(path)]
  const member = [get(path, { Cookie: await openSession(database) })]
  const one = await startRostra(database)
  const workers = await startRostra(database, { programArguments: ['--workers', '2'] })
  try {
    const two = (what: string, requests: WrkRequest[], atLeast: number | null) =>
      compareNodes(options, { what: `${what}, two workers`, atLeast, requests }, [workers], one)
    tell(await two('thread page, guest', guest, 1.6))
    tell(await two('thread page, member', member, 1.6))
  } finally {
    await workers.stop()
  }
  const three = [await startRostra(database), await startRostra(database), await startRostra(database)]
  try {
    tell(
      await compareNodes(options, { what: 'thread page, guest, three nodes', atLeast: 1, requests: guest }, three, one),
    )
  } finally {
    for (const node of [...three, one]) await node.stop()
  }
}

/** What nodes are asked, and how many times as much as one they must answer. */
type Asked = { what: string; atLeast: number | null; requests: readonly WrkRequest[] }

async function compareNodes(
  { rounds }: BenchOptions,
  { what, atLeast, requests }: Asked,
  nodes: readonly Server[],
  one: Server,
): Promise<Row[]> {
  await load(nodes, requests, seconds.before)
  await load([one], requests, seconds.before)
  const found = await takeTurns(rounds, {
    rostra: () => loadWarm(nodes, requests),
    ceiling: () => loadWarm([one], requests),
  })
  const bar = atLeast === null ? null : { atLeast }
  const subject = { part: 'nodes', what: `${what}, warm`, against: 'one', unit: 'requests/s', bar }
  return [comparedRow(subject, found, (perSecond) => perSecond)]
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
