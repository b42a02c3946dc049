import { append } from '../../events/outbox.js';
import { inTransaction } from '../../platform/transaction.js';
/** Gathers views in memory, to be written in one statement now and then: a reader never waits for a write. A crash loses them. */
export function gatherViewCounts(db) {
    let gathered = new Map();
    return {
        count: (threadId) => gathered.set(threadId, (gathered.get(threadId) ?? 0) + 1),
        waiting: () => gathered.size,
        write: async () => {
            if (gathered.size === 0)
                return;
            const batch = [...gathered].sort(([a], [b]) => a - b);
            gathered = new Map();
            const [threads, counts] = [batch.map(([id]) => id), batch.map(([, count]) => count)];
            await inTransaction(db, async (tx) => {
                await tx.$executeRaw `
          UPDATE threads SET view_count = view_count + seen.count
          FROM unnest(${threads}::int[], ${counts}::int[]) AS seen (id, count)
          WHERE threads.id = seen.id`;
                await append(tx, { type: 'views.counted', data: { threads } });
            });
        },
    };
}
//# sourceMappingURL=view-counts.js.map