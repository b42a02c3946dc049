import { Prisma, PrismaClient } from '../../prisma/client/client.js'
import type { Config } from './config.js'
import type { DatabaseDriver } from './driver.js'
import { forgetInterrupted, isMigrated, missingMigrations } from './migrations.js'
import type { Reader, Tag } from './reader.js'
import type { Db } from './transaction.js'

/**
 * Opens the database of the configuration, applies the migrations that it lacks unless `migrate` is false, and
 * answers the door to it. Where requests are to be served, `isServing`, nothing may take long.
 * @throws Error with a sentence when the folder is in use, the server cannot be reached, a migration fails, or
 * one is lacking that may not be applied.
 */
export async function openDatabase(
  config: Config['database'],
  { migrate = true, isServing = false } = {},
): Promise<Db> {
  const driver = await openDriver(config, { isServing })
  try {
    if (migrate && !(await isMigrated(driver.run))) await driver.alone(applyMissing)
    const db = connect(driver)
    if (!migrate) await demandMigrations(db)
    return db
  } catch (error) {
    await driver.close()
    throw error
  }
}

/**
 * Opens the database of the configuration as it is, with or without a forum in it. Loads what this kind of database
 * needs, and nothing of the other.
 * @throws Error with a sentence when the folder is in use, or the server cannot be reached.
 */
export async function openDriver(config: Config['database'], { isServing = false } = {}): Promise<DatabaseDriver> {
  if (config.kind === 'server') return (await import('./server-database.js')).openServer(config, { isServing })
  return (await import('./embedded.js')).openEmbedded(config.folder)
}

/** Applies what is missing, after whoever did so until now. */
async function applyMissing({ adapters, run }: Pick<DatabaseDriver, 'adapters' | 'run'>): Promise<void> {
  if (await isMigrated(run)) return
  await forgetInterrupted(run)
  const { applyMigrations } = await import('./schema-engine.js')
  await applyMigrations(adapters)
}

async function demandMigrations({ reader }: Db): Promise<void> {
  const missing = await missingMigrations(reader).catch(() => ['all of them'])
  if (missing.length === 0) return
  throw new Error(`The database lacks migrations (${missing.join(', ')}). Start the forum once: that applies them.`)
}

/** The door to a database whose migrations are applied. */
export function connect(driver: DatabaseDriver): Db {
  const client = new PrismaClient({ adapter: driver.adapters, errorFormat: 'minimal' })
  const listeners: ((changed: readonly Tag[]) => void)[] = []
  return {
    client,
    run: driver.run,
    runOfLog: driver.runOfLog,
    inTurn: driver.inTurn,
    transact: driver.transact,
    listen: driver.listen,
    reader: readerOf(client, driver.run),
    onCommit: (listener) => void listeners.push(listener),
    committed: (changed) => {
      for (const listener of listeners) listener(changed)
    },
    close: async () => {
      await client.$disconnect()
      await driver.close()
    },
  }
}

/** Only what reads, with the driver's own way for hot statements beside it. */
function readerOf(client: PrismaClient, run: Reader['run']): Reader {
  const models = Object.values(Prisma.ModelName).map((name) => `${name[0]?.toLowerCase()}${name.slice(1)}`)
  const delegates = Object.fromEntries(models.map((model) => [model, client[model as keyof PrismaClient]]))
  return { ...delegates, $queryRaw: client.$queryRaw.bind(client), run } as Reader
}
