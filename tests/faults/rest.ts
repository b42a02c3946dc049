import { setTimeout as sleep } from 'node:timers/promises'
import { readPending } from '../../src/events/log.js'
import type { Db } from '../../src/platform/transaction.js'
import { hasAll } from './check/streams.js'
import type { Violation } from './check/violation.js'
import type { Recording } from './record.js'
import { readLog } from './truth.js'

/** How long all events may take to get their places, and then everybody to see them, in milliseconds. */
const within = { places: 60_000, streams: 120_000 }

/** For how long nothing new makes a quiet, in milliseconds. */
const quiet = 5000

/** Waits until every event has its place and everybody has seen what they follow. What does not happen is a violation. */
export async function comeToRest(db: Db, { watches, now }: Recording): Promise<Violation[]> {
  const rule = 'the forum comes to rest'
  const isPlaced = await becomes(async () => (await readPending(db.reader)).count === 0, within.places, now)
  if (!isPlaced)
    return [{ rule, detail: `Events wait for their place, ${within.places / 1000} s after the last write` }]
  const told = await readLog(db)
  const late = () => watches.filter((watch) => !hasAll(watch, told))
  if (await becomes(async () => late().length === 0, within.streams, now)) return []
  return late().map(({ who }) => ({
    rule,
    detail: `${who} has not seen all of it, ${within.streams / 1000} s after the last write`,
  }))
}

/** Waits until nobody has seen anything new for a while. */
export async function untilQuiet({ watches, now }: Pick<Recording, 'watches' | 'now'>): Promise<void> {
  let [seen, since] = [0, now()]
  await becomes(
    async () => {
      const sum = watches.reduce((total, watch) => total + watch.seen.length, 0)
      if (sum > seen) [seen, since] = [sum, now()]
      return now() - since > quiet
    },
    within.streams,
    now,
  )
}

async function becomes(isSo: () => Promise<boolean>, withinMs: number, now: () => number): Promise<boolean> {
  const until = now() + withinMs
  while (!(await isSo())) {
    if (now() > until) return false
    await sleep(500)
  }
  return true
}
