import { choose, type Fault } from './fault.js'

/** A node is ended at once, and started again a while later. */
export const killNode: Fault = {
  seconds: [1, 6],
  strike: async ({ nodes }, target) => {
    const node = choose(nodes, target)
    await node.kill()
    return { what: `node ${node.index}`, parts: [`node ${node.index}`], heal: async () => node.start() }
  },
}

/** All processes of PostgreSQL are ended at once: what was acknowledged must be in its write-ahead log. */
export const killPostgres: Fault = {
  seconds: [1, 6],
  strike: async ({ postgres }) => {
    await postgres.kill()
    return { what: 'PostgreSQL', parts: ['PostgreSQL'], heal: postgres.start }
  },
}

/** Redis is ended at once, with all that it held. */
export const killRedis: Fault = {
  seconds: [1, 6],
  needsRedis: true,
  strike: async ({ redis }) => {
    await redis?.kill()
    return { what: 'Redis', parts: ['Redis'], heal: async () => redis?.start() }
  },
}
