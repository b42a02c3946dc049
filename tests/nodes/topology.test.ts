import { type IncomingMessage, request } from 'node:http'
import { connect } from '../../src/platform/database.js'
import { openServer } from '../../src/platform/server-database.js'
import type { Db } from '../../src/platform/transaction.js'
import { api } from '../helpers/api.js'
import { makeMember } from '../helpers/factories.js'
import { closeClients, connectRaw, type Raw, until } from '../helpers/live.js'
import { makeKnownThread, repliesOf } from '../helpers/load.js'
import { hasTopology, onTopology } from '../helpers/on-postgres.js'
import { endRawRequests, sendRaw } from '../helpers/raw-request.js'
import { startTopology, type Topology } from '../helpers/topology.js'
import { visit } from '../helpers/visitor.js'

let topology: Topology
let db: Db

beforeAll(async () => {
  if (!hasTopology) return
  topology = await startTopology()
  db = connect(await openServer({ url: topology.databaseUrl, pool: 2 }))
})
afterEach(closeClients)
afterAll(async () => {
  endRawRequests()
  await db?.close()
  await topology?.close()
})

/** How many reads of a guest at this address the forum says are left, whatever the guest says of where they come from. */
async function readsLeft(localAddress: string, headers: Record<string, string> = {}): Promise<number> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = request(`${topology.url}/api/v1/groups`, { localAddress, headers, agent: false }, resolve)
    asked.once('error', reject).end()
  })
  answer.resume()
  return Number(/r=(\d+)/.exec(String(answer.headers.ratelimit))?.[1])
}

onTopology('pages, forms and the API work through the proxy, at whatever node each request comes to', async () => {
  const id = await makeKnownThread(db, topology.nodes)
  const newcomer = visit(topology.url)
  await newcomer.open('/sign-up')
  const typed = { username: 'ada', email: 'ada@example.org', password: 'correct horse battery' }
  const { status } = await newcomer.submit('/sign-up', typed)
  expect(status).toBe(200)
  for (let turn = 1; turn <= 6; turn++) {
    await newcomer.open(`/threads/${id}`)
    const { text } = await newcomer.submit('#reply', { body: `Reply ${turn}` })
    expect(text).toContain(`Reply ${turn}`)
  }
  const { pagination } = await (await fetch(`${topology.url}/api/v1/threads/${id}/posts`)).json()
  expect(pagination.total).toBe(7)
  const log = await topology.nginx.log()
  for (const { url } of topology.nodes) expect(log).toContain(` ${new URL(url).host}\n`)
})

onTopology('a form that another site sends is refused behind the proxy too', async () => {
  const other = visit(topology.url)
  const answer = await other.post('/sign-in', { login: 'ada', password: 'x' }, { Origin: 'https://other.example' })
  expect(answer.status).toBe(403)
})

onTopology('what is written at either node reaches clients by WebSocket, by polling, and by both', async () => {
  const [{ token }, id] = [await makeMember(db), await makeKnownThread(db, topology.nodes)]
  const clients: Raw[] = []
  for (const transports of [['websocket'], ['polling'], ['polling', 'websocket']]) {
    const client = await connectRaw(topology.url, {}, {}, transports)
    expect(await client.ask('subscribe', { stream: `thread:${id}` })).toMatchObject({ ok: true })
    clients.push(client)
  }
  await until(() => clients[2]?.socket.io.engine.transport.name === 'websocket')
  for (const { url } of topology.nodes) {
    expect((await api(url, { token }).post(`/threads/${id}/posts`, { body: `At ${url}` })).status).toBe(201)
  }
  const written = topology.nodes.map(({ url }) => `At ${url}`)
  await until(() => clients.every(({ received }) => repliesOf(received).length === written.length))
  for (const { received } of clients) expect(repliesOf(received).map(({ body }) => body)).toEqual(written)
})

onTopology('limits tell addresses apart, and believe only the proxy', async () => {
  for (let read = 1; read <= 20; read++) await readsLeft('127.0.0.2', { 'X-Forwarded-For': `192.0.2.${read}` })
  expect(await readsLeft('127.0.0.2')).toBeLessThan(1195)
  expect(await readsLeft('127.0.0.3')).toBe(1199)
})

onTopology('what is for operators is not to be had through the proxy, however it is spelt', async () => {
  const paths = ['/metrics', '/healthz', '/readyz', '/METRICS', '/metrics/', '//metrics', '/%6detrics', '/x/../metrics']
  for (const path of paths) {
    const { status, text } = await sendRaw(topology.url, 'GET', path)
    expect([path, status, text]).toEqual([path, 404, expect.not.stringContaining('rostra_')])
  }
  const [{ url }] = topology.nodes as [(typeof topology.nodes)[0]]
  expect((await fetch(`${url}/metrics`)).status).toBe(200)
})

onTopology('what is too large is refused by the forum in its own words', async () => {
  const { token } = await makeMember(db)
  const { status, text } = await sendRaw(topology.url, 'POST', '/api/v1/threads/1/posts', {
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ body: 'x'.repeat(300 * 1024) }),
  })
  expect([status, JSON.parse(text).code]).toEqual([413, 'payload_too_large'])
})
