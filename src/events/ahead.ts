import type { Tag } from '../platform/reader.js'
import type { ForumEvent } from './catalogue.js'
import { changedBy } from './effects.js'
import { eventColumns } from './log.js'

/** How many events may be ahead of a node before it takes nothing for settled: few, for each reading carries them. */
const most = 200

/**
 * As SQL, the events ahead of a place, which is named as an expression: those past it, and those without a place of
 * their own. ORDER BY keeps the planner at the index of each, whatever it takes them for.
 */
export const selectAhead = (place: string) => `
  (SELECT ${eventColumns} FROM events WHERE seq > ${place}::bigint ORDER BY seq LIMIT ${most})
  UNION ALL
  (SELECT ${eventColumns} FROM events WHERE seq IS NULL ORDER BY id LIMIT ${most})`

/** What changed with the events ahead. */
export function changedAhead(ahead: readonly ForumEvent[]): readonly Tag[] {
  return ahead.length >= most ? ['everything'] : ahead.flatMap(changedBy)
}
