import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '../../src/platform/transaction.js'
import type { Moment, Recording } from './record.js'

/** How often to look, in milliseconds. */
const every = 50

/** Looks how long events that are committed wait for their place, until it is stopped. */
export function watchLog(db: Db, record: Recording): { stop(): Promise<void> } {
  let isOver = false
  let waiting = new Map<string, Moment>()
  const look = async () => {
    const found = await readWaiting(db)
    if (!found) return
    const now = record.now()
    for (const [id, begin] of waiting) if (!found.has(id)) record.placings.push({ begin, end: now })
    waiting = new Map([...found].map((id) => [id, waiting.get(id) ?? now]))
  }
  const run = async () => {
    while (!isOver) {
      await look()
      await sleep(every)
    }
  }
  const running = run()
  return {
    stop: async () => {
      isOver = true
      await running
    },
  }
}

/** The events without a place; null while the database is away. */
async function readWaiting({ client }: Db): Promise<Set<string> | null> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT id::text AS id FROM events WHERE seq IS NULL ORDER BY events.id LIMIT 1000`.catch(() => null)
  return rows && new Set(rows.map(({ id }) => id))
}
