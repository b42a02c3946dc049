import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { io } from 'socket.io-client'
import { projectPath } from '../../src/platform/project.js'
import { until } from '../helpers/live.js'
import { sendRaw } from '../helpers/raw-request.js'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rostra-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** A forum in a process of its own, on the embedded database. */
function start(variables: Record<string, string> = {}) {
  const child = spawn(process.execPath, [projectPath('dist/src/main.js')], {
    cwd: folder,
    env: { PATH: process.env.PATH, DATA_DIR: 'data', PORT: '0', SEED: 'off', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (text) => {
    said.out += text
  })
  child.stderr.on('data', (text) => {
    said.err += text
  })
  return { child, said, port: () => Number(/"port":(\d+)/.exec(said.out)?.[1]) }
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) await once(child, 'exit')
  return child.exitCode
}

/** A client that sends this and then nothing. */
async function hang(port: number, bytes: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  socket.write(bytes)
  return socket
}

test('a forum that is told to stop says goodbye and exits with 0, whoever hangs on', async () => {
  const { child, said, port } = start()
  await until(() => port() > 0, 50_000)
  const url = `http://127.0.0.1:${port()}`
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
  expect(said.out).toContain(`"msg":"Rostra is ready at ${url}"`)
  await hang(port(), 'GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n')
  await hang(
    port(),
    'POST /api/v1/auth/login HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
  )
  const live = io(url, { transports: ['websocket'], reconnection: false, forceNew: true })
  await once(live as never, 'connect')
  const left = new Promise((resolve) => live.once('disconnect', resolve))
  const begun = performance.now()
  child.kill('SIGTERM')
  // As Ctrl-C under npm does: the terminal's signal, and the one that npm passes on.
  child.kill('SIGINT')
  await left
  await expect(fetch(`${url}/healthz`)).rejects.toThrow()
  expect(await exitOf(child)).toBe(0)
  expect(performance.now() - begun).toBeLessThan(10_000)
  expect(said.out).toContain('"msg":"Stopping"')
})

test('a forum that drains serves as ever, and then answers who already has a connection, but nobody else', async () => {
  const { child, port } = start({ DRAIN_SECONDS: '1' })
  await until(() => port() > 0, 50_000)
  const url = `http://127.0.0.1:${port()}`
  const idle = new Agent({ keepAlive: true })
  const ask = () => sendRaw(url, 'GET', '/api/v1/forums', {}, idle)
  expect((await ask()).headers.connection).toBe('keep-alive')
  const begun = performance.now()
  child.kill('SIGTERM')
  await until(async () => (await fetch(`${url}/readyz`)).status === 503)
  expect(await ask()).toMatchObject({ status: 200, headers: { connection: 'keep-alive' } })
  await until(() =>
    fetch(`${url}/healthz`).then(
      () => false,
      () => true,
    ),
  )
  expect(performance.now() - begun).toBeGreaterThan(900)
  expect(await ask()).toMatchObject({ status: 200, headers: { connection: 'close' } })
  expect(await exitOf(child)).toBe(0)
  idle.destroy()
})

test('a second signal ends the process at once', async () => {
  const { child, said, port } = start()
  await until(() => port() > 0, 50_000)
  await hang(port(), 'GET /healthz HTTP/1.1\r\nHost: a\r\n')
  child.kill('SIGTERM')
  await until(() => said.out.includes('"msg":"Stopping"'), 50_000)
  await new Promise((resolve) => setTimeout(resolve, 700))
  const begun = performance.now()
  child.kill('SIGINT')
  expect(await exitOf(child)).toBe(1)
  expect(performance.now() - begun).toBeLessThan(2000)
})

test('a wrong configuration ends the start with one sentence', async () => {
  const { child, said } = start({ PORT: 'eighty' })
  expect(await exitOf(child)).toBe(1)
  expect(said.err).toMatch(
    /^Rostra cannot start\. The configuration is not valid\. PORT: .*README\.md lists every variable\.\n$/,
  )
})

test('a data folder that cannot be made ends the start with one sentence', async () => {
  const { child, said } = start({ DATA_DIR: projectPath('package.json') })
  expect(await exitOf(child)).toBe(1)
  expect(said.err).toMatch(
    /^Rostra cannot start\. The folder .*package\.json cannot be made \(EEXIST\)\. Set DATA_DIR .*\n$/,
  )
})

test('a port that is taken ends the start with one sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { child, said } = start({ PORT: String((other.address() as AddressInfo).port) })
  expect(await exitOf(child)).toBe(1)
  expect(said.err).toMatch(
    /^Rostra cannot start\. It cannot listen on 127\.0\.0\.1, port \d+: another program uses it\. .*\n$/,
  )
  other.close()
})
