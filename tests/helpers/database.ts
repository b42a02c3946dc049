import { connect } from '../../src/platform/database.js'
import type { Db } from '../../src/platform/transaction.js'
import { copyTemplate } from './template.js'

/** A migrated database of its own: on PostgreSQL when TEST_DATABASE_URL is set, embedded otherwise. */
export async function openTestDatabase(): Promise<Db> {
  return connect(await copyTemplate())
}
