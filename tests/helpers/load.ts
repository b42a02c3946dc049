import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PostView } from '../../src/client/index.js'
import { readLogHead, readPending } from '../../src/events/log.js'
import type { Db } from '../../src/platform/transaction.js'
import { recountAll } from '../../src/recount.js'
import { makeThread } from './factories.js'
import { until, type Watcher } from './live.js'

/** A request that did not succeed: what was asked, and the status or the error's code. */
export type Failure = { method: 'GET' | 'POST'; why: string; retryAfter: string | null }

/** People at work. */
export type Load = {
  /** The texts of replies that were acknowledged, and how many pages were read, until now. */
  replies: string[]
  reads(): number
  failures: Failure[]
  /** Lets everybody finish what they are at. */
  stop(): Promise<void>
}

/** Where people go, and who they are: each token writes, and as many guests read. */
export type Crowd = { urls: readonly string[]; threadId: number; tokens: readonly string[] }

/** A thread that is read and replied to without a pause. Who fails tries again at the next address, with the same Idempotency-Key. */
export function startLoad({ urls, threadId, tokens }: Crowd): Load {
  const replies: string[] = []
  const failures: Failure[] = []
  let reads = 0
  let isOver = false
  let count = 0

  const ask = async (turn: number, path: string, init: RequestInit = {}): Promise<boolean> => {
    const method = init.method === 'POST' ? 'POST' : 'GET'
    try {
      const answer = await fetch(`${urls[turn % urls.length]}${path}`, init)
      await answer.text()
      if (answer.ok) return true
      failures.push({ method, why: String(answer.status), retryAfter: answer.headers.get('retry-after') })
    } catch (error) {
      failures.push({ method, why: codeOf(error as Error), retryAfter: null })
    }
    await sleep(20)
    return false
  }
  const write = async (token: string) => {
    while (!isOver) {
      const body = `Reply ${++count}`
      const init = {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Authorization: `Bearer ${token}`,
          'Idempotency-Key': randomUUID(),
        },
        body: JSON.stringify({ body }),
      }
      for (let turn = count; !(await ask(turn, `/api/v1/threads/${threadId}/posts`, init)); turn++);
      replies.push(body)
    }
  }
  const read = async () => {
    for (let turn = 0; !isOver; turn++) if (await ask(turn, `/threads/${threadId}`)) reads++
  }
  const people = tokens.flatMap((token) => [write(token), read()])
  return {
    replies,
    failures,
    reads: () => reads,
    stop: async () => {
      isOver = true
      await Promise.all(people)
    },
  }
}

/** `fetch` tells what went wrong in the cause. */
function codeOf(error: Error): string {
  const { code, message } = (error.cause ?? error) as { code?: string; message: string }
  return code ?? message
}

/** Makes a thread in the database, and waits until these nodes, which did not make it, have followed the log past it. */
export async function makeKnownThread(db: Db, nodes: readonly { url: string }[]): Promise<number> {
  const { id } = await makeThread(db)
  await until(async () => (await readPending(db.reader)).count === 0)
  const { seq } = await readLogHead(db.reader)
  for (const { url } of nodes) {
    await until(async () => (await (await fetch(`${url}/api/v1/events`)).json()).cursor >= seq)
  }
  return id
}

/** People go on reading and writing from here. */
export async function expectProgress({ replies, reads }: Load): Promise<void> {
  const before = { replies: replies.length, reads: reads() }
  await until(() => replies.length > before.replies + 40 && reads() > before.reads + 40, 20_000)
}

/** The thread holds each of these replies once and no other, all who watch it were told of each once and in order, and every counter is right. */
export async function expectReplies(
  db: Db,
  threadId: number,
  replies: readonly string[],
  watchers: readonly Watcher[],
): Promise<void> {
  const posts = await db.client.post.findMany({
    where: { threadId, position: { gt: 1 } },
    orderBy: { position: 'asc' },
  })
  expect(posts.map(({ body }) => body).sort()).toEqual([...replies].sort())
  for (const { events, resets } of watchers) {
    await until(() => repliesOf(events).length >= posts.length, 20_000)
    expect(repliesOf(events).map(({ id }) => id)).toEqual(posts.map(({ id }) => id))
    expect(resets).toEqual([])
  }
  expect(await recountAll(db, { fix: false })).toEqual([])
}

/** The replies that a client was told of; how the thread began may be among its events too. */
export function repliesOf(events: readonly { type: string }[]): PostView[] {
  return events
    .flatMap((event) => ('post' in event && event.type === 'post:created' ? [event.post as PostView] : []))
    .filter(({ position }) => (position ?? 0) > 1)
}
