import { setTimeout as sleep } from 'node:timers/promises'
import { type FaultName, faults } from './kinds/all.js'
import type { Recording, Struck } from './record.js'
import type { PlannedBlow, Strike } from './schedule.js'
import type { World } from './world/world.js'

/** How long nodes may take after a strike until they can serve, in milliseconds. */
const readyWithin = 60_000

/** When to stop, and what to do between two strikes. */
export type Pace = { untilMs: number; everySeconds: number; say: (line: string) => void }

/** Strikes as it was planned, with a rest after each strike in which everything is well. */
export async function strikeOn(world: World, record: Recording, plan: readonly Strike[], pace: Pace): Promise<void> {
  for (const strike of plan) {
    const left = pace.untilMs - record.now()
    await sleep(Math.max(0, Math.min(pace.everySeconds * 1000, left)))
    if (left <= pace.everySeconds * 1000) return
    await Promise.all(strike.map((blow) => deal(world, record, blow, pace.say)))
    await demandReady(world, record)
  }
}

async function deal(world: World, record: Recording, { fault, target, seconds }: PlannedBlow, say: Pace['say']) {
  const struck: Struck = { fault, what: '', parts: [], begin: record.now(), end: Number.POSITIVE_INFINITY }
  record.strikes.push(struck)
  const { what, parts, heal } = await faults[fault].strike(world, target)
  Object.assign(struck, { what, parts })
  say(`${fault}: ${what}${seconds > 0 ? `, for ${seconds} s` : ''}`)
  await sleep(seconds * 1000)
  await heal()
  struck.end = record.now()
}

async function demandReady({ nodes }: World, record: Recording): Promise<void> {
  const ready = await Promise.all(nodes.map((node) => node.ready(readyWithin)))
  for (const [index, isReady] of ready.entries()) {
    if (!isReady) record.crashes.push(`node ${index} was not ready ${readyWithin / 1000} s after the strike`)
  }
}

/** The kinds of faults that this machine can bring about. */
export function possibleFaults(names: readonly FaultName[], { hasRedis }: { hasRedis: boolean }): FaultName[] {
  return names.filter((name) => hasRedis || !('needsRedis' in faults[name]))
}
