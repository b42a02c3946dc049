import { io, type Socket } from 'socket.io-client'
import {
  connectForum,
  type ForumClient,
  type ForumError,
  type Status,
  type StreamEvent,
} from '../../src/client/index.js'
import { readLogHead, readPending } from '../../src/events/log.js'
import { createForum } from '../../src/features/forums/actions.js'
import { createThread } from '../../src/features/threads/actions.js'
import type { RevokedEvent, ServerEvent, SubscribeAnswer } from '../../src/realtime/contract.js'
import { makeMember, type TestMember } from './factories.js'
import type { TestForum } from './forum.js'

/** What a test's forum is peopled with. */
export type Scene = {
  admin: TestMember
  author: TestMember
  reader: TestMember
  forumId: number
  threadId: number
  firstPostId: number
}

/** A forum with an administrator, two members and a thread. */
export async function setScene(test: TestForum, more: { private?: boolean; body?: string } = {}): Promise<Scene> {
  const { db } = test
  const admin = await makeMember(db, { groups: ['administrators'] })
  const author = await makeMember(db, { country: 'CA' })
  const reader = await makeMember(db, { country: 'DE' })
  const { forum } = await createForum(db, admin.actor, {
    kind: 'forum',
    name: `Forum ${Math.random()}`,
    private: more.private ?? false,
  })
  const { thread, post } = await createThread(db, more.private ? admin.actor : author.actor, {
    forumId: forum.id,
    title: 'A thread',
    body: more.body ?? 'Hello',
  })
  await settle(test)
  return { admin, author, reader, forumId: forum.id, threadId: thread.id, firstPostId: post.id }
}

/** Waits until everything that happened was delivered. */
export async function settle({ db, forum }: TestForum): Promise<void> {
  await until(async () => (await readPending(db.reader)).count === 0)
  const { seq } = await readLogHead(db.reader)
  await until(() => (forum.liveStats()?.cursor ?? 0) >= seq)
}

/** A client with what it was handed. */
export type Watcher = {
  client: ForumClient
  events: StreamEvent[]
  resets: number[]
  revoked: ForumError[]
  statuses: Status[]
}

const open: (() => void)[] = []

/** Connects the typed client and watches a stream. */
export async function watch(
  url: string,
  token: string | undefined,
  stream: string,
  after?: number,
  transports: readonly ('websocket' | 'polling')[] = ['websocket'],
): Promise<Watcher> {
  const watcher: Omit<Watcher, 'client'> = { events: [], resets: [], revoked: [], statuses: [] }
  const client = connectForum(url, {
    ...(token === undefined ? {} : { token }),
    longestWait: 20,
    transports,
    onStatus: (status) => watcher.statuses.push(status),
  })
  open.push(client.close)
  await client.subscribe(stream, {
    ...(after === undefined ? {} : { after }),
    onEvent: (event) => watcher.events.push(event),
    onReset: (cursor) => watcher.resets.push(cursor),
    onRevoked: (reason) => watcher.revoked.push(reason),
  })
  return { client, ...watcher }
}

/** A bare socket, for what the typed client would never send. */
export type Raw = {
  socket: Socket
  received: ServerEvent[]
  ask(event: string, ...given: unknown[]): Promise<SubscribeAnswer>
}

/** Connects a bare socket. @throws the handshake's error */
export async function connectRaw(
  url: string,
  auth: object = {},
  headers: Record<string, string> = {},
  transports = ['websocket'],
): Promise<Raw> {
  const socket = io(url, { transports, auth, extraHeaders: headers, reconnection: false, forceNew: true })
  open.push(() => socket.disconnect())
  const received: ServerEvent[] = []
  socket.onAny((_name, event: ServerEvent) => received.push(event))
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  return {
    socket,
    received,
    ask: (event, ...given) => socket.timeout(5000).emitWithAck(event, ...given),
  }
}

/** Closes every client that a test opened. */
export function closeClients(): void {
  for (const close of open.splice(0)) close()
}

/** Waits until something is so. */
export async function until(isSo: () => boolean | Promise<boolean>, withinMs = 10_000): Promise<void> {
  const end = performance.now() + withinMs
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`Not so within ${withinMs} ms: ${isSo}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** The revocations among what a bare socket received. */
export function revocations(raw: Raw): RevokedEvent[] {
  return raw.received.filter((event) => event.type === 'stream:revoked')
}
