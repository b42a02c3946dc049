import { afterlife, isUncertain, type ValueWrite } from '../record.js'
import { grouped } from './grouped.js'
import type { Violation } from './violation.js'

/**
 * Holds values against what stands there: the last that was acknowledged, or one whose sender does not know what became
 * of it. Such a one may also have arrived after a later one was acknowledged, for as long as requests may be under way.
 */
export function checkValues(values: readonly ValueWrite[], found: ReadonlyMap<string, string>): Violation[] {
  return [...grouped(values, ({ key }) => key)].flatMap(([key, writes]) => {
    const value = found.get(key) ?? 'none'
    const allowed = allowedAfter(writes)
    if (allowed.size === 0 || allowed.has(value)) return []
    const detail = `${key} is ${value}, and should be ${[...allowed].join(' or ')}`
    return [{ rule: 'the last value holds', detail }]
  })
}

/** What may stand there after these writes of one client; nothing where none is known to have had its effect. */
function allowedAfter(writes: readonly ValueWrite[]): Set<string> {
  const last = writes.findLast(({ outcome }) => outcome === 'acknowledged')
  if (!last) return new Set()
  const since = (last.attempts[0]?.begin ?? 0) - afterlife
  const possible = writes.filter(({ attempts }) =>
    attempts.some((attempt) => isUncertain(attempt) && attempt.end > since),
  )
  return new Set([last, ...possible].map(({ value }) => value))
}
