import type { Pool, PoolClient } from 'pg'

/** How long somebody may have waited for their turn before who comes next is turned away, in milliseconds. */
const patience = 2000

/**
 * Turns requests away while those before them wait too long for a connection: they would wait longer still, and hold
 * memory until a database that is late enough had to answer askers who are gone. Whoever may wait is served as before,
 * so a node recovers as soon as its database does. Who is turned away gets an error with the code `EBUSY`.
 */
export function turnAwayWhenLate(pool: Pool): void {
  const begin = createQueue()
  const connect = pool.connect.bind(pool) as (done: Done) => void

  const take = (done: Done) => {
    const end = begin()
    if (end === null) return done(turnedAway())
    connect((...given) => {
      end()
      done(...given)
    })
  }

  pool.connect = ((done?: Done) => {
    if (done) return take(done)
    return new Promise<PoolClient>((resolve, reject) => {
      take((error, client) => (client ? resolve(client) : reject(error)))
    })
  }) as Pool['connect']
}

type Done = (...given: [error: Error | undefined, client?: PoolClient, release?: unknown]) => void

/** Acts when it is one's turn. @throws Error `EBUSY` when it is not soon */
export type InTurn = <T>(act: () => Promise<T>) => Promise<T>

/**
 * Lets so many act at once. The others wait in the order in which they came; they are turned away as above, and those
 * who wait for `longest` milliseconds too: who asked for it is gone by then.
 */
export function createTurns(places: number, longest: number): InTurn {
  const begin = createQueue()
  const waiting = new Set<() => void>()
  let free = places

  const take = async () => {
    if (free > 0) {
      free--
      return
    }
    const end = begin()
    if (end === null) throw turnedAway()
    await new Promise<void>((resolve, reject) => {
      const leave = (go: () => void) => {
        clearTimeout(timer)
        waiting.delete(turn)
        end()
        go()
      }
      const turn = () => leave(resolve)
      const timer = setTimeout(() => leave(() => reject(turnedAway())), longest)
      waiting.add(turn)
    })
  }
  const giveBack = () => {
    const [next] = waiting
    if (next) next()
    else free++
  }

  return async (act) => {
    await take()
    try {
      return await act()
    } finally {
      giveBack()
    }
  }
}

/** A queue: who joins it gets a function to call when they leave it, or null when its first waits for too long. */
function createQueue(): () => (() => void) | null {
  const waiting = new Set<{ since: number }>()
  return () => {
    const now = performance.now()
    const [first] = waiting
    if (first && now - first.since > patience) return null
    const turn = { since: now }
    waiting.add(turn)
    return () => waiting.delete(turn)
  }
}

const turnedAway = () => Object.assign(new Error('Too many wait for the database'), { code: 'EBUSY' })
