import { type Attempt, afterlife, isUncertain, type Moment } from '../record.js'

/** Knows of which values an earlier request may still be on its way. */
export type Settled = {
  note(key: string, attempts: readonly Attempt[]): void
  /** Whether what was set last is what stands there, as far as one can know. */
  isSettled(key: string, now: Moment): boolean
}

/** Nothing is on its way yet. */
export function trackSettled(): Settled {
  const until = new Map<string, Moment>()
  return {
    note: (key, attempts) => {
      const last = attempts.findLast(isUncertain)
      if (last) until.set(key, last.end + afterlife)
    },
    isSettled: (key, now) => now > (until.get(key) ?? Number.NEGATIVE_INFINITY),
  }
}
