import type { Db, Reader } from '../platform/transaction.js'
import { given } from '../shared/given.js'
import type { LoggedEvent } from './catalogue.js'

/** The last place given, and the last place that was pruned: the log holds what lies between. */
export async function readLogHead(reader: Reader): Promise<{ seq: number; prunedSeq: number }> {
  const head = await reader.logHead.findUniqueOrThrow({ where: { id: 1 } })
  return { seq: Number(head.seq), prunedSeq: Number(head.prunedSeq) }
}

/** Which events to read: those after one place, at most up to another, of one forum or thread when it is named. */
export type LogRange = { after: number; upTo?: number; forumId?: number; threadId?: number; limit: number }

/** Reads on in the log, in order. */
export async function readLog(
  reader: Reader,
  { after, upTo, forumId, threadId, limit }: LogRange,
): Promise<LoggedEvent[]> {
  const rows = await reader.event.findMany({
    where: {
      seq: { gt: after, ...given({ lte: upTo }) },
      ...given({ forumId, threadId }),
    },
    orderBy: { seq: 'asc' },
    take: limit,
  })
  // Only `append` writes events, so what is read has the shape of the catalogue.
  return rows.map(({ id, seq, ...event }) => ({ ...event, seq: Number(seq) }) as unknown as LoggedEvent)
}

/** How many events wait for their place, and for how many seconds the oldest has waited. */
export async function readPending(reader: Reader): Promise<{ count: number; oldestSeconds: number }> {
  const [pending] = await reader.$queryRaw<[{ count: number; oldest: number }]>`
    SELECT count(*)::int AS count, coalesce(extract(epoch FROM clock_timestamp() - min(at)), 0)::float8 AS oldest
    FROM (SELECT at FROM events WHERE seq IS NULL ORDER BY id LIMIT 10000) AS waiting`
  return { count: pending.count, oldestSeconds: pending.oldest }
}

/** Removes what is older than `days` and remembers how far that went. Answers how many events went. */
export async function pruneLog(db: Db, days: number): Promise<number> {
  return db.client.$executeRaw`
    WITH cut AS (
      SELECT max(seq) AS seq FROM events WHERE at < now() - make_interval(days => ${days}::int)
    ), head AS (
      UPDATE log_head SET pruned_seq = greatest(pruned_seq, cut.seq) FROM cut WHERE cut.seq IS NOT NULL
      RETURNING pruned_seq
    )
    DELETE FROM events USING head WHERE events.seq <= head.pruned_seq`
}
