import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { connect } from '../../src/platform/database.js'
import { openServer } from '../../src/platform/server-database.js'
import type { Db } from '../../src/platform/transaction.js'
import { makeMember } from '../helpers/factories.js'
import { closeClients, until, type Watcher, watch } from '../helpers/live.js'
import { expectProgress, expectReplies, type Load, makeKnownThread, startLoad } from '../helpers/load.js'
import { hasTopology, onTopology } from '../helpers/on-postgres.js'
import { testServer } from '../helpers/template.js'
import { startTopology, type Topology } from '../helpers/topology.js'

/** For how long nginx leaves out a node that it could not reach, in milliseconds. */
const leftOut = 3000

let topology: Topology
let db: Db
let threadId: number
let load: Load
let watchers: Watcher[]

beforeAll(async () => {
  if (!hasTopology) return
  topology = await startTopology({ RATE_LIMITS: 'off' })
  db = connect(await openServer({ url: topology.databaseUrl, pool: 2 }))
})
afterAll(async () => {
  closeClients()
  await db?.close()
  await topology?.close()
})

/** Starts people who read and write, and clients that watch, which are at either node. */
async function startPeople(): Promise<void> {
  threadId = await makeKnownThread(db, topology.nodes)
  const tokens = []
  for (let n = 0; n < 4; n++) tokens.push((await makeMember(db)).token)
  watchers = []
  for (const transports of [['websocket'], ['polling']] as const) {
    watchers.push(await watch(topology.url, undefined, `thread:${threadId}`, undefined, transports))
  }
  load = startLoad({ urls: [topology.url], threadId, tokens })
  await until(() => load.replies.length > 40)
}

/** Everything goes on for a while, and nothing is lost or done twice. */
async function expectWhole(): Promise<void> {
  await expectProgress(load)
  await load.stop()
  await expectReplies(db, threadId, load.replies, watchers)
}

onTopology('when a node is killed, reads go on without an error, and writes are done by who asks again', async () => {
  for (const node of topology.nodes) {
    await startPeople()
    await node.kill('SIGKILL')
    await expectWhole()
    expect(load.failures.filter(({ method }) => method === 'GET')).toEqual([])
    // Each who was just writing fails once.
    expect(load.failures.length).toBeLessThanOrEqual(4)
    await node.start()
    await sleep(leftOut)
  }
})

onTopology('when a node is told to stop, no request fails', async () => {
  for (const node of topology.nodes) {
    await startPeople()
    expect(await node.kill('SIGTERM')).toMatchObject({ code: 0 })
    await expectWhole()
    expect(load.failures).toEqual([])
    await node.start()
  }
})

onTopology(
  'while the database is away guests read on, though each node says again and again that it cannot serve',
  async () => {
    const id = await makeKnownThread(db, topology.nodes)
    const member = { headers: { Authorization: `Bearer ${(await makeMember(db)).token}` } }
    const path = `/api/v1/threads/${id}/posts`
    const read = async (as: RequestInit = {}) => (await fetch(topology.url + path, as)).status
    // The first of these reads makes the answer, and what is made while something is new may be made again.
    for (const { url } of topology.nodes)
      for (let turn = 0; turn < 10; turn++) await fetch(url + path).then(() => sleep(50))
    const bringBack = await takeAway(topology.databaseUrl)
    await until(async () => (await read(member)) === 503)
    await until(async () => (await read()) === 200 && (await read()) === 200)
    for (let turn = 0; turn < 20; turn++) {
      expect([await read(), await read(), await read(member)]).toEqual([200, 200, 503])
    }
    await bringBack()
    await until(async () => (await read(member)) === 200)
  },
  60_000,
)

/** Ends all connections to a database, and lets nobody in until what is answered is called. */
async function takeAway(url: string): Promise<() => Promise<void>> {
  const name = new URL(url).pathname.slice(1)
  const run = async (sql: string) => {
    const admin = new Client({ connectionString: testServer as string })
    await admin.connect()
    await admin.query(sql)
    await admin.end()
  }
  await run(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
  await run(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`)
  return () => run(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`)
}
