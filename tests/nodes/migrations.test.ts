import { connect, openDatabase } from '../../src/platform/database.js'
import { missingMigrations } from '../../src/platform/migrations.js'
import { openServer } from '../../src/platform/server-database.js'
import { makeNextVersion } from '../helpers/next-version.js'
import { makeNodesDatabase, type NodesDatabase, startNode } from '../helpers/nodes.js'
import { onPostgres } from '../helpers/on-postgres.js'
import { prepareNode } from '../helpers/process.js'

let database: NodesDatabase
const open = () => openDatabase({ kind: 'server', url: database.url, pool: 2 })

beforeEach(async () => {
  if (process.env.TEST_DATABASE_URL) database = await makeNodesDatabase()
})
afterEach(() => database?.close())

/** Runs a statement in the database. */
async function run(sql: string): Promise<void> {
  const db = connect(await openServer({ url: database.url, pool: 1 }))
  await db.client.$executeRawUnsafe(sql)
  await db.close()
}

onPostgres(
  'nodes that start at once on an empty database apply each migration once, and seed once',
  async () => {
    await run('DROP SCHEMA public CASCADE')
    await run('CREATE SCHEMA public')
    const start = () => startNode({ DATABASE_URL: database.url, SEED: 'on', DATABASE_POOL: '3' })
    const nodes = await Promise.all(Array.from({ length: 4 }, start))
    const [{ db }] = nodes as [(typeof nodes)[0]]
    expect(await missingMigrations(db.reader)).toEqual([])
    expect(
      await db.client.$queryRaw`
    SELECT migration_name FROM _prisma_migrations GROUP BY migration_name HAVING count(*) > 1`,
    ).toEqual([])
    expect(await db.reader.thread.count()).toBe(1)
    for (const node of nodes) await node.close()
  },
  60_000,
)

onPostgres('a migration whose process was killed in the middle is applied by the next that starts', async () => {
  // What Prisma leaves then: an entry that has no end, and nothing of what the script did.
  await run('DROP TABLE rate_limits')
  await run(`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '%share_rate_limits'`)
  const db = await open()
  expect(await missingMigrations(db.reader)).toEqual([])
  expect(await db.reader.rateLimit.count()).toBe(0)
  await db.close()
})

onPostgres(
  'a migration that fails leaves nothing half done, and once it is mended the next start applies it',
  async () => {
    const node = await prepareNode({ DATABASE_URL: database.url, SEED: 'off', LOG_LEVEL: 'warn' })
    const begun = `CREATE TABLE moods (name text DEFAULT 'so;so');`
    const [bad, good] = [await makeNextVersion(`${begun} SELECT 1 / 0;`), await makeNextVersion(`${begun} SELECT 1;`)]
    await expect(node.start({ root: bad.root })).rejects.toThrow('division by zero')
    await run(`DO $$ BEGIN ASSERT to_regclass('moods') IS NULL; END $$`)
    await node.start({ root: good.root })
    await run(`DO $$ BEGIN ASSERT to_regclass('moods') IS NOT NULL; END $$`)
    await node.kill('SIGKILL')
    for (const version of [bad, good]) await version.close()
  },
)

onPostgres('a version serves on a database that a later one has changed already', async () => {
  await run('ALTER TABLE posts ADD COLUMN mood text')
  await run(`INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
    VALUES ('later', 'x', now(), '29990101000000_later', 1)`)
  const node = await startNode({ DATABASE_URL: database.url })
  expect((await fetch(`${node.url}/readyz`)).status).toBe(200)
  await node.close()
})
