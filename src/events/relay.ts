import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from '../platform/log.js'
import { type Statement, statement } from '../platform/statement.js'
import type { Db } from '../platform/transaction.js'
import { tellTrouble } from '../platform/trouble.js'
import type { LoggedEvent } from './catalogue.js'
import { eventColumns } from './log.js'
import type { Stretch } from './way.js'

/** How many events one statement places. */
const batch = 500

/** How often to look for events whose process died between its commit and its call, in milliseconds. */
const patrol = 250

/** How long to rest after a statement, in milliseconds: what is committed meanwhile shares the next one. */
const pause = 10

/** One process's relay at work. */
export type Relay = {
  /** Says that events may wait. */
  nudge(): void
  /** Stops after the statement that runs, and the rest that follows it. */
  stop(): Promise<void>
}

/** Where nodes tell each other, by their names, that there is more in the log. */
export const logChannel = 'rostra_log'

/**
 * Gives committed events their place in the log, hands them to `onPlaced`, and says so to the other nodes.
 *
 * Ids are handed out before a commit and so become visible out of order: who read on by id would miss some.
 * Places are given after the commit, by one statement at a time: the row of `log_head` is its lock, held
 * only while the statement runs, so a relay that dies or hangs holds up nobody. Every node may run one.
 */
export function startRelay(
  db: Db,
  log: Logger,
  { node, onPlaced }: { node: string; onPlaced: (placed: Stretch) => void },
): Relay {
  const trouble = tellTrouble(log, {
    failed: 'The relay cannot place events: it tries again',
    works: 'The relay places events again',
  })
  let running: Promise<void> | null = null
  let again = false
  let stopped = false

  const run = async () => {
    do {
      again = false
      const placed = await placeEvents(db, node)
      if (placed !== null) onPlaced(placed)
      if (placed?.events.length === batch) again = true
      else await sleep(pause)
    } while (again && !stopped)
  }

  const nudge = () => {
    if (stopped) return
    if (running) {
      again = true
      return
    }
    running = run()
      .then(trouble.worked, trouble.failed)
      .finally(() => {
        running = null
        if (again) nudge()
      })
  }

  db.onCommit(nudge)
  const timer = setInterval(nudge, patrol)
  nudge()
  return {
    nudge,
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}

/**
 * Places what waits, oldest first, and answers it as a stretch of the log: no other relay places anything between the
 * last place before and the statement's end. Answers null when nothing waited, or when another relay is at it.
 * A relay that waited for nothing may still see rows that another has just placed: `seq IS NULL` on the
 * updated row itself is checked again by PostgreSQL, so they keep their place and only leave a gap.
 */
export async function placeEvents(db: Db, node = ''): Promise<Stretch | null> {
  const rows = await db.runOfLog(place, [node])
  const [first] = rows
  if (!first) return null
  const events = rows.map(({ after: _after, prunedSeq: _prunedSeq, ...event }) => event as LoggedEvent)
  return { after: first.after, events, prunedSeq: first.prunedSeq }
}

const place: Statement<LoggedEvent & { after: number; prunedSeq: number }> = statement(
  'place-events',
  `WITH head AS (
    SELECT seq, pruned_seq FROM log_head WHERE id = 1 FOR UPDATE SKIP LOCKED
  ), pending AS (
    SELECT id, row_number() OVER (ORDER BY id) AS n
    FROM (SELECT id FROM events WHERE seq IS NULL ORDER BY id LIMIT ${batch}) AS oldest
  ), placed AS (
    UPDATE events SET seq = head.seq + pending.n
    FROM pending, head WHERE events.id = pending.id AND events.seq IS NULL
    RETURNING events.*
  ), last AS (
    SELECT max(seq) AS seq FROM placed
  ), moved AS (
    UPDATE log_head SET seq = last.seq FROM last WHERE id = 1 AND last.seq IS NOT NULL
  ), told AS MATERIALIZED (
    SELECT pg_notify('${logChannel}', $1) FROM last WHERE last.seq IS NOT NULL
  )
  SELECT head.seq::float8 AS after, head.pruned_seq::float8 AS "prunedSeq", placed.seq::float8 AS seq, ${eventColumns}
  FROM placed, head, told ORDER BY placed.seq`,
)
