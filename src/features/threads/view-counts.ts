import { append } from '../../events/outbox.js'
import { type Db, inTransaction } from '../../platform/transaction.js'

/** Counts how often threads are opened. */
export type ViewCounts = {
  count(threadId: number): void
  /** Writes what was gathered since the last time. */
  write(): Promise<void>
  /** How many threads have views that are not written yet. */
  waiting(): number
}

/** Gathers views in memory, to be written in one statement now and then: a reader never waits for a write. A crash loses them. */
export function gatherViewCounts(db: Db): ViewCounts {
  let gathered = new Map<number, number>()
  const add = (threadId: number, views: number) => gathered.set(threadId, (gathered.get(threadId) ?? 0) + views)
  return {
    count: (threadId) => add(threadId, 1),
    waiting: () => gathered.size,
    write: async () => {
      if (gathered.size === 0) return
      const batch = [...gathered].sort(([a], [b]) => a - b)
      gathered = new Map()
      const [threads, counts] = [batch.map(([id]) => id), batch.map(([, count]) => count)]
      const written = inTransaction(db, async (tx) => {
        await tx.$executeRaw`
          UPDATE threads SET view_count = view_count + seen.count
          FROM unnest(${threads}::int[], ${counts}::int[]) AS seen (id, count)
          WHERE threads.id = seen.id`
        await append(tx, { type: 'views.counted', data: { threads } })
      })
      await written.catch((error) => {
        // They are written the next time.
        for (const [id, views] of batch) add(id, views)
        throw error
      })
    },
  }
}
