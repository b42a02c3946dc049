import { setTimeout as sleep } from 'node:timers/promises'
import type { Prisma } from '../../prisma/client/client.js'
import { endSession } from '../../src/features/auth/actions.js'
import { connect } from '../../src/platform/database.js'
import { isAway } from '../../src/platform/database-errors.js'
import { openServer } from '../../src/platform/server-database.js'
import { statement } from '../../src/platform/statement.js'
import { api } from '../helpers/api.js'
import { makeMember, makeThread, sessionFor } from '../helpers/factories.js'
import type { TestForum } from '../helpers/forum.js'
import { closeClients, settle, until, watch } from '../helpers/live.js'
import { makeNodesDatabase, type NodesDatabase, startNode } from '../helpers/nodes.js'
import { onPostgres } from '../helpers/on-postgres.js'
import { type Line, startProxy } from '../helpers/proxy.js'

let database: NodesDatabase
let line: Line
let node: TestForum

/** Starts a node whose line to the database can be cut. */
async function startBehindLine(variables: Record<string, string> = {}): Promise<void> {
  database = await makeNodesDatabase()
  const url = new URL(database.url)
  line = await startProxy(database.url)
  url.port = new URL(line.url).port
  node = await startNode({ DATABASE_URL: url.href, ...variables })
}

afterEach(async () => {
  closeClients()
  line.restore()
  await node.close()
  await line.close()
  await database.close()
})

const ways: [string, () => void][] = [
  [
    'refuses connections',
    () => {
      line.swallow()
      line.cut()
    },
  ],
  ['answers nothing any more', () => line.swallow()],
]

for (const [what, goAway] of ways) {
  onPostgres(
    `while the database ${what}, guests read what is kept, marked as stale, and all else is 503`,
    async () => {
      await startBehindLine()
      const { token } = await makeMember(node.db)
      const { id } = await makeThread(node.db)
      // What is made while something is new may be made again.
      await settle(node)
      const guest = api(node.url)
      const member = api(node.url, { token })
      const path = `/threads/${id}/posts`
      const page = () => fetch(`${node.url}/threads/${id}`)
      for (let turn = 0; turn < 3; turn++) {
        await guest.get(path)
        await (await page()).text()
      }
      const before = await guest.get(path)
      expect(before.headers.get('cache-status')).toBeNull()
      goAway()
      await until(async () => (await guest.get(path)).headers.has('cache-status'), 12_000)
      const stale = await guest.get(path)
      expect(stale.body).toEqual(before.body)
      expect(stale.headers.get('cache-status')).toMatch(/^Rostra; hit; ttl=-\d+$/)
      const shown = await page()
      expect([shown.status, shown.headers.has('cache-status')]).toEqual([200, true])
      await shown.text()
      const refused = [
        await guest.get('/users?username=nobody'),
        await member.get(path),
        await member.post(path, { body: 'Not now' }),
      ]
      expect(refused.map(({ status, headers }) => [status, headers.has('retry-after')])).toEqual([
        [503, true],
        [503, true],
        [503, true],
      ])
      expect((await fetch(`${node.url}/readyz`)).status).toBe(503)
      expect((await fetch(`${node.url}/healthz`)).status).toBe(200)
      line.restore()
      const back = performance.now()
      await until(async () => (await member.post(path, { body: 'Now' })).status === 201)
      expect(performance.now() - back).toBeLessThan(8000)
      await until(async () => !(await guest.get(path)).headers.has('cache-status'))
      const { body } = await guest.get(path)
      expect(body.posts.map((post: { body: string }) => post.body)).toEqual([expect.any(String), 'Now'])
    },
    60_000,
  )
}

onPostgres(
  'nothing stale is shown for longer than STALE_SECONDS',
  async () => {
    await startBehindLine({ STALE_SECONDS: '2' })
    const guest = api(node.url)
    for (let turn = 0; turn < 3; turn++) await guest.get('/forums')
    line.swallow()
    line.cut()
    await sleep(2500)
    expect((await guest.get('/forums')).status).toBe(503)
  },
  20_000,
)

onPostgres(
  'a live client stays connected while the database is away, and misses nothing',
  async () => {
    await startBehindLine()
    const { token } = await makeMember(node.db)
    const { id } = await makeThread(node.db)
    const watcher = await watch(node.url, undefined, `thread:${id}`)
    line.swallow()
    line.cut()
    await sleep(1500)
    line.restore()
    await until(
      async () => (await api(node.url, { token }).post(`/threads/${id}/posts`, { body: 'Now' })).status === 201,
    )
    await until(() => watcher.events.length === 1)
    expect(watcher.statuses).not.toContain('reconnecting')
  },
  20_000,
)

onPostgres(
  'a database that is too slow makes a node turn askers away, and serve again when it is not',
  async () => {
    await startBehindLine({ DATABASE_POOL: '3' })
    const { id } = await makeThread(node.db)
    const held = Promise.all(Array.from({ length: 3 }, () => node.db.client.$queryRaw`SELECT pg_sleep(4.8)::text`))
    await sleep(100)
    const guest = api(node.url)
    const waiting = Array.from({ length: 20 }, () => guest.get(`/threads/${id}/posts?page=1&perPage=${7}`))
    await sleep(2500)
    // Who waited for a connection would get it, and another answer.
    const refused = await Promise.all(Array.from({ length: 50 }, (_, n) => guest.get(`/users/${n + 1}`)))
    expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([503]))
    expect(refused[0]?.headers.get('retry-after')).toBe('2')
    await held
    expect(new Set((await Promise.all(waiting)).map(({ status }) => status))).toEqual(new Set([200]))
    expect((await guest.get(`/threads/${id}`)).status).toBe(200)
  },
  30_000,
)

onPostgres('what loses its connection fails as away, whatever it was about', async () => {
  await startBehindLine()
  const { client, transact } = node.db
  const lose = async () => {
    await sleep(100)
    line.cut()
    await sleep(100)
  }
  const slowToCommit = (tx: Prisma.TransactionClient) => tx.$executeRaw`INSERT INTO slow VALUES (1)`
  const losers = {
    'between two statements': () => transact(async (run) => lose().then(() => run(statement('one', 'SELECT 1'), []))),
    'between two statements of Prisma': () =>
      client.$transaction(async (tx) => lose().then(() => tx.$queryRaw`SELECT 1`)),
    'within a statement of Prisma': () => Promise.all([client.$queryRaw`SELECT pg_sleep(1)::text`, lose()]),
    'as a transaction of Prisma commits': () => Promise.all([client.$transaction(slowToCommit), lose()]),
  }
  await client.$executeRaw`CREATE TABLE slow (n int)`
  await client.$executeRaw`
    CREATE FUNCTION sleep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(1); RETURN NULL; END'`
  await client.$executeRaw`
    CREATE CONSTRAINT TRIGGER sleep AFTER INSERT ON slow DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION sleep()`
  for (const [when, loser] of Object.entries(losers)) {
    const error = await loser().catch((error: unknown) => error)
    expect({ when, error, isAway: isAway(error) }).toEqual({ when, error, isAway: true })
  }
})

onPostgres(
  'who is signed out while their page is read does not get what was written since',
  async () => {
    await startBehindLine()
    const direct = connect(await openServer({ url: database.url, pool: 2 }))
    const { id: memberId } = await makeMember(direct)
    const { id } = await makeThread(direct)
    const cookie = await sessionFor(direct, memberId)
    const headers = { Cookie: `rostra_session=${cookie}` }
    let page: Promise<Response> | undefined
    await direct.transact(async (run) => {
      await run(statement('hold', 'LOCK TABLE posts IN ACCESS EXCLUSIVE MODE'), [])
      page = fetch(`${node.url}/api/v1/threads/${id}/posts`, { headers })
      // By then it is known who asks.
      await until(async () => (await direct.reader.run(waiting, [])).length > 0)
      line.swallow()
      const { id: session } = await direct.client.session.findFirstOrThrow({ where: { userId: memberId } })
      await endSession(direct, memberId, session)
      await run(statement('write', "UPDATE posts SET body = 'Since', html = '<p>Since</p>'"), [])
    })
    // Longer than who asks is trusted to be who they were.
    await sleep(1000)
    line.resume()
    const answer = await page
    expect(await answer?.text()).not.toContain('Since')
    expect([answer?.status, answer?.headers.get('retry-after')]).toEqual([503, '1'])
    await direct.close()
  },
  20_000,
)

const waiting = statement('waiting', "SELECT pid FROM pg_locks WHERE relation = 'posts'::regclass AND NOT granted")
