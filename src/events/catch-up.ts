import { setTimeout as sleep } from 'node:timers/promises'
import { createBatches } from '../platform/batches.js'
import { type Statement, statement } from '../platform/statement.js'
import type { Db } from '../platform/transaction.js'
import type { Follower } from './follower.js'
import type { Relay } from './relay.js'

/** How long to wait at most, and between two looks, in milliseconds. */
const patience = { all: 500, look: 3 }

/**
 * Answers a function that resolves when this node has followed the log past all that was committed anywhere before it
 * was called, or after half a second. One look serves all who call at the same time.
 */
export function createCatchUp(
  { runOfLog }: Pick<Db, 'runOfLog'>,
  follower: Pick<Follower, 'reach'>,
  relay: Pick<Relay, 'nudge'>,
): () => Promise<void> {
  const catchUp = async () => {
    const end = performance.now() + patience.all
    while (performance.now() < end) {
      const [log] = await runOfLog(lookAtLog, [])
      if (log && !log.isWaiting) {
        await Promise.race([follower.reach(log.seq), sleep(end - performance.now())])
        return
      }
      relay.nudge()
      await sleep(patience.look)
    }
  }
  const ask = createBatches(
    async (asked: readonly null[]) => {
      await catchUp()
      return asked
    },
    { most: Number.POSITIVE_INFINITY },
  )
  return async () => void (await ask(null))
}

const lookAtLog: Statement<{ seq: number; isWaiting: boolean }> = statement(
  'look-at-log',
  `SELECT seq::float8 AS seq, EXISTS (SELECT 1 FROM events WHERE events.seq IS NULL) AS "isWaiting"
  FROM log_head WHERE id = 1`,
)
