import { setTimeout as sleep } from 'node:timers/promises'
import { endSession } from '../../src/features/auth/actions.js'
import { updateForum } from '../../src/features/forums/actions.js'
import { joinGroup } from '../../src/features/groups/actions.js'
import { replyToThread } from '../../src/features/posts/actions.js'
import { builtInGroups } from '../../src/shared/actor.js'
import { makeForum, makeMember, makeThread, sessionFor } from '../helpers/factories.js'
import type { TestForum } from '../helpers/forum.js'
import { closeClients, connectRaw, revocations, until, watch } from '../helpers/live.js'
import { makeNodesDatabase, type NodesDatabase, startNode } from '../helpers/nodes.js'
import { onPostgres, onRedis, testRedis } from '../helpers/on-postgres.js'
import { type Line, startProxy } from '../helpers/proxy.js'

let database: NodesDatabase
let nodes: [TestForum, TestForum]
let line: Line

async function startNodes(variables: Record<string, string> = {}): Promise<void> {
  database = await makeNodesDatabase()
  const node = () => startNode({ DATABASE_URL: database.url, ...variables })
  nodes = [await node(), await node()]
}

afterEach(async () => {
  closeClients()
  for (const node of nodes) await node.close()
  await database.close()
})

/** Replies at the first node; answers after how many milliseconds each arrived at the second. */
async function delays(count: number): Promise<number[]> {
  const [{ db }, { url }] = nodes
  const [{ actor }, { id }] = [await makeMember(db), await makeThread(db)]
  const watcher = await watch(url, undefined, `thread:${id}`)
  const found: number[] = []
  for (let turn = 0; turn < count; turn++) {
    await replyToThread(db, actor, { threadId: id, body: `Reply ${turn}` })
    const at = performance.now()
    await until(() => watcher.events.length > turn)
    found.push(performance.now() - at)
    await sleep(Math.random() * 200)
  }
  return found.sort((a, b) => a - b)
}

onPostgres('what is written at one node is heard at another long before its next look at the log', async () => {
  await startNodes()
  const found = await delays(20)
  // Without a hint the median would be 100 ms.
  expect(found[10]).toBeLessThan(80)
})

onPostgres('who was let in at one node a moment ago may subscribe at another', async () => {
  await startNodes()
  const [{ db }, { url }] = nodes
  const { actor } = await makeMember(db, { groups: ['administrators'] })
  for (let turn = 0; turn < 5; turn++) {
    const { id: forumId } = await makeForum(db, { private: true })
    const { id } = await makeThread(db, { forumId, author: actor })
    const { id: userId, token } = await makeMember(db)
    const [socket, guest] = [await connectRaw(url, { token }), await connectRaw(url)]
    await joinGroup(db, actor, { groupId: builtInGroups.moderators, userId })
    expect(await socket.ask('subscribe', { stream: `thread:${id}` })).toMatchObject({ ok: true })
    await updateForum(db, actor, { forumId, change: { private: false } })
    expect(await guest.ask('subscribe', { stream: `thread:${id}` })).toMatchObject({ ok: true })
  }
})

onPostgres(
  'a node whose ear at the database is lost hears by its next look, and then again at once',
  async () => {
    await startNodes()
    await nodes[0].db.client.$queryRaw`
    SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
    WHERE datname = current_database() AND query LIKE 'LISTEN%'`
    expect((await delays(5)).at(-1)).toBeLessThan(1000)
    await sleep(1500)
    expect((await delays(20))[10]).toBeLessThan(80)
  },
  20_000,
)

/** Connects with a session at the second node, ends that at the first, and answers after how many milliseconds the socket was told so, and gone. */
async function eviction(): Promise<number> {
  const [{ db }, { url }] = nodes
  const { id: memberId } = await makeMember(db)
  const { id: threadId } = await makeThread(db)
  const session = await sessionFor(db, memberId)
  const socket = await connectRaw(url, {}, { cookie: `rostra_session=${session}` })
  expect(await socket.ask('subscribe', { stream: `thread:${threadId}` })).toMatchObject({ ok: true })
  const { id } = await db.client.session.findFirstOrThrow({ where: { userId: memberId } })
  await endSession(db, memberId, id)
  const at = performance.now()
  await until(() => socket.socket.disconnected)
  expect(revocations(socket)).toMatchObject([{ stream: `thread:${threadId}` }])
  return performance.now() - at
}

onPostgres('who is signed out at one node is cut off at another within a second', async () => {
  await startNodes()
  for (let turn = 0; turn < 5; turn++) expect(await eviction()).toBeLessThan(1000)
})

describe('with Redis', () => {
  beforeEach(async () => {
    if (!testRedis) return
    line = await startProxy(testRedis)
    await startNodes({ REDIS_URL: line.url.replace('http:', 'redis:') })
  })
  afterEach(() => line?.close())

  onRedis('they are cut off though the other node does not get to read the log', async () => {
    const [one, other] = nodes
    let release: () => void = () => undefined
    const { id: memberId } = await makeMember(one.db)
    const session = await sessionFor(one.db, memberId)
    const { socket } = await connectRaw(other.url, {}, { cookie: `rostra_session=${session}` })
    const { id } = await one.db.client.session.findFirstOrThrow({ where: { userId: memberId } })
    // The log stands still: nothing gets a place in it.
    const held = one.db.client.$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT 1 FROM log_head FOR UPDATE`
        await new Promise<void>((resolve) => {
          release = resolve
        })
      },
      { timeout: 10_000 },
    )
    await sleep(300)
    await endSession(one.db, memberId, id)
    await until(() => socket.disconnected, 1000)
    release()
    await held
  })

  onRedis(
    'they are cut off by the log alone while Redis is away, and no node minds',
    async () => {
      line.swallow()
      expect(await eviction()).toBeLessThan(5000)
      line.cut()
      expect(await eviction()).toBeLessThan(5000)
      expect((await delays(3)).at(-1)).toBeLessThan(1000)
      line.restore()
      await sleep(2500)
      expect(await eviction()).toBeLessThan(1000)
    },
    30_000,
  )
})
