import { setClockBack } from './clock.js'
import { exhaustConnections } from './exhaust.js'
import type { Fault } from './fault.js'
import { freezeNode, freezePostgres, freezeRedis } from './freeze.js'
import { killNode, killPostgres, killRedis } from './kill.js'
import { cutLine, delayLine, holdLine, swallowLine } from './lines.js'

/** Every kind of fault, by its name. */
export const faults = {
  'kill-node': killNode,
  'kill-postgres': killPostgres,
  'kill-redis': killRedis,
  'freeze-node': freezeNode,
  'freeze-postgres': freezePostgres,
  'freeze-redis': freezeRedis,
  'cut-line': cutLine,
  'hold-line': holdLine,
  'swallow-line': swallowLine,
  'delay-line': delayLine,
  'exhaust-connections': exhaustConnections,
  'set-clock-back': setClockBack,
} as const satisfies Record<string, Fault>

/** The name of a kind of fault. */
export type FaultName = keyof typeof faults

/** All names, in one order. */
export const faultNames = Object.keys(faults) as FaultName[]
