import { choose, type Fault } from './fault.js'

/** The clock of a running node is set back by an hour, and right again later. */
export const setClockBack: Fault = {
  seconds: [5, 20],
  strike: async ({ nodes }, target) => {
    const node = choose(nodes, target)
    node.setClockBack()
    return { what: `node ${node.index}`, parts: [`node ${node.index}`], heal: async () => node.setClockRight() }
  },
}
