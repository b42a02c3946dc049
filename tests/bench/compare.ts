import { loadServer } from './http-load.js'
import type { Server } from './processes.js'
import { takeTurns } from './rounds.js'
import { type Bar, comparedRow, type Load, loadedRow, type Row, type Subject } from './row.js'
import { peakMemory } from './usage.js'
import { runWrk, type WrkRequest } from './wrk.js'

/** How long each side is loaded in a round, in seconds. */
export const roundSeconds = 2

/** How long each side is loaded before the first round, in seconds: until its code is compiled. */
const warmUpSeconds = 6

/** How many connections ask at once where throughput is measured. */
const crowd = 64

/** One side of a comparison. */
export type HttpSide = {
  server: Server
  /** The database that works for it. */
  database: string | null
  /** What it is asked in a round; -1 is the one before the first, which only warms. */
  requests: (round: number) => readonly WrkRequest[] | Promise<readonly WrkRequest[]>
  /** How long an answer may be on average, in bytes: a round in which it was longer is measured again. */
  longest?: number
  /** Is loaded for a second before each round too: what rested while the other side was loaded is not warm any more. */
  isWarm?: boolean
}

/** How often a round is measured at most when its answers were not what was asked for. */
const tries = 8

/** What is compared over HTTP. */
export type HttpSubject = Omit<Subject, 'unit'> & {
  rounds: number
  /** How many requests are answered by 64 connections (the default), or how long one takes on its own. */
  measure?: 'throughput' | 'time'
  /** How many times the ceiling's p99 Rostra's may be. */
  p99AtMost?: number
}

/** Loads Rostra and its ceiling in turn, and tells their throughput; and their p99, where it has a bar. */
export async function compareHttp(
  { rounds, p99AtMost, measure = 'throughput', ...subject }: HttpSubject,
  sides: { rostra: HttpSide; ceiling: HttpSide },
): Promise<Row[]> {
  const load = (side: HttpSide, round: number) =>
    loadSide(side, subject.what, { round, connections: measure === 'time' ? 1 : crowd })
  // Round -1 has requests of its own, so that what is measured cold stays cold.
  for (const side of [sides.ceiling, sides.rostra]) await load(side, -1)
  const found = await takeTurns(rounds, {
    rostra: (round) => load(sides.rostra, round),
    ceiling: (round) => load(sides.ceiling, round),
  })
  const peaks = {
    rostra: await peakMemory(sides.rostra.server.pid),
    ceiling: await peakMemory(sides.ceiling.server.pid),
  }
  const row =
    measure === 'time'
      ? loadedRow({ ...subject, unit: 'ms a request' }, found, ({ perSecond }) => 1000 / perSecond, peaks)
      : loadedRow({ ...subject, unit: 'requests/s' }, found, ({ perSecond }) => perSecond, peaks)
  if (p99AtMost === undefined) return [row]
  const bar: Bar = { atMost: p99AtMost }
  return [row, comparedRow({ ...subject, what: `${subject.what}: p99`, unit: 'ms', bar }, found, ({ p99 }) => p99)]
}

/** Loads one side for a round. @throws Error when nothing was answered, or with something else than was asked for. */
export async function loadSide(
  side: HttpSide,
  what: string,
  { round, connections }: { round: number; connections: number },
): Promise<Load> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const requests = await side.requests(round)
    const plan = { requests, connections, seconds: round < 0 ? warmUpSeconds : roundSeconds }
    if (side.isWarm && round >= 0) await runWrk({ ...plan, url: side.server.url, seconds: 1 })
    const { answerBytes, ...load } = await loadServer(side.server, side.database, plan)
    if (load.perSecond === 0 && round >= 0) throw new Error(`No request for ${what} was answered in a round.`)
    if (round < 0 || side.longest === undefined || answerBytes <= side.longest) return load
  }
  throw new Error(`Answers to ${what} were longer than ${side.longest} bytes, however often it was tried.`)
}
