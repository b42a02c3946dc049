import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { deletePost } from '../../src/features/posts/actions.js'
import { connect } from '../../src/platform/database.js'
import { openPglite, pgliteAdapters } from '../../src/platform/embedded.js'
import { isMigrated, migrationsFolder } from '../../src/platform/migrations.js'
import { projectPath } from '../../src/platform/project.js'
import { draftMigration } from '../../src/platform/schema-engine.js'
import { recountAll } from '../../src/recount.js'
import { openTestDatabase } from '../helpers/database.js'
import { makeMember, makeReply, makeThread } from '../helpers/factories.js'
import { copyTemplate } from '../helpers/template.js'

const run = promisify(execFile)

test('a program that applied the migrations ends when it is done', async () => {
  const at = (file: string) => JSON.stringify(pathToFileURL(projectPath(`dist/src/platform/${file}`)).href)
  const program = `
    import { openPglite, pgliteAdapters } from ${at('embedded.js')}
    import { applyMigrations } from ${at('schema-engine.js')}
    const pglite = await openPglite({})
    const applied = await applyMigrations(pgliteAdapters(pglite))
    const again = await applyMigrations(pgliteAdapters(pglite))
    await pglite.close()
    const done = performance.now()
    process.once('exit', () => console.log(JSON.stringify({ applied, again, waited: performance.now() - done })))`
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program])
  const { applied, again, waited } = JSON.parse(stdout)
  expect(applied).toContain('20261123000000_init')
  expect(again).toEqual([])
  expect(waited).toBeLessThan(1000)
})

test('the migrations lead to the schema: there is nothing to write', async () => {
  const pglite = await openPglite({})
  const schema = await readFile(projectPath('prisma/schema.prisma'), 'utf8')
  expect(await draftMigration(pgliteAdapters(pglite), schema)).toBeNull()
  await pglite.close()
})

test('threads are listed under the countries of posts that were there before they were', async () => {
  const db = await openTestDatabase()
  const [{ actor }, moderator] = [
    await makeMember(db, { country: 'CA' }),
    await makeMember(db, { country: 'JP', groups: ['moderators'] }),
  ]
  const threads = [await makeThread(db, { author: actor }), await makeThread(db, { author: actor })]
  for (const { id: threadId } of threads) {
    for (const author of [actor, moderator.actor, actor]) {
      const reply = await makeReply(db, { threadId, author })
      await makeReply(db, { threadId })
      if (author === actor) await deletePost(db, moderator.actor, { postId: reply.id })
    }
  }
  await deletePost(db, moderator.actor, { postId: threads[1]?.firstPostId ?? 0 })
  const before = await db.reader.threadCountry.findMany({ orderBy: { countryCode: 'asc' } })
  expect(before.map(({ countryCode }) => countryCode)).toEqual(['CA', 'JP'])
  await db.client.$executeRaw`DROP TABLE thread_countries`
  for (const statement of await statementsOf('list_threads_of_countries')) await db.client.$executeRawUnsafe(statement)
  expect(await recountAll(db, { fix: false })).toEqual([])
  expect(await db.reader.threadCountry.findMany({ orderBy: { countryCode: 'asc' } })).toEqual(before)
  await db.close()
})

/** What a migration does, statement by statement. */
async function statementsOf(name: string): Promise<string[]> {
  const folder = (await readdir(migrationsFolder)).find((each) => each.endsWith(`_${name}`)) ?? name
  const sql = await readFile(path.join(migrationsFolder, folder, 'migration.sql'), 'utf8')
  return sql.split(';').filter((statement) => statement.trim() !== '')
}

const first = 'migration_name = (SELECT min(migration_name) FROM _prisma_migrations)'

test.each([
  ['nothing was done to', 'SELECT 1', true],
  ['lacks a migration', `DELETE FROM _prisma_migrations WHERE ${first}`, false],
  ['has another text of one', `UPDATE _prisma_migrations SET checksum = md5('') WHERE ${first}`, false],
  ['did not finish one', `UPDATE _prisma_migrations SET finished_at = NULL WHERE ${first}`, false],
  ['took one back', `UPDATE _prisma_migrations SET rolled_back_at = now() WHERE ${first}`, false],
  [
    'has one of a later version too',
    `INSERT INTO _prisma_migrations SELECT 'x', checksum, finished_at, '2999_x' FROM _prisma_migrations WHERE ${first}`,
    true,
  ],
  ['has no history at all', 'DROP TABLE _prisma_migrations', false],
])('of a database that %s, it is told whether it is migrated', async (_which, change, expected) => {
  const driver = await copyTemplate()
  const db = connect(driver)
  await db.client.$executeRawUnsafe(change)
  expect(await isMigrated(driver.run)).toBe(expected)
  await db.close()
})
