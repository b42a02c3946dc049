import type { NamedLine, World } from '../world/world.js'
import { type Blow, choose, type Fault } from './fault.js'

/** Every connection of a line is reset, once. */
export const cutLine: Fault = {
  seconds: [0, 0],
  strike: async (world, target) => {
    const struck = choose(world.lines, target)
    struck.line.cut()
    return blowTo(struck, () => undefined)
  },
}

/** Nothing comes through a line; afterwards all of it comes at once. */
export const holdLine: Fault = {
  seconds: [3, 20],
  strike: async (world, target) => {
    const struck = choose(world.lines, target)
    struck.line.swallow()
    return blowTo(struck, struck.line.resume)
  },
}

/** Nothing comes through a line; afterwards its connections are reset, and what was on them is lost. */
export const swallowLine: Fault = {
  seconds: [3, 20],
  strike: async (world, target) => {
    const struck = choose(world.lines, target)
    struck.line.swallow()
    return blowTo(struck, struck.line.restore)
  },
}

/** Everything on a line comes late, by 50 to 800 ms each way. */
export const delayLine: Fault = {
  seconds: [3, 15],
  strike: async (world: World, target) => {
    const struck = choose(world.lines, target)
    const ms = 50 + (target % 751)
    struck.line.delay(ms)
    return { ...blowTo(struck, () => struck.line.delay(0)), what: `${nameOf(struck)} by ${ms} ms` }
  },
}

function blowTo(struck: NamedLine, heal: () => void): Blow {
  const parts: Blow['parts'] = struck.other === 'Redis' ? ['Redis'] : [`node ${struck.node}`]
  return { what: nameOf(struck), parts, heal: async () => heal() }
}

function nameOf({ node, other }: NamedLine): string {
  return other === 'clients' ? `clients to node ${node}` : `node ${node} to ${other}`
}
