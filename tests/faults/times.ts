import { percentile } from '../bench/figures.js'
import { grouped } from './check/grouped.js'
import { endedStays } from './check/rights.js'
import { isUncertain, type Receipt, type Recording, type Span, type Struck } from './record.js'

/** A time that was measured many times, in milliseconds. */
export type TimeRow = { what: string; count: number; p50: number; p99: number; max: number }

/** For how long a fault is felt after it is healed, in milliseconds. */
const aftermath = 3000

/** All times of a run. */
export function measureTimes(record: Recording): TimeRow[] {
  const { strikes, placings, catchUps } = record
  const byDatabase = strikes.filter(({ parts }) => parts.includes('PostgreSQL'))
  return [
    ...row('commit → place in the log', placings.filter(isUntouched(byDatabase)).map(length)),
    ...row('connected again → caught up', catchUps.map(length)),
    ...recoveries(record),
    ...revocations(record),
  ]
}

function row(what: string, values: readonly number[]): TimeRow[] {
  if (values.length === 0) return []
  return [
    {
      what,
      count: values.length,
      p50: percentile(values, 0.5),
      p99: percentile(values, 0.99),
      max: Math.max(...values),
    },
  ]
}

const length = ({ begin, end }: Span) => end - begin

const isUntouched =
  (strikes: readonly Struck[]) =>
  (span: Span): boolean =>
    !strikes.some(({ begin, end }) => begin < span.end && end + aftermath > span.begin)

/** From the end of each fault until the nodes that it reached took a write, by kinds of faults that struck alone. */
function recoveries({ strikes, texts }: Recording): TimeRow[] {
  const taken = texts
    .flatMap(({ attempts }) => attempts.filter((attempt) => !isUncertain(attempt) && (attempt.status ?? 500) < 300))
    .sort((a, b) => a.end - b.end)
  const nodes = [...new Set(taken.map(({ node }) => node))]
  const alone = strikes.filter(
    (one) => !strikes.some((other) => other !== one && other.begin < one.end && other.end > one.begin),
  )
  return [...new Set(alone.map(({ fault }) => fault))].flatMap((fault) => {
    const times = alone
      .filter((strike) => strike.fault === fault)
      .flatMap(({ parts, end }) =>
        nodes
          .filter((node) => parts.some((part) => part === `node ${node}` || !part.startsWith('node')))
          .flatMap((node) => taken.find((attempt) => attempt.node === node && attempt.end > end)?.end ?? [])
          .map((at) => at - end),
      )
    return row(`${fault} healed → first write`, times)
  })
}

/** From the acknowledged end of a right until the last text that its loser got, by socket and by asking, and until their stream was ended. */
function revocations({ stays, receipts, strikes }: Recording): TimeRow[] {
  const spans = endedStays(stays).flatMap(({ id, right, lostAt }) => {
    const own = receipts.filter(({ stay, at }) => stay === id && at > lostAt)
    return [...grouped(own, (receipt) => `${endingOf(receipt)} ${receipt.node}`).values()].flatMap((there) => {
      const last = there.at(-1)
      if (!last) return []
      const span = { begin: lostAt, end: last.at }
      return { ...span, right, ending: endingOf(last), during: duringOf(span, last.node, strikes) }
    })
  })
  return endings.flatMap((ending) =>
    durings.flatMap((during) =>
      ['membership', 'token', 'session'].flatMap((right) =>
        row(
          `${right} ended → ${ending}${during}`,
          spans.filter((span) => span.ending === ending && span.right === right && span.during === during).map(length),
        ),
      ),
    ),
  )
}

/** What comes last. A stream that has nothing to send is ended as soon as its node hears of the loss, which a fault may put off. */
const endings = ['last byte by socket', 'last byte by http', 'stream ended'] as const

function endingOf({ via, isEnd }: Receipt): (typeof endings)[number] {
  return isEnd ? 'stream ended' : `last byte by ${via}`
}

/** In what a last byte came: what was sent before may lie on a line that is held, or in a node that stands still. */
const durings = ['', ', in faults', ', held by its line or node'] as const

function duringOf(span: Span, node: number, strikes: readonly Struck[]): (typeof durings)[number] {
  const holding = strikes.filter(
    ({ fault, what, parts }) =>
      parts.includes(`node ${node}`) && (fault === 'freeze-node' || what.startsWith('clients to')),
  )
  if (!isUntouched(holding)(span)) return ', held by its line or node'
  return isUntouched(strikes)(span) ? '' : ', in faults'
}
