import type { Moment, Recording, Stay } from '../record.js'
import type { Violation } from './violation.js'

/** For how long after a loss of rights a text may still be written that its loser gets, in milliseconds. */
const allowance = { usually: 1000, whileRedisIsAway: 5000 }

type Told = Pick<Recording, 'stays' | 'receipts' | 'privateTexts' | 'strikes'>

/** Finds who got a text that was written after their right to it was taken, and longer after than it may take to tell all nodes. */
export function checkRights({ stays, receipts, privateTexts, strikes }: Told): Violation[] {
  const byId = new Map(stays.map((stay) => [stay.id, stay]))
  const begun = new Map(privateTexts.map(({ number, begin }) => [number, begin]))
  return receipts.flatMap(({ stay: id, node, via, text }) => {
    const stay = byId.get(id)
    const begin = text === null ? undefined : begun.get(text)
    if (!stay?.isSure || stay.lostAt === null || begin === undefined) return []
    const late = begin - stay.lostAt
    if (late <= allowanceAt(stay.lostAt, strikes)) return []
    const detail = `Member ${stay.member} got private text ${text} by ${via} at node ${node}, which was begun ${Math.round(late)} ms after their ${stay.right} had ended`
    return [{ rule: 'nobody sees what they lost the right to' as const, detail }]
  })
}

function allowanceAt(lostAt: Moment, strikes: Told['strikes']): number {
  const { usually, whileRedisIsAway } = allowance
  const isAway = strikes.some(
    ({ parts, begin, end }) => parts.includes('Redis') && begin < lostAt + usually && end + whileRedisIsAway > lostAt,
  )
  return isAway ? whileRedisIsAway : usually
}

/** The stays whose end is known for sure. */
export function endedStays(stays: readonly Stay[]): (Stay & { lostAt: Moment })[] {
  return stays.filter((stay): stay is Stay & { lostAt: Moment } => stay.isSure && stay.lostAt !== null)
}
