import { statement } from '../../src/platform/statement.js'
import { api } from '../helpers/api.js'
import { awayDatabase } from '../helpers/database.js'
import { makeReply } from '../helpers/factories.js'
import { startTestForum, type TestForum } from '../helpers/forum.js'
import { closeClients, connectRaw, until } from '../helpers/live.js'
import { onPostgres } from '../helpers/on-postgres.js'

let forum: TestForum
const get = (path: string) => fetch(`${forum.url}${path}`)

beforeEach(async () => {
  forum = await startTestForum()
})

afterEach(async () => {
  closeClients()
  await forum.close()
})

/** The value of a metric without labels, or with these. */
async function metric(name: string, labels = ''): Promise<number | undefined> {
  const text = await (await get('/metrics')).text()
  const line = text.split('\n').find((one) => one.startsWith(`${name}${labels} `))
  return line === undefined ? undefined : Number(line.split(' ').at(-1))
}

test('a forum that works is alive and ready', async () => {
  for (const path of ['/healthz', '/readyz']) {
    const answer = await get(path)
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }])
    expect(answer.headers.get('cache-control')).toBe('no-store')
  }
})

test('a forum whose database lacks a migration is not ready, and says so', async () => {
  await forum.db.client
    .$executeRaw`DELETE FROM _prisma_migrations WHERE migration_name = (SELECT min(migration_name) FROM _prisma_migrations)`
  const answer = await get('/readyz')
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({ code: 'unavailable', errors: [{ path: 'migrations' }] })
  expect(answer.headers.get('retry-after')).toBe('1')
  expect((await get('/healthz')).status).toBe(200)
})

test('a forum whose log stands still is not ready', async () => {
  await forum.db.client.$executeRaw`DELETE FROM log_head`
  await forum.db.client
    .$executeRaw`INSERT INTO events (type, at) VALUES ('member.updated', now() - interval '1 minute')`
  expect(await (await get('/readyz')).json()).toMatchObject({ errors: [{ path: 'log' }] })
})

test('a forum that stops is not ready, while requests are still served', async () => {
  await forum.forum.stop()
  expect(await (await get('/readyz')).json()).toMatchObject({ errors: [{ path: 'process' }] })
  expect((await get('/api/v1/forums')).status).toBe(200)
})

test('metrics count requests by the template of their route, never by their path', async () => {
  const { threadId } = await makeReply(forum.db)
  await api(forum.url).get(`/threads/${threadId}`)
  await api(forum.url).get('/threads/999999')
  const count = 'rostra_http_request_duration_seconds_count'
  const route = '/api/v1/threads/{id}'
  expect(await metric(count, `{method="GET",route="${route}",status="200"}`)).toBe(1)
  expect(await metric(count, `{method="GET",route="${route}",status="404"}`)).toBe(1)
  expect(await (await get('/metrics')).text()).not.toContain('threads/999999')
})

test('metrics tell of live sockets, the log, what waits, and the process', async () => {
  await connectRaw(forum.url)
  const { threadId } = await makeReply(forum.db)
  await api(forum.url).get(`/threads/${threadId}/posts`)
  expect(await metric('rostra_live_sockets')).toBe(1)
  expect(await metric('rostra_view_counts_waiting')).toBe(1)
  expect(await metric('rostra_database_up')).toBe(1)
  await until(async () => (await metric('rostra_log_head_seq')) !== 0 && (await metric('rostra_log_lag')) === 0)
  expect(await metric('rostra_log_pending_events')).toBe(0)
  expect(await metric('process_resident_memory_bytes')).toBeGreaterThan(0)
})

test('the log names requests without what was searched for, and probes only at debug', async () => {
  await fetch(`${forum.url}/api/v1/users?username=somebody-secret`, { headers: { 'X-Request-Id': 'request-12345' } })
  await get('/healthz')
  await until(() => forum.log.some((line) => line.includes('/healthz')))
  const lines = forum.log.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request')
  expect(lines).toMatchObject([
    { level: 'info', requestId: 'request-12345', method: 'GET', path: '/api/v1/users', status: 404 },
    { level: 'debug', path: '/healthz', status: 200 },
  ])
  expect(forum.log.join('')).not.toContain('somebody-secret')
})

test('a failure is logged with its stack and told without a word about its inside', async () => {
  await forum.db.client.$executeRaw`ALTER TABLE forums RENAME TO forums_elsewhere`
  const answer = await api(forum.url).get('/forums')
  expect(answer.body).toEqual({
    ...{ type: 'about:blank', title: 'Something went wrong', status: 500, code: 'internal_error' },
    detail: 'Something went wrong here. Try again later.',
  })
  const line = forum.log
    .map((one) => JSON.parse(one))
    .find(({ level, msg }) => level === 'error' && msg === 'A request failed')
  expect(line.requestId).toBe(answer.headers.get('x-request-id'))
  expect(line.err.stack).toContain('at ')
})

test('while the database is away, whoever asks is told to come again', async () => {
  const away = await startTestForum({}, awayDatabase())
  const guest = api(away.url)
  const login = () => guest.post('/auth/login', { login: 'somebody', password: 'a long pass phrase' })
  for (const ask of [() => guest.get('/forums'), () => guest.get('/countries/latest-posts'), login]) {
    const answer = await ask()
    expect(answer).toMatchObject({ status: 503, body: { code: 'unavailable' } })
    expect(answer.headers.get('retry-after')).toBe('2')
    expect(JSON.stringify(answer.body)).not.toMatch(/127\.0\.0\.1|nobody|nothing/)
  }
  expect(away.log.some((line) => line.includes('The log cannot be followed'))).toBe(true)
  await away.close()
})

onPostgres('a line to the database that breaks fails what it was used for, and nothing else', async () => {
  const breaking = forum.db.transact(async (run) => {
    const [own] = await run(statement<{ pid: number }>('own-backend', 'SELECT pg_backend_pid() AS pid'), [])
    await forum.db.client.$queryRaw`SELECT pg_terminate_backend(${own?.pid ?? 0}::int)`
    // Between two statements: nobody waits for the line when it breaks.
    await new Promise((resolve) => setTimeout(resolve, 200))
    return run(statement('after-the-break', 'SELECT 1 AS one'), [])
  })
  await expect(breaking).rejects.toThrow()
  expect((await get('/readyz')).status).toBe(200)
})
