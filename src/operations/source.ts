import type { Config } from '../platform/config.js'
import { openDriver } from '../platform/database.js'
import type { DatabaseDriver } from '../platform/driver.js'
import { visitHolder } from '../platform/folder-lock.js'

/**
 * Opens the database of the configuration to be read as it is. Where a process uses an embedded one, that is a copy, for
 * which it waits a moment.
 * @throws Error with a sentence when there is none, or it cannot be opened.
 */
export async function openSource(database: Config['database']): Promise<DatabaseDriver> {
  if (database.kind === 'server') return openDriver(database)
  await demandEmbedded(database.folder)
  const holder = await visitHolder(database.folder)
  if (!holder) return openDriver(database)
  holder.destroy()
  return (await import('../platform/embedded.js')).openCopy(database.folder)
}

/** @throws Error with a sentence when there is no embedded database in a folder, instead of making one. */
export async function demandEmbedded(folder: string): Promise<void> {
  const { isEmbeddedIn } = await import('../platform/embedded.js')
  if (isEmbeddedIn(folder)) return
  throw new Error(`There is no forum in ${folder}. Set DATA_DIR to its folder, or DATABASE_URL to its server.`)
}
