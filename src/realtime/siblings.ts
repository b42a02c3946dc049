import { mkdirSync, rmSync } from 'node:fs'
import {
  request as ask,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Duplex, pipeline } from 'node:stream'
import type { LiveServer } from './streams.js'

/** A worker among those that share a port: the id of the process that started them, and which of them this is. */
export type Worker = { group: number; id: number }

/**
 * Lets long-polling work on a port that workers share: each of a client's requests may come to another one. Sessions are
 * named after their worker, who is handed what belongs to them. WebSocket without polling before needs none of it.
 */
export function shareSessions(server: Server, { engine }: LiveServer, own: Worker): { close(): void } {
  const generate = engine.generateId.bind(engine)
  engine.generateId = async (request: IncomingMessage) => `${own.id}.${await generate(request)}`

  // What siblings hand over, past the process that started them.
  const handedOver = createServer((request, response) => void engine.handleRequest(request as never, response))
  handedOver.on('upgrade', (request, socket, head) => void engine.handleUpgrade(request as never, socket, head))
  handedOver.requestTimeout = 0
  handedOver.listen({ path: pathTo(own), exclusive: true })

  intercept(server, 'request', (request: IncomingMessage, response: ServerResponse) => {
    const owner = ownerOf(request)
    return owner !== null && owner !== own.id && handOver({ ...own, id: owner }, request, response)
  })
  intercept(server, 'upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const owner = ownerOf(request)
    return owner !== null && owner !== own.id && handOverUpgrade({ ...own, id: owner }, request, socket, head)
  })
  return { close: () => void handedOver.close() }
}

/** Makes the folder in which workers of this group find each other: only who runs as the same user may enter it. Gone with the process. */
export function prepareSharing(group: number): void {
  const folder = folderOf(group)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  // A process that was killed left it.
  remove()
  mkdirSync(folder, { mode: 0o700 })
  process.once('exit', remove)
}

const folderOf = (group: number) => path.join(tmpdir(), `rostra-workers-${group}`)
const pathTo = ({ group, id }: Worker) => path.join(folderOf(group), `${id}.sock`)

/** The worker whose session a request belongs to; null where it begins one, or is not Socket.IO's. */
function ownerOf({ url = '' }: IncomingMessage): number | null {
  const owner = url.startsWith('/socket.io') ? /[?&]sid=(\d+)\./.exec(url)?.[1] : undefined
  return owner === undefined ? null : Number(owner)
}

/** Puts somebody before those who hear an event: where they answer true, the others hear nothing. */
function intercept<A extends unknown[]>(server: Server, event: string, take: (...given: A) => boolean): void {
  const others = server.listeners(event) as ((...given: A) => void)[]
  server.removeAllListeners(event)
  server.on(event, (...given: unknown[]) => {
    if (take(...(given as A))) return
    for (const other of others) other.apply(server, given as A)
  })
}

/** Asks a worker what this one was asked, over a connection of its own: one that waited may be closed at any moment. */
function askOwner(owner: Worker, { method, url }: IncomingMessage, headers: IncomingHttpHeaders) {
  return ask({ agent: false, socketPath: pathTo(owner), method, path: url, headers })
}

/** Without what is about one connection (RFC 9110, section 7.6.1). How a body is framed stays: Node frames it alike. */
function endToEnd(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const { connection: _state, 'keep-alive': _time, ...others } = headers
  return others
}

function handOver(owner: Worker, request: IncomingMessage, response: ServerResponse): true {
  // An owner that closed as soon as it answered would break what ends the question, and the answer would be lost.
  const asked = askOwner(owner, request, { ...endToEnd(request.headers), connection: 'keep-alive' })
  asked.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, endToEnd(answer.headers))
    // An owner that dies half-way ends the answer here too.
    pipeline(answer, response, () => undefined)
  })
  asked.on('error', () => (response.headersSent ? response.destroy() : tellUnknown(response)))
  response.on('close', () => asked.destroy())
  request.pipe(asked)
  return true
}

/** The worker is gone, and its sessions with it: said as Engine.IO says it, so that the client begins another. */
function tellUnknown(response: ServerResponse): void {
  response.writeHead(400, { 'Content-Type': 'application/json' })
  response.end('{"code":1,"message":"Session ID unknown"}')
}

function handOverUpgrade(owner: Worker, request: IncomingMessage, socket: Duplex, head: Buffer): true {
  const asked = askOwner(owner, request, request.headers)
  const giveUp = () => socket.destroy()
  // Node listens to the socket no longer: an error that nobody hears would end this process.
  socket.on('error', () => asked.destroy())
  socket.on('close', () => asked.destroy())
  asked.on('error', giveUp)
  asked.on('response', giveUp)
  asked.on('upgrade', (answer, other, otherHead) => {
    const lines = [`HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}`]
    for (let at = 0; at < answer.rawHeaders.length; at += 2) {
      lines.push(`${answer.rawHeaders[at]}: ${answer.rawHeaders[at + 1]}`)
    }
    socket.write(`${lines.join('\r\n')}\r\n\r\n`)
    socket.write(otherHead)
    other.write(head)
    socket.pipe(other).pipe(socket)
    socket.on('error', () => other.destroy())
    other.on('error', giveUp)
    socket.on('close', () => other.destroy())
    other.on('close', giveUp)
  })
  asked.end()
  return true
}
