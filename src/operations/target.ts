import type { Config } from '../platform/config.js'
import { connect, openDriver } from '../platform/database.js'
import type { Run } from '../platform/statement.js'
import type { Db } from '../platform/transaction.js'
import { vacuum } from '../platform/vacuum.js'
import { recountAll } from '../recount.js'
import { count, startProgress } from '../shared/progress.js'
import { tellComparisons } from './comparison.js'
import { type Contents, countRows } from './contents.js'
import { load } from './load.js'

/**
 * Fills the empty database of a configuration, makes it ready for a forum, recounts its counters, and tells on standard
 * output how it goes. `finish` does the last in the transaction that fills it.
 * @throws Error with a sentence when it could not be filled.
 */
export async function fillDatabase(
  database: Config['database'],
  contents: Contents,
  finish?: (run: Run) => Promise<void>,
): Promise<void> {
  const driver = await openDriver(database)
  const db = connect(driver)
  try {
    const progress = startProgress(process.stdout, { total: countRows(contents.manifest), things: 'rows' })
    const loading = { onRows: progress.advance, ...(finish ? { finish } : {}) }
    const loaded = await load(driver, contents, loading).finally(progress.end)
    process.stdout.write(tellComparisons(loaded.comparisons))
    if (loaded.leftOut.length > 0) {
      process.stdout.write(`Left out, for they are no tables of Rostra's: ${loaded.leftOut.join(', ')}.\n`)
    }
    await vacuum(driver.run)
    process.stdout.write(await recount(db))
  } finally {
    await db.close()
  }
}

/** What there is to say of the counters. The forum is loaded by then, whatever becomes of it. */
async function recount(db: Db): Promise<string> {
  try {
    const { length } = await recountAll(db, { fix: false })
    if (length === 0) return 'Every counter is right.\n'
    return `Counters of ${count(length)} rows were wrong there, and are here. To mend them: npm run check -- --fix\n`
  } catch (error) {
    return `The counters could not be recounted: ${(error as Error).message}. Try npm run check.\n`
  }
}
