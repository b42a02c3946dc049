import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { PGlite, type PGliteOptions, type Transaction } from '@electric-sql/pglite'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import type { DatabaseDriver } from './driver.js'
import { lockFolder } from './folder-lock.js'
import type { Run } from './statement.js'

/** PostgreSQL inside this process (PGlite), kept in `folder`, which no other process may use meanwhile. */
export async function openEmbedded(folder: string): Promise<DatabaseDriver> {
  const lock = await lockFolder(folder)
  try {
    const dataDir = path.join(folder, 'postgresql')
    await mkdir(dataDir, { recursive: true })
    const pglite = await openPglite({ dataDir })
    return {
      ...pgliteDriver(pglite),
      close: async () => {
        await pglite.close()
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
 * The published adapter lets scripts fail unseen: it does not wait for them, so a migration that the database
 * refuses would count as applied.
 */
async function adapterTo(pglite: PGlite): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPGlite(pglite).connect()
  adapter.executeScript = async (script) => {
    await pglite.exec(script)
  }
  return adapter
}
