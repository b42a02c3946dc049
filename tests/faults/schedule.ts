import fc from 'fast-check'
import { type FaultName, faults } from './kinds/all.js'

/** One fault of a strike: which, of what, and for how long. */
export type PlannedBlow = { fault: FaultName; target: number; seconds: number }

/** Faults that happen at the same time. */
export type Strike = readonly PlannedBlow[]

/** How many strikes are planned: more than the longest run takes. */
const most = 2000

/**
 * What strikes when: each kind alone first, in an order of the seed, then up to three together. The same seed gives the
 * same plan. `longest` cuts long faults short, in seconds.
 */
export function planStrikes(seed: number, kinds: readonly FaultName[], longest = Number.POSITIVE_INFINITY): Strike[] {
  const blow = (fault: FaultName) => {
    const [from, to] = faults[fault].seconds
    const [least, longer] = [Math.min(from, longest), Math.min(to, longest)]
    const tenths = fc.integer({ min: Math.ceil(least * 10), max: Math.ceil(longer * 10) })
    return fc.record({
      fault: fc.constant(fault),
      target: fc.noBias(fc.nat(100_000)),
      seconds: fc.noBias(tenths).map((count) => count / 10),
    })
  }
  const whole = { minLength: kinds.length, maxLength: kinds.length }
  const alone = fc.shuffledSubarray([...kinds], whole).chain((order) => fc.tuple(...order.map(blow)))
  const together = fc.shuffledSubarray([...kinds], { minLength: 1, maxLength: Math.min(3, kinds.length) })
  const [first = []] = fc.sample(alone, { seed, numRuns: 1 })
  const rest = fc.sample(
    together.chain((chosen) => fc.tuple(...chosen.map(blow))),
    { seed, numRuns: most },
  )
  return [...first.map((one) => [one]), ...rest]
}
