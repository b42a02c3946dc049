import { append } from './events/outbox.js'
import { recountMembers } from './features/accounts/counters.js'
import { recountForums } from './features/forums/counters.js'
import { recountPositions, recountPostTallies } from './features/posts/counters.js'
import { recountReactionPlaces, recountReactions } from './features/reactions/counters.js'
import { recountThreadCountries, recountThreads } from './features/threads/counters.js'
import { type Db, inTransaction, type Tx } from './platform/transaction.js'
import type { Difference } from './shared/recount.js'

/** Every counter's recount; what others are counted from comes first. */
const recounts = [
  recountReactions,
  recountReactionPlaces,
  recountPositions,
  recountThreads,
  recountThreadCountries,
  recountForums,
  recountPostTallies,
  recountMembers,
]

/**
 * Recounts everything in one transaction, mends it when asked, and answers what differed.
 * Nobody writes meanwhile: it waits for those who do, and they wait for it.
 */
export async function recountAll(db: Db, options: { fix: boolean }): Promise<Difference[]> {
  const recountEach = async (tx: Tx) => {
    await tx.$executeRaw`LOCK TABLE users, forums, threads, posts, reactions, thread_countries, post_tallies, country_tallies IN SHARE ROW EXCLUSIVE MODE`
    const differences: Difference[] = []
    for (const recount of recounts) differences.push(...(await recount(tx, options)))
    if (options.fix && differences.length > 0) await append(tx, { type: 'everything.changed' })
    return differences
  }
  return inTransaction(db, recountEach, { timeout: longest })
}

/** How long a recount may take, in milliseconds: millions of posts take minutes. */
const longest = 3_600_000
