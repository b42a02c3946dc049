import type { Server as HttpServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { Server } from 'socket.io'
import type { Follower } from '../events/follower.js'
import type { Limits } from '../http/limits.js'
import type { Logger } from '../platform/log.js'
import type { Reader } from '../platform/transaction.js'
import { cutOffSlow, relieveMemory, waitingFor } from './backlog.js'
import { endCredentials, endSession, type LiveState, prepareBroadcast } from './broadcast.js'
import { type Authenticate, addressOf, identifySocket, isOwnConnection } from './handshake.js'
import type { OtherNodes } from './other-nodes.js'
import { answerRequests, refuse } from './requests.js'
import { shareSessions, type Worker } from './siblings.js'
import { type LiveServer, type LiveSocket, leaveStream } from './streams.js'

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
  follower: Follower
  log: Logger
  authenticate: Authenticate
  publicUrl: string | null
  trustedProxies: number
  rateLimits: boolean
  limits: Pick<Limits, 'replays'>
  /** Waits until this node knows of what was done at others until now; null where it is the only one. */
  caughtUp: (() => Promise<void>) | null
  /** Which of the workers this is that share the server's port; null where it has the port alone. */
  worker: Worker | null
  /** Reaches the other nodes' sockets, where there may be some. */
  reachOthers: ((io: LiveServer, onEnded: (credentials: readonly string[]) => void) => OtherNodes) | null
}

/** What there is to measure on this node. */
export type LiveStats = {
  sockets: number
  /** Streams that somebody watches. */
  streams: number
  /** The place in the log up to which sockets were served. */
  cursor: number
  /** How many bytes wait for clients to take them. */
  waiting: number
}

/** The live side of a forum. */
export type Gateway = {
  stats(): LiveStats
  /** Has the other nodes end the sockets of sessions and tokens that ended here. */
  tellEnded(credentials: readonly string[]): void
  /** Disconnects everybody, so that they come back elsewhere, and delivers nothing more. */
  close(): Promise<void>
}

/** Serves Socket.IO at `/socket.io` of a server, from the log. */
export function openGateway(server: HttpServer, context: LiveContext): Gateway {
  let isClosing = false
  const io: LiveServer = new Server(server, {
    path: '/socket.io',
    serveClient: false,
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
  const { follower } = context
  follower.deliver(async (events, ahead) => {
    const handOut = await prepareBroadcast(context.reader, live, events, ahead)
    if (!handOut) return null
    return () => {
      cutOffSlow(io, context.log)
      return handOut()
    }
  })
  // They come back, and are told that they have to fetch afresh what they show.
  follower.whenLost(() => io.local.disconnectSockets(true))
  acceptSockets({ ...context, live })
  const endHere = (ended: readonly string[]) =>
    endCredentials(live, new Set(ended), { seq: follower.cursor(), at: new Date() })
  const others = context.reachOthers?.(io, endHere)
  const siblings = context.worker && shareSessions(server, io, context.worker)
  const timer = setInterval(() => patrolSockets({ ...context, live }), patrol)
  timer.unref()
  return {
    stats: () => ({
      sockets: io.sockets.sockets.size,
      streams: live.streams.size,
      cursor: follower.cursor(),
      waiting: [...io.sockets.sockets.values()].reduce((sum, socket) => sum + waitingFor(socket), 0),
    }),
    tellEnded: (credentials) => {
      if (credentials.length > 0) others?.tellEnded(credentials)
    },
    close: async () => {
      isClosing = true
      clearInterval(timer)
      io.engine.close()
      follower.deliver(null)
      const until = performance.now() + farewell
      while (io.sockets.sockets.size > 0 && performance.now() < until) await sleep(20)
      others?.close()
      siblings?.close()
    },
  }
}

type Acceptance = LiveContext & { live: LiveState }

/** Finds out who connects, and serves what they ask for. */
function acceptSockets(context: Acceptance): void {
  const { live, follower, authenticate, log, trustedProxies } = context
  live.io.use(async (socket, next) => {
    try {
      await follower.ready
      const { rights } = live
      const address = addressOf(socket.request, trustedProxies)
      Object.assign(socket.data, await identifySocket(authenticate, socket), { address, rights, rooms: new Map() })
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
    const begun = identifyAgain(context, socket).finally(() => forgetHandshake(socket))
    answerRequests(context, socket, begun)
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

/** Lets go of the request that opened a connection: it is large, and nobody asks for it any more. */
function forgetHandshake(socket: LiveSocket): void {
  Object.assign(socket.conn, { request: null })
  Object.assign(socket, { handshake: null })
}

/** Ends what expired, and cuts off who reads too slowly: what waits for them would fill the memory. Answers wait too. */
function patrolSockets({ live, follower, log }: Acceptance): void {
  const at = new Date()
  for (const socket of live.io.sockets.sockets.values()) {
    const { expiresAt } = socket.data
    if (expiresAt && expiresAt <= at) endSession(live, socket, { seq: follower.cursor(), at })
  }
  cutOffSlow(live.io, log)
  relieveMemory(live.io, log)
}
