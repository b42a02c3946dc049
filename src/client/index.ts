import { io, type Socket } from 'socket.io-client'
import type {
  ClientToServerEvents,
  ErrorCode,
  ServerEvent,
  ServerToClientEvents,
  SubscribeAnswer,
  SubscribeRequest,
} from '../realtime/contract.js'
import { ForumError } from './error.js'
import { type ForumRest, openRest } from './rest.js'
import { createWatch, type StreamHandlers, type Watch } from './watch.js'

export type { LiveEvent, PostView, ReactionsView, ThreadView, UserCard } from '../realtime/contract.js'
export { ForumError } from './error.js'
export type { ForumRest } from './rest.js'
export type { StreamEvent, StreamHandlers } from './watch.js'

/** How long to wait for the answer to a subscription, in milliseconds. */
const patience = 20_000

/** How long to wait before a second try where waiting helps, in milliseconds. */
const pause = 1000

/** How often to ask how far a quiet stream has come, in milliseconds: so a short absence is a short way back. */
const refreshEvery = 60_000

/** Refusals that pass by themselves. */
const passing: readonly ErrorCode[] = ['rate_limited', 'internal_error', 'unavailable']

/**
 * `offline`: the forum ended the connection or refused the token; nothing more comes. In all other states the
 * client connects by itself, and asks for what it missed.
 */
export type Status = 'connecting' | 'connected' | 'reconnecting' | 'offline'

/** How to connect, and what to tell the program meanwhile. */
export type ConnectOptions = {
  /** An API token. Without one: the browser's session, or a guest. */
  token?: string
  onStatus?: (status: Status, reason?: ForumError) => void
  /** The longest wait between two tries to connect, in milliseconds; 5,000 unless given. */
  longestWait?: number
  /** How to connect, the first that works; both unless given. */
  transports?: readonly ('websocket' | 'polling')[]
}

/** A stream that is being watched. */
export type Subscription = {
  readonly stream: string
  /** Everything up to this place of the log was handed over. Keep it, to go on from there another time. */
  readonly cursor: number
  unsubscribe(): void
}

/** A connection to a forum. */
export type ForumClient = ForumRest & {
  readonly status: Status
  /**
   * Watches `latest-posts`, `country:CA`, `forum:3`, `thread:12` or `me`. Every event is handed over once and in
   * order, through every loss of the connection. Resolves when the stream is being watched.
   * @throws ForumError `not_found` when there is no such stream or the member may not see it.
   */
  subscribe(stream: string, handlers: StreamHandlers): Promise<Subscription>
  /** Connects now instead of after the wait, for a program that hears that the network is back. */
  retry(): void
  close(): void
}

/** Connects to the forum at an address like `https://forum.example.org`. */
export function connectForum(url: string, options: ConnectOptions = {}): ForumClient {
  const { longestWait = 5000, transports = ['websocket', 'polling'] } = options
  const socket: Socket<ServerToClientEvents, ClientToServerEvents> = io(new URL(url).origin, {
    path: '/socket.io',
    transports: [...transports],
    tryAllTransports: true,
    forceNew: true,
    reconnectionDelay: Math.min(100, longestWait),
    reconnectionDelayMax: longestWait,
    ...(options.token === undefined ? {} : { auth: { token: options.token } }),
  })
  const watches = new Set<Watch>()
  let status: Status = 'connecting'
  const enter = (next: Status, reason?: ForumError) => {
    status = next
    options.onStatus?.(next, reason)
  }

  const timer = setInterval(() => void refresh(socket, watches), refreshEvery)

  socket.onAny((_name: string, event: ServerEvent) => {
    for (const watch of [...watches]) if (watch.stream === event.stream) watch.take(event)
  })
  socket.on('connect', () => {
    enter('connected')
    for (const watch of watches) void join(socket, watches, watch)
  })
  socket.on('disconnect', () => {
    for (const watch of watches) watch.pause()
    enter(socket.active ? 'reconnecting' : 'offline')
  })
  socket.on('connect_error', (error: Error & { data?: { code?: ErrorCode; detail?: string } }) => {
    if (socket.active) return enter('reconnecting')
    const reason = new ForumError(error.data?.code ?? 'unavailable', error.data?.detail ?? error.message)
    if (passing.includes(reason.code)) {
      setTimeout(() => status !== 'offline' && socket.connect(), pause)
      return enter('reconnecting')
    }
    enter('offline', reason)
    for (const watch of [...watches]) end(watches, watch, reason)
  })

  return {
    ...openRest(url, options.token),
    get status() {
      return status
    },
    subscribe: (stream, handlers) =>
      new Promise((resolve, reject) => {
        const watch = createWatch(stream, handlers, () => watches.delete(watch), {
          begun: () => resolve(subscriptionOf(socket, watches, watch)),
          refused: reject,
        })
        watches.add(watch)
        if (socket.connected) void join(socket, watches, watch)
      }),
    retry: () => {
      if (status === 'reconnecting') socket.disconnect().connect()
    },
    close: () => {
      clearInterval(timer)
      watches.clear()
      socket.disconnect()
      if (status !== 'offline') enter('offline')
    },
  }
}

/** Asks for a stream from where its watcher stands, until there is an answer that lasts. */
async function join(
  socket: Socket<ServerToClientEvents, ClientToServerEvents>,
  watches: Set<Watch>,
  watch: Watch,
): Promise<void> {
  const round = watch.wait()
  const isCurrent = () => watches.has(watch) && watch.isWaiting(round)
  while (socket.connected && isCurrent()) {
    const after = watch.cursor()
    const request = { stream: watch.stream, ...(after === null ? {} : { after }) }
    const answer = await ask(socket, request, (answer) => {
      if (answer.ok && isCurrent()) watch.begin(answer)
    })
    if (!isCurrent()) return
    if (answer && !answer.ok && !passing.includes(answer.error.code)) {
      return end(watches, watch, new ForumError(answer.error.code, answer.error.detail))
    }
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** Moves the cursors of quiet streams on: the answer comes after all events before its cursor. */
async function refresh(socket: Socket<ServerToClientEvents, ClientToServerEvents>, watches: Set<Watch>): Promise<void> {
  for (const watch of [...watches]) {
    const round = watch.liveRound()
    if (round === null || !socket.connected) continue
    await ask(socket, { stream: watch.stream }, (answer) => {
      if (answer.ok && watch.liveRound() === round) watch.reach(answer.cursor)
    })
  }
}

/** Sends a subscription. `take` is called in the very step that the answer comes in, before any later event. */
function ask(
  socket: Socket<ServerToClientEvents, ClientToServerEvents>,
  request: SubscribeRequest,
  take: (answer: SubscribeAnswer) => void,
): Promise<SubscribeAnswer | null> {
  return new Promise((resolve) => {
    socket.timeout(patience).emit('subscribe', request, (error: Error | null, answer: SubscribeAnswer) => {
      if (!error) take(answer)
      resolve(error ? null : answer)
    })
  })
}

function end(watches: Set<Watch>, watch: Watch, reason: ForumError): void {
  watches.delete(watch)
  watch.end(reason)
}

function subscriptionOf(
  socket: Socket<ServerToClientEvents, ClientToServerEvents>,
  watches: Set<Watch>,
  watch: Watch,
): Subscription {
  const { stream } = watch
  return {
    stream,
    get cursor() {
      return watch.cursor() ?? 0
    },
    unsubscribe: () => {
      if (!watches.delete(watch) || !socket.connected) return
      if (![...watches].some((other) => other.stream === stream)) socket.emit('unsubscribe', { stream })
    },
  }
}
