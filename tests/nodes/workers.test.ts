import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { projectPath } from '../../src/platform/project.js'
import { api } from '../helpers/api.js'
import { closeClients, connectRaw, until, type Watcher, watch } from '../helpers/live.js'
import { onPostgres } from '../helpers/on-postgres.js'
import { type ForumProcess, prepareForumProcess } from '../helpers/process.js'

const run = promisify(execFile)

let forum: ForumProcess

beforeEach(async () => {
  forum = await prepareForumProcess()
})
afterEach(async () => {
  closeClients()
  await forum.close()
})

/** Starts the forum with so many workers, and signs somebody up. */
async function startWorkers(count: number) {
  await forum.start({ programArguments: ['--workers', String(count)] })
  const admin = api(forum.url)
  const [name, password] = ['root-admin', 'a long pass phrase']
  expect(
    (await admin.post('/setup', { token: forum.setupToken, username: name, email: 'a@example.org', password })).status,
  ).toBe(201)
  const made = await admin.post('/forums', { kind: 'forum', name: 'A forum' })
  const { body } = await admin.post(`/forums/${made.body.forum.id}/threads`, { title: 'A thread', body: 'Hello' })
  return { admin, threadId: body.thread.id as number }
}

/** The workers' processes. */
async function workers(): Promise<number[]> {
  const { stdout } = await run('pgrep', ['-P', String(forum.pid())]).catch(() => ({ stdout: '' }))
  return stdout.split('\n').filter(Boolean).map(Number)
}

onPostgres(
  'several workers serve on one port, and what one writes is heard at all',
  async () => {
    const { admin, threadId } = await startWorkers(3)
    expect(await workers()).toHaveLength(3)
    // Connections go to the workers in turn.
    const watchers: Watcher[] = []
    for (let n = 0; n < 6; n++) watchers.push(await watch(forum.url, undefined, `thread:${threadId}`))
    for (let n = 1; n <= 5; n++) await admin.post(`/threads/${threadId}/posts`, { body: `Reply ${n}` })
    await until(() => watchers.every(({ events }) => events.length === 5))
    for (const { events } of watchers) {
      expect(events.map((event) => 'post' in event && event.post.body)).toEqual(
        [1, 2, 3, 4, 5].map((n) => `Reply ${n}`),
      )
    }
  },
  30_000,
)

onPostgres(
  'the operator is told the address that the workers share',
  async () => {
    await forum.start({ programArguments: ['--workers', '2'] })
    await until(() => forum.stderr().includes('Make one at'))
    expect(forum.stderr()).toContain(`Make one at ${forum.url}/set-up`)
  },
  30_000,
)

onPostgres(
  'long-polling works, though each request may come to another worker, and so does its upgrade',
  async () => {
    const { admin, threadId } = await startWorkers(3)
    for (const transports of [['polling'], ['polling', 'websocket']]) {
      // So many, because what goes wrong between two workers goes wrong once in a hundred times.
      const sockets = await Promise.all(
        Array.from({ length: 100 }, async () => {
          const socket = await connectRaw(forum.url, {}, {}, transports)
          expect(await socket.ask('subscribe', { stream: `thread:${threadId}` })).toMatchObject({ ok: true })
          return socket
        }),
      )
      if (transports.length > 1) {
        await until(() => sockets.every(({ socket }) => socket.io.engine.transport.name === 'websocket'))
      }
      await admin.post(`/threads/${threadId}/posts`, { body: transports.join() })
      await until(() => sockets.every(({ received }) => received.length === 1))
      expect(sockets.filter(({ socket }) => !socket.connected)).toEqual([])
    }
  },
  30_000,
)

onPostgres(
  'clients that break off while they are handed over do the workers no harm',
  async () => {
    await forum.start({ programArguments: ['--workers', '2'] })
    await until(() => forum.stderr().includes('Make one at'))
    const before = await workers()
    const port = Number(new URL(forum.url).port)
    for (let n = 0; n < 200; n++) {
      const line = connect(port, '127.0.0.1').on('error', () => undefined)
      await once(line, 'connect')
      line.write(upgradeTo(1 + (n % 2)))
      await sleep(n % 4)
      line.resetAndDestroy()
    }
    expect((await fetch(`${forum.url}/healthz`)).status).toBe(200)
    expect(await workers()).toEqual(before)
  },
  30_000,
)

/** How a client asks a worker to go on by WebSocket with a session. */
const upgradeTo = (worker: number) =>
  [
    `GET /socket.io/?EIO=4&transport=websocket&sid=${worker}.abc HTTP/1.1`,
    ...['Host: forum', 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'],
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    '\r\n',
  ].join('\r\n')

onPostgres(
  'a worker that dies is replaced, and its clients miss nothing',
  async () => {
    const { admin, threadId } = await startWorkers(2)
    const watchers: Watcher[] = []
    for (let n = 0; n < 4; n++) watchers.push(await watch(forum.url, undefined, `thread:${threadId}`))
    const [first = 0] = await workers()
    process.kill(first, 'SIGKILL')
    await until(async () => {
      const { status } = await admin
        .post(`/threads/${threadId}/posts`, { body: 'After all' })
        .catch(() => ({ status: 0 }))
      return status === 201
    })
    await until(() => watchers.every(({ events }) => events.length > 0))
    await until(async () => (await workers()).length === 2 && !(await workers()).includes(first))
  },
  30_000,
)

onPostgres(
  'all workers end with the process that started them, however that ends',
  async () => {
    await startWorkers(2)
    const before = await workers()
    expect(await forum.kill('SIGTERM')).toMatchObject({ code: 0 })
    expect(before.filter(lives)).toEqual([])
    await forum.start({ programArguments: ['--workers', '2'] })
    const killed = await workers()
    expect(killed).toHaveLength(2)
    await forum.kill('SIGKILL')
    await until(() => killed.filter(lives).length === 0)
  },
  30_000,
)

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

test.each([
  [['--workers', '2'], {}, /Several processes need a PostgreSQL server.*Set DATABASE_URL/],
  [[], { REDIS_URL: 'redis://127.0.0.1' }, /Several processes need a PostgreSQL server/],
  [['--workers', 'many'], {}, /WORKERS: /],
  [['--worker', '2'], {}, /Unknown option '--worker'.*\n.*npm start -- --workers N/s],
  [[], { DATABASE_URL: 'postgres://127.0.0.1' }, /DATABASE_URL: Must be an address that names a database/],
])('a start with %j and %j ends with a sentence', async (given, variables, sentence) => {
  const started = run(process.execPath, [projectPath('dist/src/main.js'), ...given], {
    env: { PATH: process.env.PATH, ...variables },
  })
  await expect(started).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(sentence) })
})
