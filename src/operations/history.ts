import { isDeepStrictEqual } from 'node:util'
import type { DatabaseDriver } from '../platform/driver.js'
import { forgetInterrupted, ownHistory, readHistory } from '../platform/migrations.js'
import { applyMigrations } from '../platform/schema-engine.js'
import type { Manifest } from './contents.js'

/**
 * Brings a database to where the schema was when the contents were read, which may be before this Rostra's.
 * @throws Error with a sentence when it was later, or the database is later already.
 */
export async function migrateTo({ migrations, rostra }: Manifest, target: DatabaseDriver): Promise<void> {
  const own = await ownHistory()
  const unknown = migrations.find((migration, index) => !isDeepStrictEqual(migration, own[index]))
  if (unknown) {
    throw new Error(
      `That forum is of Rostra ${rostra}, with the migration ${unknown.name}, which this Rostra does not have as it is ` +
        'there. Update this Rostra first.',
    )
  }
  const known = new Set(migrations.map(({ name }) => name))
  const later = ((await readHistory(target.run)) ?? []).filter(({ name }) => !known.has(name))
  if (later.length > 0) {
    throw new Error(
      `That database is empty, but of a later Rostra than the forum: it has ${later.map(({ name }) => name).join(', ')}. ` +
        'Name one that no Rostra was started with.',
    )
  }
  await migrate(target, migrations.length)
}

/**
 * Brings a database that was loaded to where this Rostra's schema is.
 * @throws Error with a sentence when a migration fails: then the forum is there as it was sent.
 */
export async function migrateOn(target: DatabaseDriver): Promise<void> {
  try {
    await migrate(target)
  } catch (cause) {
    throw new Error(
      `The forum was loaded, but not all migrations that are newer than it could be applied: ${(cause as Error).message}. ` +
        'Each start of the forum tries again.',
      { cause },
    )
  }
}

/** What a process that was killed had begun is begun anew. */
async function migrate(target: DatabaseDriver, upTo?: number): Promise<void> {
  await target.alone(async ({ adapters, run }) => {
    await forgetInterrupted(run)
    await applyMigrations(adapters, upTo)
  })
}
