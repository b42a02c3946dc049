import type { Recording } from '../record.js'
import type { Truth } from '../truth.js'
import { checkRights } from './rights.js'
import { checkStreams } from './streams.js'
import { checkTexts } from './texts.js'
import { checkValues } from './values.js'
import type { Violation } from './violation.js'

/** Everything in a recording that must not be, held against what the database holds in the end. */
export function checkAll(record: Recording, truth: Truth): Violation[] {
  return [
    ...checkTexts(record.texts, truth.versions),
    ...checkValues(record.values, truth.values),
    ...checkStreams(record.watches, truth),
    ...checkRights(record),
    ...checkOwnReads(record),
    ...checkCounters(truth),
    ...checkPlaces(truth),
    ...record.crashes.map((detail) => ({ rule: 'no process ends by itself' as const, detail })),
  ]
}

function checkOwnReads({ ownReads }: Recording): Violation[] {
  return ownReads
    .filter(({ isShown }) => !isShown)
    .map(({ what, node, at }) => ({
      rule: 'writers read their own writes',
      detail: `Node ${node} did not show ${what} to its writer, ${Math.round(at)} ms into the run`,
    }))
}

function checkCounters({ differences }: Truth): Violation[] {
  return differences.map(({ table, key, column, stored, counted }) => ({
    rule: 'counters equal a recount',
    detail: `${table} ${key}: ${column} is ${stored}, counted ${counted}`,
  }))
}

function checkPlaces({ unplaced }: Truth): Violation[] {
  if (unplaced === 0) return []
  return [{ rule: 'every event gets its place', detail: `${unplaced} events have no place in the log` }]
}
