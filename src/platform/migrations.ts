import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { DatabaseDriver } from './driver.js'
import { projectPath } from './project.js'
import type { Reader } from './reader.js'
import { type Statement, statement } from './statement.js'

/** The folder of migrations, in Prisma's own format. */
export const migrationsFolder = projectPath('prisma/migrations')

/** A step of the schema's history. */
export type Migration = { name: string; sql: string }

/** The migrations in their folder, in order. */
export async function readMigrations(): Promise<Migration[]> {
  const read = async (name: string) => ({
    name,
    sql: await readFile(path.join(migrationsFolder, name, 'migration.sql'), 'utf8'),
  })
  return Promise.all((await readFolders()).map(read))
}

/**
 * Whether the history that the database keeps holds all of the folder's, name by name and text by text, none failed or
 * taken back. Applying migrations would then do nothing, and what would find that out (`schema-engine.ts`) takes tens of
 * megabytes. What else it holds was added by a later version, which this one serves beside.
 */
export async function isMigrated(run: DatabaseDriver['run']): Promise<boolean> {
  const done = new Map((await readHistory(run))?.map(({ name, checksum }) => [name, checksum]))
  return (await ownHistory()).every(({ name, checksum }) => done.get(name) === checksum)
}

/** A migration that a database went through, with the checksum of its text. */
export type Applied = { name: string; checksum: string }

/** What a database went through that has the migrations of the folder, and no others. */
export async function ownHistory(): Promise<Applied[]> {
  return (await readMigrations()).map(({ name, sql }) => ({ name, checksum: checksumOf(sql) }))
}

/** What a database went through, in order: null where it keeps no history. */
export async function readHistory(run: DatabaseDriver['run']): Promise<Applied[] | null> {
  return (await hasHistory(run)) ? run(history, []) : null
}

/**
 * Lets a migration be applied again whose process ended before it was done, or that failed. Each is one script, which
 * PostgreSQL runs as one transaction: nothing of it happened. Only who may change the schema alone may call this.
 */
export async function forgetInterrupted(run: DatabaseDriver['run']): Promise<void> {
  if (await hasHistory(run)) await run(takeBackUnfinished, [])
}

async function hasHistory(run: DatabaseDriver['run']): Promise<boolean> {
  const [found] = await run(findHistory, [])
  return found?.isThere ?? false
}

const findHistory: Statement<{ isThere: boolean }> = statement(
  'find_migrations',
  `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS "isThere"`,
)

const history: Statement<Applied> = statement(
  'read_migrations',
  `SELECT migration_name AS name, checksum FROM _prisma_migrations
   WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`,
)

const takeBackUnfinished: Statement<never> = statement(
  'take_back_migrations',
  'UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL',
)

/** As the schema engine takes it. */
function checksumOf(sql: string): string {
  return createHash('sha256').update(sql).digest('hex')
}

/** The names of migrations that the database does not have. */
export async function missingMigrations(reader: Reader): Promise<string[]> {
  folders ??= readFolders()
  const rows = await reader.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  const applied = new Set(rows.map(({ name }) => name))
  return (await folders).filter((name) => !applied.has(name))
}

/** What lay in the folder of migrations when this process first looked: the code that runs expects no more. */
let folders: Promise<string[]> | undefined

async function readFolders(): Promise<string[]> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}
