import type { Pool, PoolClient } from 'pg'

/** How long somebody may have waited for a connection before who comes next is turned away, in milliseconds. */
const patience = 2000

/**
 * Turns requests away while those before them wait too long: they would wait longer still, and hold memory until a
 * database that is late enough had to answer askers who are gone. Whoever may wait is served as before, so a node
 * recovers as soon as its database does. Who is turned away gets an error with the code `EBUSY`.
 */
export function turnAwayWhenLate(pool: Pool): void {
  const waiting = new Set<{ since: number }>()
  const connect = pool.connect.bind(pool) as (done: Done) => void

  const take = (done: Done) => {
    const [first] = waiting
    if (first && performance.now() - first.since > patience) {
      done(Object.assign(new Error('Too many wait for the database'), { code: 'EBUSY' }))
      return
    }
    const turn = { since: performance.now() }
    waiting.add(turn)
    connect((...given) => {
      waiting.delete(turn)
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
