import type { Reader } from '../platform/transaction.js'
import type { LoggedEvent } from './catalogue.js'
import { type LogPart, type LogRange, readLogEnd, readLogHead, readLogOn, readLogPart } from './log.js'
import { createLogMemory, type LogMemory } from './memory.js'

/** How many rows of the log are passed in one step. */
const batch = 500

/** How many events are delivered together. */
const portion = 100

/** How many events may wait to be delivered, or be handed over ahead of their turn. */
const most = 5000

/** How far back the log is read for those who were away when this process began. */
const past = 5000

/** All that the log holds after one place, up to the last of these events. */
export type Stretch = {
  after: number
  events: readonly LoggedEvent[]
  /** The last place that was pruned. */
  prunedSeq: number
}

/** A stretch, and when it was handed over. */
export type HandedOver = Stretch & { at: number }

/** Where a node stands in the log. */
export type Way = {
  /** The place up to which it was followed. */
  place: number
  /** The place up to which it was delivered. */
  cursor: number
  /** What lies between the cursor and the place. */
  undelivered: readonly LoggedEvent[]
  /** How many of these are delivered together. */
  portion: number
  memory: LogMemory
  /** Reads what happened before this process began, once, for the first who wants it. */
  recollection: Promise<void> | null
}

/** A way that begins at a place. */
export function beginWay(place: number): Way {
  return { place, cursor: place, undelivered: [], portion, memory: createLogMemory(place), recollection: null }
}

/** How much of the log was passed, whether its end was seen, and when it was handed over, if it was. */
type Passed = { count: number; isEnd: boolean; handedOverAt: number | null }

/**
 * Passes what comes next in the log. What was handed over is taken where it begins exactly at the place: then
 * nothing lies between. Otherwise the log is read: stretches of other nodes come without being handed over.
 */
export async function passNext(
  reader: Reader,
  way: Way,
  handedOver: HandedOver[],
  onEvents: (events: readonly LoggedEvent[]) => void,
): Promise<Passed> {
  if (way.undelivered.length >= most) return { count: 0, isEnd: false, handedOverAt: null }
  const handed = takeNext(handedOver, way.place)
  const { events, prunedSeq } = handed ?? (await readFurther(reader, way.place))
  way.memory.forget(prunedSeq)
  const last = events.at(-1)
  if (last) {
    onEvents(events)
    way.place = last.seq
    way.undelivered = [...way.undelivered, ...events]
    way.memory.add(events)
  }
  return { count: events.length, isEnd: handed !== null || events.length < batch, handedOverAt: handed?.at ?? null }
}

/** The log ends before a place that was followed already: the database is not the one that it was. */
export class LogLost extends Error {}

/** @throws LogLost */
async function readFurther(reader: Reader, place: number): Promise<Omit<Stretch, 'after'>> {
  const { headSeq, ...read } = await readLogOn(reader, place, batch)
  if (headSeq >= place) return read
  throw new LogLost(`The log was followed up to ${place}, and ends at ${headSeq} now`)
}

/** Moves the cursor past the first of what was not delivered yet. */
export function passOn(way: Way, events: readonly LoggedEvent[]): void {
  way.undelivered = way.undelivered.slice(events.length)
  way.cursor = way.undelivered.length === 0 ? way.place : (events.at(-1)?.seq ?? way.cursor)
  way.portion = portion
}

/** Takes what was handed over and begins at a place, as far as one stretch follows the other. */
function takeNext(handedOver: HandedOver[], place: number): HandedOver | null {
  if (handedOver.reduce((sum, { events }) => sum + events.length, 0) > most) handedOver.length = 0
  const taken: HandedOver[] = []
  for (let next = handedOver[0]; next && next.after <= place; next = handedOver[0]) {
    handedOver.shift()
    // What was read meanwhile is past.
    if (next.after < place) continue
    taken.push(next)
    place = next.events.at(-1)?.seq ?? place
  }
  const last = taken.at(-1)
  return last ? { ...last, events: taken.flatMap(({ events }) => events) } : null
}

/** Reads a part of the log up to where it was followed: from memory as far as that reaches back, else from the database. */
export async function readPast(reader: Reader, way: Way, range: LogRange & { upTo: number }): Promise<LogPart> {
  if (range.after < way.memory.begin()) {
    way.recollection ??= recollect(reader, way.memory).catch((error) => {
      way.recollection = null
      throw error
    })
    await way.recollection
  }
  const events = way.memory.read(range)
  return events ? { events, isPruned: false } : readLogPart(reader, range)
}

async function recollect(reader: Reader, memory: LogMemory): Promise<void> {
  const end = memory.begin()
  const events = await readLogEnd(reader, end, past)
  const { prunedSeq } = await readLogHead(reader)
  const isAll = events.length < past
  const begin = isAll ? prunedSeq : Math.max(prunedSeq, (events[0]?.seq ?? 0) - 1)
  memory.addBefore({ begin, end, events })
}
