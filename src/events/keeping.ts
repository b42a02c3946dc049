import { createBatches } from '../platform/batches.js'
import { areAmong, createKept } from '../platform/kept.js'
import type { Logger } from '../platform/log.js'
import type { Reader, Tag } from '../platform/reader.js'
import { type Statement, statement } from '../platform/statement.js'
import { type Db, inSnapshot } from '../platform/transaction.js'
import { changedAhead, selectAhead } from './ahead.js'
import type { ForumEvent } from './catalogue.js'
import { changedBy } from './effects.js'
import { type Follower, followLog } from './follower.js'

/** How long ago the end of the log may have been seen, at most, for what is kept to count. In milliseconds. */
const close = 1000

/** How long to wait for the log to tell of a change that was read already, in milliseconds. */
const settleWithin = 20

/**
 * Follows the log, and keeps what the database's reader reads until the log, or a commit of this process, says that it
 * changed. Answers the database with that reader. Nothing is kept within 0 bytes; while the database is away, what was
 * kept may be shown for `maxStale` milliseconds. What another forum of this process
 * keeps of the same database is left to that.
 */
export function keepAlongLog(
  opened: Db,
  { log, maxBytes, maxStale }: { log: Logger; maxBytes: number; maxStale: number },
): { db: Db; follower: Follower } {
  const { kept: _kept, ...reader } = opened.reader
  const db: Db = { ...opened, reader }
  const source = { reader: db.reader, log, run: db.runOfLog }
  if (maxBytes === 0) return { db, follower: followLog(source, () => undefined) }
  const follower = followLog(source, (events) => kept.forget(events.flatMap(changedBy)))
  const kept = createKept({
    reader: db.reader,
    maxBytes,
    place: follower.place,
    isFollowing: () => follower.lag() < close,
    isStaleShown: () => (follower.silence() ?? Number.POSITIVE_INFINITY) < maxStale,
    isSettled: createSettling(db.reader, follower.place),
    settle: () => {
      follower.nudge()
      return follower.next(settleWithin)
    },
    inSnapshot: (read) => inSnapshot(db, read),
  })
  db.onCommit(kept.forget)
  follower.whenLost(() => kept.forget(['everything']))
  return { db: { ...db, reader: { ...db.reader, kept } }, follower }
}

/**
 * Tells whether no event that changes any of these lies past the place up to which the log was followed, or still waits
 * for a place of its own. Whoever read something before asking knows then that it is as of that place. All who ask at
 * the same time are answered by one statement.
 */
function createSettling(reader: Reader, place: () => number): (tags: readonly Tag[]) => Promise<boolean> {
  return createBatches(async (asked: readonly (readonly Tag[])[]) => {
    const changed = new Set(changedAhead(await reader.run(eventsAhead, [place()])))
    return asked.map((tags) => !areAmong(changed, tags))
  })
}

const eventsAhead: Statement<ForumEvent> = statement('events-ahead', selectAhead('$1'))
