import { type Statement, statement } from '../platform/statement.js'
import type { Db, Reader } from '../platform/transaction.js'
import type { LoggedEvent } from './catalogue.js'

/** The last place given, and the last place that was pruned: the log holds what lies between. */
export type LogHead = { seq: number; prunedSeq: number }

/** Reads where the log ends and where it begins. */
export async function readLogHead(reader: Reader): Promise<LogHead> {
  const [head] = await reader.run(logHead, [])
  if (!head) throw new Error('The log has no head')
  return head
}

const logHead: Statement<LogHead> = statement(
  'log-head',
  'SELECT seq::float8 AS seq, pruned_seq::float8 AS "prunedSeq" FROM log_head WHERE id = 1',
)

/** Which events to read: those after one place, at most up to another, of one forum or thread when it is named. */
export type LogRange = { after: number; upTo?: number; forumId?: number; threadId?: number; limit: number }

/** Reads on in the log, in order. */
export async function readLog(
  reader: Reader,
  { after, upTo = Number.MAX_SAFE_INTEGER, forumId, threadId, limit }: LogRange,
): Promise<LoggedEvent[]> {
  if (threadId !== undefined) return reader.run(logOfThread, [after, upTo, limit, threadId])
  if (forumId !== undefined) return reader.run(logOfForum, [after, upTo, limit, forumId])
  return reader.run(wholeLog, [after, upTo, limit])
}

/** Reads the last events up to a place, in order. */
export async function readLogEnd(reader: Reader, upTo: number, limit: number): Promise<LoggedEvent[]> {
  return (await reader.run(endOfLog, [upTo, limit])).reverse()
}

/** A part of the log. */
export type LogPart = {
  events: readonly LoggedEvent[]
  /** Whether the log has lost what came right after the place asked for. */
  isPruned: boolean
}

/** The log, as far as somebody followed it. */
export type Log = {
  /** The place up to which it was delivered. */
  cursor(): number
  /**
   * Resolves true when the cursor is at a place or past it, false when the log ends before that place.
   * @throws Error when the log cannot be followed
   */
  reach(place: number): Promise<boolean>
  /** Reads a part of it, which must not go further than the cursor. */
  read(range: LogRange & { upTo: number }): Promise<LogPart>
}

/** Reads a part of the log from the database. */
export async function readLogPart(reader: Reader, range: LogRange): Promise<LogPart> {
  const events = await readLog(reader, range)
  const { prunedSeq } = await readLogHead(reader)
  return { events, isPruned: range.after < prunedSeq }
}

/** Reads what comes after a place, and where the log begins and ends, from one state of the database. */
export async function readLogOn(
  reader: Reader,
  after: number,
  limit: number,
): Promise<{ events: LoggedEvent[]; prunedSeq: number; headSeq: number }> {
  const rows = await reader.run(logOn, [after, limit])
  const events = rows.flatMap(({ prunedSeq: _prunedSeq, headSeq: _headSeq, ...event }) =>
    event.seq === null ? [] : [event],
  )
  return { events: events as LoggedEvent[], prunedSeq: rows[0]?.prunedSeq ?? 0, headSeq: rows[0]?.headSeq ?? 0 }
}

/** The columns of an event as the catalogue has it. Only `append` writes events, so what is read has its shape. */
export const eventColumns =
  'type, at, forum_id AS "forumId", thread_id AS "threadId", post_id AS "postId", user_id AS "userId", data'

const selectEvents = `SELECT seq::float8 AS seq, ${eventColumns} FROM events`
const withinRange = 'seq > $1::bigint AND seq <= $2::bigint'
const inOrder = 'ORDER BY events.seq LIMIT $3::int'

const wholeLog: Statement<LoggedEvent> = statement('log', `${selectEvents} WHERE ${withinRange} ${inOrder}`)
const logOfThread: Statement<LoggedEvent> = statement(
  'log-of-thread',
  `${selectEvents} WHERE thread_id = $4::int AND ${withinRange} ${inOrder}`,
)
const logOfForum: Statement<LoggedEvent> = statement(
  'log-of-forum',
  `${selectEvents} WHERE forum_id = $4::int AND ${withinRange} ${inOrder}`,
)
const logOn: Statement<{ seq: number | null; prunedSeq: number; headSeq: number }> = statement(
  'log-on',
  `SELECT head.pruned_seq::float8 AS "prunedSeq", head.seq::float8 AS "headSeq", further.* FROM log_head AS head
  LEFT JOIN LATERAL (${selectEvents} WHERE seq > $1::bigint ORDER BY events.seq LIMIT $2::int) AS further ON true
  WHERE head.id = 1 ORDER BY further.seq`,
)
const endOfLog: Statement<LoggedEvent> = statement(
  'log-end',
  `${selectEvents} WHERE seq <= $1::bigint ORDER BY events.seq DESC LIMIT $2::int`,
)

/** How many events wait for their place, and for how many seconds the oldest has waited. */
export async function readPending(reader: Reader): Promise<{ count: number; oldestSeconds: number }> {
  const [pending] = await reader.$queryRaw<[{ count: number; oldest: number }]>`
    SELECT count(*)::int AS count, coalesce(extract(epoch FROM clock_timestamp() - min(at)), 0)::float8 AS oldest
    FROM (SELECT at FROM events WHERE seq IS NULL ORDER BY id LIMIT 10000) AS waiting`
  return { count: pending.count, oldestSeconds: pending.oldest }
}

/** How many events are removed at once: it must not take long. */
const portion = 5000

/** Removes what is older than `days` and remembers how far that went. Answers how many events went. */
export async function pruneLog(db: Db, days: number): Promise<number> {
  const [head] = await db.client.$queryRaw<[{ prunedSeq: number }?]>`
    UPDATE log_head SET pruned_seq = greatest(
      pruned_seq, (SELECT max(seq) FROM events WHERE at < now() - make_interval(days => ${days}::int))
    ) RETURNING pruned_seq::float8 AS "prunedSeq"`
  let removed = 0
  for (let last = portion; last === portion; removed += last) {
    last = await db.client.$executeRaw`
      DELETE FROM events WHERE id IN (
        SELECT id FROM events WHERE seq <= ${head?.prunedSeq ?? 0}::bigint ORDER BY seq LIMIT ${portion}::int
      )`
  }
  return removed
}
