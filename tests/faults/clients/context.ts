import { setTimeout as sleep } from 'node:timers/promises'
import type { Recording } from '../record.js'
import type { Scene } from './scene.js'

/** A node as clients know it. */
export type Door = { index: number; url: string }

/** What every client works with. */
export type ClientContext = {
  doors: readonly Door[]
  scene: Scene
  record: Recording
  /** Counts up: no two texts of a run are the same. */
  nextNumber(): number
  /** Whether clients shall come to an end. */
  isOver(): boolean
}

/** One of several, by chance. */
export function oneOf<T>(among: readonly T[]): T {
  const chosen = among[Math.floor(Math.random() * among.length)]
  if (chosen === undefined) throw new Error('There is nothing to choose from')
  return chosen
}

/** Does something again and again, with a rest of about this many milliseconds, until clients shall end. */
export async function untilOver(context: ClientContext, restMs: number, act: () => Promise<void>): Promise<void> {
  while (!context.isOver()) {
    await act()
    await sleep(restMs * (0.5 + Math.random()))
  }
}
