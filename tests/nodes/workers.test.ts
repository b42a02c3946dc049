import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { Agent } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { projectPath } from '../../src/platform/project.js'
import { api } from '../helpers/api.js'
import { closeClients, connectRaw, until, type Watcher, watch } from '../helpers/live.js'
import { onPostgres } from '../helpers/on-postgres.js'
import { type ForumProcess, prepareForumProcess } from '../helpers/process.js'
import { sendRaw } from '../helpers/raw-request.js'

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

/** Starts the forum with two workers, and waits for both. */
async function startTwo(): Promise<void> {
  await forum.start({ programArguments: ['--workers', '2'] })
  await until(() => forum.stderr().includes('Make one at'))
}

/** The workers' processes, the first one first. */
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
    await startTwo()
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

/** Each request over a connection of its own, which goes to the next worker. */
const inTurn = new Agent({ keepAlive: false })

const poll = (session = '') => sendRaw(forum.url, 'GET', polling(session), {}, inTurn)
const polling = (session: string) => `/socket.io/?EIO=4&transport=polling${session && `&sid=${session}`}`

/** Begins a session by long-polling and connects it, by a body in chunks. */
async function beginSession(): Promise<string> {
  const { sid } = JSON.parse((await poll()).text.slice(1))
  const line = connect(Number(new URL(forum.url).port), '127.0.0.1')
  line.write(
    [
      `POST ${polling(sid)} HTTP/1.1`,
      ...['Host: forum', 'Connection: close', 'Content-Type: text/plain', 'Transfer-Encoding: chunked'],
      ...['', '1', '4', '1', '0', '0', '', ''],
    ].join('\r\n'),
  )
  expect(await text(line)).toMatch(/^HTTP\/1.1 200 /)
  return sid
}

onPostgres(
  'what is posted in chunks reaches its session by way of another worker',
  async () => {
    await startTwo()
    for (let n = 0; n < 4; n++) expect((await poll(await beginSession())).text).toMatch(/^40\{"sid":/)
  },
  30_000,
)

onPostgres(
  'a poll that another worker passed on is told that its session is unknown when its owner dies',
  async () => {
    await startTwo()
    const pids = await workers()
    const session = await beginSession()
    expect((await poll(session)).text).toMatch(/^40\{/)
    // This one waits, at the worker that does not hold the session.
    const waiting = poll(session)
    await sleep(200)
    const owner = pids[Number.parseInt(session, 10) - 1] as number
    process.kill(owner, 'SIGKILL')
    const unknown = { status: 400, text: '{"code":1,"message":"Session ID unknown"}' }
    expect(await waiting).toMatchObject(unknown)
    await until(async () => !(await workers()).includes(owner))
    expect(await poll(session)).toMatchObject(unknown)
  },
  30_000,
)

onPostgres(
  'clients that break off while they are handed over do the workers no harm',
  async () => {
    await startTwo()
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
  'who comes while a worker dies is answered or broken off, and waits for nobody',
  async () => {
    await startTwo()
    for (let kill = 1; kill <= 3; kill++) {
      const before = await workers()
      let waiting = 0
      const ask = async () => {
        waiting++
        await sendRaw(forum.url, 'GET', '/healthz', {}, inTurn).catch(() => undefined)
        waiting--
      }
      for (let n = 0; n < 60; n++) {
        void ask()
        if (n === 20) process.kill(before[kill % 2] as number, 'SIGKILL')
        if (n % 3 === 0) await sleep(1)
      }
      await until(() => waiting === 0, 5000)
      await until(async () => (await workers()).length === 2)
    }
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
