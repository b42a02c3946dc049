import { setTimeout as sleep } from 'node:timers/promises'
import { api } from '../helpers/api.js'
import { makeMember, makeThread } from '../helpers/factories.js'
import type { TestForum } from '../helpers/forum.js'
import { until } from '../helpers/live.js'
import { makeNodesDatabase, type NodesDatabase, startNode } from '../helpers/nodes.js'
import { onPostgres, onRedis, testRedis } from '../helpers/on-postgres.js'
import { type Line, startProxy } from '../helpers/proxy.js'

let database: NodesDatabase
const open: { close(): Promise<void> }[] = []

/** Two nodes that share a database, and what else they are told to. */
async function startNodes(variables: Record<string, string> = {}): Promise<[TestForum, TestForum]> {
  database = await makeNodesDatabase()
  const node = () => startNode({ DATABASE_URL: database.url, RATE_LIMITS: 'on', ...variables })
  const nodes: [TestForum, TestForum] = [await node(), await node()]
  open.push(...nodes, database)
  return nodes
}

afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

/** How many of 14 replies of one member, in turn at each node, are taken. The share is 10 in 30 seconds. */
async function repliesTaken(nodes: readonly TestForum[]): Promise<number> {
  const [{ db }] = nodes as [TestForum]
  const [{ token }, { id }] = [await makeMember(db), await makeThread(db)]
  let taken = 0
  for (let turn = 0; turn < 14; turn++) {
    const { url } = nodes[turn % nodes.length] as TestForum
    const { status } = await api(url, { token }).post(`/threads/${id}/posts`, { body: `Reply ${turn}` })
    if (status === 201) taken++
    else expect(status).toBe(429)
  }
  return taken
}

/** How many reads of a guest a node says are left. */
async function readsLeft({ url }: TestForum): Promise<number> {
  const { headers } = await api(url).get('/groups')
  return Number(/r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1])
}

const ways: [string, jest.It, () => Record<string, string>][] = [
  ['the database', onPostgres, () => ({})],
  ['Redis', onRedis, () => ({ REDIS_URL: testRedis ?? '' })],
]

for (const [where, onThis, variables] of ways) {
  onThis(`who writes at two nodes has one share, counted in ${where}`, async () => {
    expect(await repliesTaken(await startNodes(variables()))).toBe(10)
  })

  onThis(`reads at one node are known at the other by the twentieth part of a share, counted in ${where}`, async () => {
    const [one, other] = await startNodes(variables())
    for (let read = 0; read < 130; read++) await readsLeft(one)
    // The other tells its own part, and learns what there was.
    for (let read = 0; read < 60; read++) await readsLeft(other)
    await until(async () => (await readsLeft(other)) < 1200 - 120 - 60)
    expect(await readsLeft(other)).toBeGreaterThan(1200 - 130 - 70)
  })
}

onPostgres('the window ends by the clock of the database', async () => {
  const [{ db }, other] = await startNodes()
  await repliesTaken([other])
  await db.client.$executeRaw`UPDATE rate_limits SET expires_at = now() - interval '1 second'`
  const [{ token }, { id }] = [await makeMember(db), await makeThread(db)]
  expect((await api(other.url, { token }).post(`/threads/${id}/posts`, { body: 'Again' })).status).toBe(201)
})

describe('while Redis is away', () => {
  let line: Line

  const startBehindLine = async () => {
    line = await startProxy(testRedis ?? '')
    open.push(line)
    return startNodes({ REDIS_URL: line.url.replace('http:', 'redis:') })
  }

  onRedis(
    'each node counts alone, and no request fails or waits long',
    async () => {
      const nodes = await startBehindLine()
      line.swallow()
      const began = performance.now()
      expect(await repliesTaken(nodes)).toBe(14)
      // 14 replies that each wait for Redis at most three times a third of a second, and mostly not at all.
      expect(performance.now() - began).toBeLessThan(14_000)
      line.restore()
      await sleep(2500)
      expect(await repliesTaken(nodes)).toBe(10)
    },
    40_000,
  )

  onRedis(
    'the log tells of it once, and once of its end',
    async () => {
      const [node] = await startBehindLine()
      const told = (words: string) => node.log.filter((text) => text.includes(words) && text.includes('counts')).length
      line.swallow()
      line.cut()
      await until(() => told('Redis is away') === 1)
      await sleep(1500)
      line.restore()
      await until(() => told('Redis is back') === 1)
      expect(told('Redis is away')).toBe(1)
    },
    20_000,
  )
})

onRedis('Redis that refuses a node stops its start; one that does not answer does not', async () => {
  const { url, close } = await makeNodesDatabase()
  open.push({ close })
  const start = (redis: string) => startNode({ DATABASE_URL: url, REDIS_URL: redis })
  const { host } = new URL(testRedis ?? '')
  await expect(start(`redis://${host}/99999`)).rejects.toThrow(/^Redis at .+ refuses us: ERR .+\. Check REDIS_URL\.$/)
  await expect(start(`redis://nobody:a-secret@${host}`)).rejects.toThrow(/^(?!.*a-secret).+: WRONGPASS .+REDIS_URL/)
  const node = await start('redis://127.0.0.1:1')
  await node.close()
})
