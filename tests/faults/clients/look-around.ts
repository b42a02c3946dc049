import { setTimeout as sleep } from 'node:timers/promises'
import { io } from 'socket.io-client'
import type { ServerEvent, SubscribeAnswer } from '../../../src/realtime/contract.js'
import type { Receipt, Stay } from '../record.js'
import { ask, read } from './ask.js'
import type { ClientContext, Door } from './context.js'
import { newestPrivateText } from './private-writer.js'

/** What proves who asks: one token or one session. */
export type Credential = { id: number; token?: string; session?: string }

/** How often each node is read, and how long to wait for an answer, in milliseconds. */
const pace = { every: 250, answer: 5000 }

/** Looks at the private forum at every node, by a bare socket and by every kind of read. Answers how to end that. */
export function lookAround(context: ClientContext, stay: Stay, credential: Credential): () => Promise<void> {
  const { record, doors, scene } = context
  let isLeaving = false
  const noteAt = (door: Door, via: Receipt['via']) => (text: string, isEnd: boolean) => {
    const number = newestPrivateText(text)
    if (number === null && !isEnd) return
    record.receipts.push({ stay: stay.id, node: door.index, via, at: record.now(), text: number, isEnd })
  }
  const closing = doors.map((door) =>
    hear(door, `forum:${scene.privateThread.forumId}`, credential, noteAt(door, 'socket')),
  )
  const reading = doors.map((door) => readAround(context, door, credential, noteAt(door, 'http'), () => isLeaving))
  return async () => {
    isLeaving = true
    for (const close of closing) close()
    await Promise.all(reading)
  }
}

type Note = (text: string, isEnd: boolean) => void

/** Hears a stream by a bare socket, which asks again for what it missed after every loss of the line. */
function hear(door: Door, stream: string, { token, session }: Credential, note: Note): () => void {
  let after: number | null = null
  const socket = io(door.url, {
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelayMax: 1000,
    ...(token === undefined ? {} : { auth: { token } }),
    ...(session === undefined ? {} : { extraHeaders: { cookie: `rostra_session=${session}` } }),
  })
  socket.on('connect', () => {
    socket.emit('subscribe', { stream, ...(after === null ? {} : { after }) }, (answer: SubscribeAnswer) => {
      note(JSON.stringify(answer), false)
      if (answer.ok) after = answer.cursor
    })
  })
  socket.onAny((_name: string, event: ServerEvent) => {
    after = Math.max(after ?? 0, event.seq)
    note(JSON.stringify(event), event.type === 'stream:revoked')
  })
  socket.on('disconnect', (reason) => {
    if (reason === 'io server disconnect') note('', true)
  })
  return () => void socket.disconnect()
}

/** Reads the private thread's last page, the forum's latest posts, its log, and what is latest of all. */
async function readAround(
  { scene, record }: ClientContext,
  door: Door,
  { token, session }: Credential,
  note: Note,
  isLeaving: () => boolean,
): Promise<void> {
  const { id, forumId } = scene.privateThread
  const as = { ...(token === undefined ? {} : { token }), ...(session === undefined ? {} : { session }) }
  const get = async (path: string) => {
    const answer = await ask(door.url, { method: 'GET', path, ...as }, pace.answer)
    note(answer?.text ?? '', false)
    return answer
  }
  let lastPage = 1
  let cursor = record.watches.reduce((most, { seen }) => Math.max(most, seen.at(-1)?.seq ?? 0), 0)
  while (!isLeaving()) {
    const page = await get(`/threads/${id}/posts?page=${lastPage}&perPage=20`)
    if (page?.status === 200) lastPage = read<{ pagination: { pageCount: number } }>(page).pagination.pageCount
    const log = await get(`/events?stream=forum:${forumId}&after=${cursor}`)
    if (log?.status === 200) cursor = read<{ cursor: number }>(log).cursor
    await get(`/latest-posts?forum=${forumId}&per=post&limit=10`)
    await get('/latest-posts?limit=10')
    await sleep(pace.every)
  }
}
