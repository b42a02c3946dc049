import type { Db } from '../../platform/transaction.js'

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
  return {
    count: (threadId) => gathered.set(threadId, (gathered.get(threadId) ?? 0) + 1),
    waiting: () => gathered.size,
    write: async () => {
      if (gathered.size === 0) return
      const batch = [...gathered].sort(([a], [b]) => a - b)
      gathered = new Map()
      await db.client.$executeRaw`
        UPDATE threads SET view_count = view_count + seen.count
        FROM unnest(${batch.map(([id]) => id)}::int[], ${batch.map(([, count]) => count)}::int[]) AS seen (id, count)
        WHERE threads.id = seen.id`
    },
  }
}
