import type { World } from '../world/world.js'

/** What a fault reaches: who depends on it may be held up. */
export type Part = 'PostgreSQL' | 'Redis' | `node ${number}`

/** A fault that has begun. */
export type Blow = {
  /** What was struck, for people. */
  what: string
  parts: readonly Part[]
  /** Ends it, and begins what was ended again. */
  heal(): Promise<void>
}

/** A kind of fault. */
export type Fault = {
  /** How long it lasts, at least and at most, in seconds. */
  seconds: readonly [number, number]
  needsRedis?: true
  /** Begins it. `target` is any number: it chooses among what can be struck. */
  strike(world: World, target: number): Promise<Blow>
}

/** Chooses one of several by any number. */
export function choose<T>(among: readonly T[], target: number): T {
  const chosen = among[target % among.length]
  if (chosen === undefined) throw new Error('There is nothing to choose from')
  return chosen
}
