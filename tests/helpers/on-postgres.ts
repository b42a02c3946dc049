import type { Db } from '../../src/platform/transaction.js'
import { findNginx } from './nginx.js'
import { testServer } from './template.js'

/**
 * A test that proves something only on a PostgreSQL server, like a race: the embedded database has one
 * connection. There it counts as skipped, and the run's summary names it as left out.
 */
export const onPostgres: jest.It = testServer ? test : test.skip

/** Where Redis answers for tests. Null: the tests that need it are left out. */
export const testRedis = process.env.TEST_REDIS_URL || null

/** A test of several nodes that share a Redis beside PostgreSQL. */
export const onRedis: jest.It = testServer && testRedis ? test : test.skip

/** Whether a test can start what `compose.yaml` describes: PostgreSQL and Redis answer, and nginx is there. */
export const hasTopology = testServer !== null && testRedis !== null && findNginx() !== null

/** A test of nodes behind a proxy. */
export const onTopology: jest.It = hasTopology ? test : test.skip

/** How many deadlocks PostgreSQL has broken in a database. Who ran into one was tried again, so only this tells. */
export async function deadlocks(db: Db): Promise<number> {
  const [row] = await db.client.$queryRaw<[{ deadlocks: number }]>`
    SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()`
  return row.deadlocks
}
