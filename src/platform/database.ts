import { PrismaClient } from '../../prisma/client/client.js'
import type { Config } from './config.js'
import type { DatabaseDriver } from './driver.js'
import { openEmbedded } from './embedded.js'
import { applyMigrations, missingMigrations } from './migrations.js'
import { openServer } from './server-database.js'
import type { Db } from './transaction.js'

/**
 * Opens the database of the configuration, applies the migrations that it lacks unless `migrate` is false, and
 * answers the door to it.
 * @throws Error with a sentence when the folder is in use, the server cannot be reached, a migration fails, or
 * one is lacking that may not be applied.
 */
export async function openDatabase(config: Config['database'], { migrate = true } = {}): Promise<Db> {
  const driver = config.kind === 'embedded' ? await openEmbedded(config.folder) : await openServer(config)
  try {
    if (migrate) await applyMigrations(driver.adapters)
    const db = connect(driver)
    if (!migrate) await demandMigrations(db)
    return db
  } catch (error) {
    await driver.close()
    throw error
  }
}

async function demandMigrations({ reader }: Db): Promise<void> {
  const missing = await missingMigrations(reader).catch(() => ['all of them'])
  if (missing.length === 0) return
  throw new Error(`The database lacks migrations (${missing.join(', ')}). Start the forum once: that applies them.`)
}

/** The door to a database whose migrations are applied. */
export function connect(driver: DatabaseDriver): Db {
  const client = new PrismaClient({ adapter: driver.adapters, errorFormat: 'minimal' })
  const listeners = new Set<() => void>()
  return {
    client,
    reader: client,
    onCommit: (listener) => listeners.add(listener),
    committed: () => {
      for (const listener of listeners) listener()
    },
    close: async () => {
      await client.$disconnect()
      await driver.close()
    },
  }
}
