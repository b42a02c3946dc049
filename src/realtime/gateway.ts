import type { Server as HttpServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { Server } from 'socket.io'
import type { Limits } from '../http/limits.js'
import type { Logger } from '../platform/log.js'
import type { Reader } from '../platform/transaction.js'
import { endSession, type LiveState, prepareBroadcast } from './broadcast.js'
import { type Delivery, startDelivery } from './delivery.js'
import { type Authenticate, identifySocket, isOwnConnection } from './handshake.js'
import { answerRequests, refuse } from './requests.js'
import { type LiveServer, type LiveSocket, leaveStream } from './streams.js'

/** How many packets may wait for a client that reads too slowly. It is cut off, and catches up from the log. */
const backlog = 4000

/** How often to look for sessions that expired and clients that fell behind, in milliseconds. */
const patrol = 1000

/** How long clients may take to go when the forum closes, in milliseconds. */
const farewell = 2000

/** For answers to long-polling, which the application's middleware never sees: no browser shows them. */
const securityHeaders = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** What the live side needs of the forum. */
export type LiveContext = {
  reader: Reader
  log: Logger
  authenticate: Authenticate
  publicUrl: string | null
  trustedProxies: number
  rateLimits: boolean
  limits: Pick<Limits, 'replays'>
}

/** What there is to measure on this node. */
export type LiveStats = {
  sockets: number
  /** Streams that somebody watches. */
  streams: number
  /** The place in the log up to which sockets were served. */
  cursor: number
  /** How far the delivery may be behind the log, in milliseconds. */
  lag: number
}

/** The live side of a forum. */
export type Gateway = {
  /** Says that the log may hold something new. */
  nudge(): void
  stats(): LiveStats
  /** Disconnects everybody, so that they come back elsewhere, and stops following the log. */
  close(): Promise<void>
}

/** Serves Socket.IO at `/socket.io` of a server, from the log. */
export function openGateway(server: HttpServer, context: LiveContext): Gateway {
  let isClosing = false
  const io: LiveServer = new Server(server, {
    path: '/socket.io',
    serveClient: false,
    connectTimeout: 10_000,
    maxHttpBufferSize: 16_384,
    perMessageDeflate: false,
    httpCompression: false,
    allowRequest: (request, answer) => {
      const mayConnect = !isClosing && isOwnConnection(request, context)
      answer(mayConnect ? null : 'Other sites may not connect for a member.', mayConnect)
    },
  })
  io.engine.on('headers', (headers: Record<string, string>) => Object.assign(headers, securityHeaders))
  const live: LiveState = { io, streams: new Map(), rights: 0 }
  const delivery = startDelivery(context, (events) => prepareBroadcast(context.reader, live, events))
  acceptSockets({ ...context, live, delivery })
  const timer = setInterval(() => patrolSockets({ live, delivery, log: context.log }), patrol)
  timer.unref()
  return {
    nudge: delivery.nudge,
    stats: () => ({
      sockets: io.sockets.sockets.size,
      streams: live.streams.size,
      cursor: delivery.cursor(),
      lag: delivery.lag(),
    }),
    close: async () => {
      isClosing = true
      clearInterval(timer)
      io.engine.close()
      await delivery.stop()
      const until = performance.now() + farewell
      while (io.sockets.sockets.size > 0 && performance.now() < until) await sleep(20)
    },
  }
}

type Acceptance = LiveContext & { live: LiveState; delivery: Delivery }

/** Finds out who connects, and serves what they ask for. */
function acceptSockets(context: Acceptance): void {
  const { live, delivery, authenticate, log } = context
  live.io.use(async (socket, next) => {
    try {
      await delivery.ready
      const { rights } = live
      Object.assign(socket.data, await identifySocket(authenticate, socket), { rights, rooms: new Map() })
      next()
    } catch (error) {
      const refusal = refuse(error).error
      if (refusal.code === 'internal_error') log.error({ err: error }, 'A live connection failed')
      next(Object.assign(new Error(refusal.detail), { data: refusal }))
    }
  })
  live.io.on('connection', (socket) => {
    socket.on('disconnect', () => {
      for (const name of [...socket.data.rooms.keys()]) leaveStream(live.streams, socket, name)
    })
    answerRequests(context, socket, identifyAgain(context, socket))
  })
}

/** Asks again who a socket is while rights changed between its handshake and its arrival, which no delivery saw. */
async function identifyAgain({ live, authenticate, log }: Acceptance, socket: LiveSocket): Promise<void> {
  const { data } = socket
  try {
    while (data.rights !== live.rights) {
      data.rights = live.rights
      const { actor, expiresAt } = await identifySocket(authenticate, socket)
      if (actor.memberId !== data.actor.memberId) throw new Error('The session ended')
      Object.assign(data, { actor, expiresAt })
    }
  } catch (error) {
    log.debug({ err: error }, 'A live connection ended before it began')
    socket.disconnect(true)
  }
}

/** Ends what expired, and cuts off who reads too slowly: what waits for them would fill the memory. */
function patrolSockets({ live, delivery, log }: { live: LiveState; delivery: Delivery; log: Logger }): void {
  const at = new Date()
  for (const socket of live.io.sockets.sockets.values()) {
    const { expiresAt } = socket.data
    if (expiresAt && expiresAt <= at) endSession(live, socket, { seq: delivery.cursor(), at })
    if (waiting(socket) > backlog) {
      log.warn({ waiting: waiting(socket) }, 'A live client reads too slowly and is cut off')
      socket.conn.close(true)
    }
  }
}

/** How many packets wait for a client to take them. */
function waiting(socket: LiveSocket): number {
  return (socket.conn as unknown as { writeBuffer: unknown[] }).writeBuffer.length
}
