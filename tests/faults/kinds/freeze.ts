import { choose, type Fault } from './fault.js'

/** How long what is frozen stays so, in seconds. */
const seconds = [30, 30] as const

/** A node stands still, as a machine does that swaps or is moved. It does not know of it afterwards. */
export const freezeNode: Fault = {
  seconds,
  strike: async ({ nodes }, target) => {
    const node = choose(nodes, target)
    node.freeze()
    return { what: `node ${node.index}`, parts: [`node ${node.index}`], heal: async () => node.thaw() }
  },
}

/** All processes of PostgreSQL stand still: connections stay, and nothing answers. */
export const freezePostgres: Fault = {
  seconds,
  strike: async ({ postgres }) => {
    await postgres.freeze()
    return { what: 'PostgreSQL', parts: ['PostgreSQL'], heal: postgres.thaw }
  },
}

/** Redis stands still. */
export const freezeRedis: Fault = {
  seconds,
  needsRedis: true,
  strike: async ({ redis }) => {
    redis?.freeze()
    return { what: 'Redis', parts: ['Redis'], heal: async () => redis?.thaw() }
  },
}
