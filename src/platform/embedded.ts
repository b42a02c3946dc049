import { constants, type Dirent, existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rm, rmdir } from 'node:fs/promises'
import path from 'node:path'
import { PGlite, type PGliteOptions, type Transaction } from '@electric-sql/pglite'
import type {
  Transaction as AdapterTransaction,
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import type { DatabaseDriver } from './driver.js'
import { type FolderLock, lockFolder } from './folder-lock.js'
import { borrowFiles, lendFiles } from './lending.js'
import type { Run } from './statement.js'

/** PostgreSQL inside this process (PGlite), kept in `folder`, which no other process may use meanwhile. */
export async function openEmbedded(folder: string): Promise<DatabaseDriver> {
  return openLocked(folder, await lockFolder(folder))
}

/** Whether there is an embedded database in a folder. */
export function isEmbeddedIn(folder: string): boolean {
  return existsSync(path.join(filesOf(folder), 'PG_VERSION'))
}

/**
 * A copy of an embedded database that another process uses and goes on using: whoever asks it waits while the files are
 * copied. The copy lies in the same folder, and is removed when it is closed.
 * @throws Error with a sentence when the other process ends meanwhile, or another copy is in use.
 */
export async function openCopy(folder: string): Promise<DatabaseDriver> {
  const place = path.join(folder, 'backup-in-progress')
  const lock = await lockFolder(place)
  const remove = () => rm(filesOf(place), { recursive: true, force: true })
  try {
    // A backup that was killed left its copy.
    await remove()
    await borrowFiles(folder, () => copyFiles(filesOf(folder), filesOf(place)))
  } catch (error) {
    await remove()
    await lock.release()
    throw error
  }
  const driver = await openLocked(place, lock, remove)
  const close = async () => {
    await driver.close()
    // Another backup may have begun in it.
    await rmdir(place).catch(() => undefined)
  }
  return { ...driver, close }
}

const filesOf = (folder: string) => path.join(folder, 'postgresql')

/** All at once, which takes a third of the time that `cp` takes, for most files are small. */
async function copyFiles(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true })
  const placeOf = (entry: Dirent) => path.join(to, path.relative(from, entry.parentPath), entry.name)
  await mkdir(to, { recursive: true })
  for (const entry of entries) if (entry.isDirectory()) await mkdir(placeOf(entry), { recursive: true })
  const files = entries.filter((entry) => entry.isFile())
  // Where the file system can, a copy shares its blocks until they change.
  const copy = (entry: Dirent) =>
    copyFile(path.join(entry.parentPath, entry.name), placeOf(entry), constants.COPYFILE_FICLONE)
  await Promise.all(files.map(copy))
}

async function openLocked(folder: string, lock: FolderLock, onClosed = async () => {}): Promise<DatabaseDriver> {
  try {
    const dataDir = filesOf(folder)
    await mkdir(dataDir, { recursive: true })
    const pglite = await openPglite({ dataDir })
    // Others wait for the end of a transaction, though nothing is done in it.
    const lending = lendFiles(lock, (whileStill) => pglite.transaction(whileStill))
    return {
      ...pgliteDriver(pglite),
      close: async () => {
        lending.stop()
        await pglite.close()
        await onClosed()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** A PGlite whose times are UTC, as Prisma's adapters take for granted. */
export async function openPglite(options: PGliteOptions): Promise<PGlite> {
  const pglite = await PGlite.create(options)
  await pglite.exec("SET TIME ZONE 'UTC'")
  return pglite
}

/** A PGlite, whoever closes it. Hot statements run after the transaction under way, for it has one connection. */
export function pgliteDriver(pglite: PGlite): Omit<DatabaseDriver, 'close'> {
  const runOn =
    (line: PGlite | Transaction): Run =>
    async ({ text }, values) =>
      (await line.query<never>(text, [...values])).rows
  const ways = { adapters: pgliteAdapters(pglite), run: runOn(pglite) }
  return {
    ...ways,
    runOfLog: ways.run,
    // There is no other process to keep out, or to hear of.
    alone: (act) => act(ways),
    listen: () => ({ stop: async () => undefined }),
    // They do so by themselves on its one connection.
    inTurn: (act) => act(),
    transact: (act) =>
      pglite.transaction(async (line) => {
        const answer = await act(runOn(line))
        if (answer === null) await line.rollback()
        return answer
      }),
  }
}

/** Prisma's adapters to a PGlite. A shadow database is a PGlite of its own, which ends with its adapter. */
export function pgliteAdapters(pglite: PGlite): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: 'postgres',
    adapterName: new PrismaPGlite(pglite).adapterName,
    connect: () => adapterTo(pglite),
    connectToShadowDb: async () => {
      const shadow = await openPglite({})
      const adapter = await adapterTo(shadow)
      adapter.dispose = async () => {
        if (!shadow.closed) await shadow.close()
      }
      return adapter
    },
  }
}

/**
 * The published adapter lets things fail unseen: it does not wait for scripts, so a migration that the database refuses
 * would count as applied, and it takes every transaction for committed, which the database may refuse too.
 */
async function adapterTo(pglite: PGlite): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPGlite(pglite).connect()
  adapter.executeScript = async (script) => {
    await pglite.exec(script)
  }
  adapter.startTransaction = () => startTransaction(pglite)
  return adapter
}

/** A transaction whose commit fails when the database says so. On one connection, each is alone: no isolation is asked for. */
async function startTransaction(pglite: PGlite): Promise<AdapterTransaction> {
  let ended: Promise<unknown> | undefined
  const transaction: PGlite['transaction'] = (act) => {
    const running = pglite.transaction(act)
    ended = running
    return running
  }
  const line: PGlite = Object.create(pglite, { transaction: { value: transaction } })
  const adapter = await new PrismaPGlite(line).connect()
  const started = await adapter.startTransaction()
  const letGo = started.commit.bind(started)
  started.commit = async () => {
    await letGo()
    await ended
  }
  return started
}
