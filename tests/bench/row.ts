import { median } from './figures.js'
import { mediansOf, type Rounds, ratioOf } from './rounds.js'

/** What a load of requests, or of live clients, told in one round. */
export type Load = {
  perSecond: number
  /** Of one operation, in milliseconds. */
  p50: number
  p99: number
  /** Processor time of the server's process for one operation, in microseconds; null where none takes part. */
  cpu: number | null
  /** The same of PostgreSQL's processes for the database. */
  databaseCpu: number | null
}

/** What a row's figure is held against. */
export type Bar = { atLeast: number } | { atMost: number }

/** What one side did, in medians over the rounds. */
export type Side = {
  value: number
  load: Load | null
  /** Peak of resident memory since the process began, in megabytes. */
  peakMemory: number | null
}

/** One thing that was measured. */
export type Row = {
  part: string
  what: string
  /** What `value` counts, like `requests/s`. */
  unit: string
  rostra: Side
  ceiling: (Side & { name: string }) | null
  /** The median of the rounds' ratios of Rostra to its ceiling. */
  ratio: number | null
  /** What the ratio must be, or the value itself where there is no ceiling. Null: only reported. */
  bar: Bar | null
  isMet: boolean | null
}

/** Whether a figure meets a bar; null where there is none. */
export function isWithin(bar: Bar | null, figure: number): boolean | null {
  if (bar === null) return null
  return 'atLeast' in bar ? figure >= bar.atLeast : figure <= bar.atMost
}

/** A row for one value without a ceiling. */
export function plainRow(
  row: Pick<Row, 'part' | 'what' | 'unit' | 'bar'> & { value: number; peakMemory?: number },
): Row {
  const { value, peakMemory = null, ...rest } = row
  const rostra = { value, load: null, peakMemory }
  return { ...rest, rostra, ceiling: null, ratio: null, isMet: isWithin(row.bar, value) }
}

/** What is measured of something, against which ceiling. */
export type Subject = Pick<Row, 'part' | 'what' | 'unit' | 'bar'> & { against: string }

/** A row of something that was measured on both sides, like a time. */
export function comparedRow<T>(subject: Subject, rounds: Rounds<T>, figureOf: (found: T) => number): Row {
  const { against, ...rest } = subject
  const { rostra, ceiling } = mediansOf(rounds, figureOf)
  const ratio = ratioOf(rounds, figureOf)
  return {
    ...rest,
    rostra: { value: rostra, load: null, peakMemory: null },
    ceiling: { name: against, value: ceiling, load: null, peakMemory: null },
    ratio,
    isMet: isWithin(rest.bar, ratio),
  }
}

/** A row of loads, with what they cost; `peaks` is the most memory of each side's process, null where there is none. */
export function loadedRow<T extends Load>(
  subject: Subject,
  rounds: Rounds<T>,
  figureOf: (found: T) => number,
  peaks: { rostra: number | null; ceiling: number | null },
): Row {
  const { rostra, ceiling, ...row } = comparedRow(subject, rounds, figureOf)
  return {
    ...row,
    rostra: { ...rostra, load: medianLoad(rounds.rostra), peakMemory: peaks.rostra },
    ceiling: ceiling && { ...ceiling, load: medianLoad(rounds.ceiling), peakMemory: peaks.ceiling },
  }
}

function medianLoad(loads: readonly Load[]): Load {
  const of = (figureOf: (load: Load) => number) => median(loads.map(figureOf))
  const ofKnown = (figureOf: (load: Load) => number | null) => {
    const known = loads.map(figureOf).filter((figure) => figure !== null)
    return known.length === 0 ? null : median(known)
  }
  return {
    perSecond: of(({ perSecond }) => perSecond),
    p50: of(({ p50 }) => p50),
    p99: of(({ p99 }) => p99),
    cpu: ofKnown(({ cpu }) => cpu),
    databaseCpu: ofKnown(({ databaseCpu }) => databaseCpu),
  }
}
