import { readFile, writeFile } from 'node:fs/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { openBackup } from '../../src/operations/backup-reader.js'
import { writeBackup } from '../../src/operations/backup-writer.js'
import type { Contents, Row } from '../../src/operations/contents.js'
import { load } from '../../src/operations/load.js'
import { readSnapshot } from '../../src/operations/snapshot.js'
import { connect } from '../../src/platform/database.js'
import { isMigrated, ownHistory } from '../../src/platform/migrations.js'
import { applyMigrations } from '../../src/platform/schema-engine.js'
import { statement } from '../../src/platform/statement.js'
import type { Db } from '../../src/platform/transaction.js'
import { recountAll } from '../../src/recount.js'
import { backUp, restore, useFolder } from '../helpers/backups.js'
import { dumpTables } from '../helpers/dump.js'
import { makeReply } from '../helpers/factories.js'
import { copyTemplate, type TestDriver } from '../helpers/template.js'

const folder = useFolder()
let file: string
let bytes: Buffer
let source: Db
let target: TestDriver
let onTarget: Db
let untouched: Record<string, string[]>

beforeAll(async () => {
  file = folder.place('whole')
  source = connect(await copyTemplate())
  await makeReply(source, { body: 'What must not be lost' })
  await backUp(source, file)
  bytes = await readFile(file)
  target = await copyTemplate()
  onTarget = connect(target)
  untouched = await dumpTables(onTarget)
})

afterEach(async () => {
  expect(await dumpTables(onTarget)).toEqual(untouched)
})

afterAll(() => Promise.all([source.close(), onTarget.close()]))

/** Tries to restore a file of these bytes, and answers what was said. */
async function refusalOf(changed: Uint8Array): Promise<string> {
  const damaged = folder.place('damaged')
  await writeFile(damaged, changed)
  const refusal = await restore(damaged, target).then(
    () => 'It was restored.',
    (error: Error) => error.message,
  )
  return refusal.replace(damaged, 'FILE')
}

test('a file that was cut off anywhere is refused', async () => {
  for (const part of [0, 0.1, 0.5, 0.9, 0.999]) {
    const refusal = await refusalOf(bytes.subarray(0, Math.floor(bytes.length * part)))
    expect(refusal).toMatch(/^FILE is damaged, or no backup of Rostra: .+\. Take another copy of it\.$/)
  }
})

test('a file in which a byte was flipped is refused', async () => {
  // The first ten bytes say how it was packed, and what was packed may end within the ninth from the end.
  const last = bytes.length - 9
  for (let at = 10; at < bytes.length; at += Math.ceil(bytes.length / 50)) {
    if (at === last) continue
    const flipped = Buffer.from(bytes)
    flipped[at] = (flipped[at] ?? 0) ^ 4
    expect(await refusalOf(flipped)).toMatch(/^FILE is damaged, or no backup of Rostra: /)
  }
})

test.each([
  ['another text in it', (text: string) => text.replace('must not be lost', 'somebody put here')],
  ['a row less', (text: string) => text.replace(/\n\{"id":"1",.*/, '')],
  ['a row more', (text: string) => text.replace(/\n(\{"id":"1",.*)/, '\n$1\n$1')],
  ['something behind it', (text: string) => `${text}{}\n`],
])('a file with %s, packed anew, is refused', async (_what, change) => {
  const changed = change(gunzipSync(bytes).toString())
  expect(await refusalOf(gzipSync(changed))).toMatch(
    /^FILE is damaged, or no backup of Rostra: (its content was changed|it ends too early)\./,
  )
})

test('a file that is something else, and one that is not there, are refused', async () => {
  expect(await refusalOf(Buffer.from('-- a dump of SQL'))).toMatch(/^FILE is damaged, or no backup of Rostra: /)
  expect(await refusalOf(gzipSync('{"a": 1}\n'))).toMatch(/^FILE is damaged, or no backup of Rostra: it does not begin/)
  await expect(openBackup(folder.place('missing'))).rejects.toThrow('missing cannot be read (ENOENT).')
})

test('a file of a form that is not known yet is refused', async () => {
  const later = gunzipSync(bytes).toString().replace('{"rostraBackup":1', '{"rostraBackup":2')
  expect(await refusalOf(gzipSync(later))).toMatch(/^FILE was written by a newer Rostra/)
})

/** Tries to load contents, with something changed, and answers what was said. */
async function refusalOfContents(change: (contents: Contents) => Contents): Promise<string> {
  const contents = change(await openBackup(file))
  return load(target, contents, { onRows: () => undefined }).then(
    () => 'It was loaded.',
    (error: Error) => error.message,
  )
}

test('a forum with a migration that is not known here, or reads otherwise here, is refused', async () => {
  const withMigrations = (change: (known: Contents['manifest']['migrations']) => Contents['manifest']['migrations']) =>
    refusalOfContents(({ manifest, rows }) => ({
      manifest: { ...manifest, rostra: '9.0.0', migrations: change(manifest.migrations) },
      rows,
    }))
  const newer = await withMigrations((known) => [...known, { name: '2999_later', checksum: '' }])
  expect(newer).toBe(
    'That forum is of Rostra 9.0.0, with the migration 2999_later, which this Rostra does not have as it is there. ' +
      'Update this Rostra first.',
  )
  const other = await withMigrations((known) => known.map(({ name }) => ({ name, checksum: '' })))
  expect(other).toContain('with the migration 20261123000000_init, which this Rostra does not have')
})

test('an older forum is not loaded into a database that is further already', async () => {
  const refusal = await refusalOfContents(({ manifest, rows }) => ({
    manifest: { ...manifest, migrations: manifest.migrations.slice(0, -1) },
    rows,
  }))
  expect(refusal).toContain('That database is empty, but of a later Rostra than the forum')
})

test('nothing is kept of rows that break off, that are not as they were sent, or that point to nothing', async () => {
  const withRows = (change: (row: Row) => Row[]) =>
    refusalOfContents(({ manifest, rows }) => ({
      manifest,
      rows: (async function* () {
        for await (const row of rows) yield* change(row)
      })(),
    }))
  const broken = await withRows((row) => {
    if (row.table === 'threads') throw new Error('The line broke')
    return [row]
  })
  expect(broken).toBe('The line broke')
  const altered = await withRows((row) => [{ ...row, row: row.row.replace('must not be', 'might be') }])
  expect(altered).toMatch(/^Not all arrived as it was sent, so nothing was kept\.\n/)
  expect(altered).toMatch(/\nposts +2 +2 +NOT EQUAL\n/)
  expect(altered).toMatch(/\nusers +2 +2 +equal\n/)
  expect(await withRows((row) => (row.table === 'users' ? [] : [row]))).toMatch(/violates foreign key constraint/)
})

test('a database that has a forum is refused, and so is one that somebody fills meanwhile', async () => {
  const taken = await copyTemplate()
  const { threadId } = await makeReply(connect(taken))
  await expect(restore(file, taken)).rejects.toThrow('That database has members or forums already')
  expect(await connect(taken).reader.thread.count({ where: { id: threadId } })).toBe(1)
  await taken.close()
  const filled = await copyTemplate()
  const db = connect(filled)
  const transact: TestDriver['transact'] = async (act) => {
    await makeReply(db)
    return filled.transact(act)
  }
  await expect(restore(file, { ...filled, transact })).rejects.toThrow('That database has members or forums already')
  await db.close()
})

test('a database without a forum cannot be backed up', async () => {
  const driver = await openBare()
  await expect(backUp(driver, folder.place('nothing'))).rejects.toThrow('There is no forum in this database.')
  await driver.close()
})

test('a file is never written over, and one that was not finished does not have its name', async () => {
  await expect(backUp(source, file)).rejects.toThrow('whole is there already. Name another file.')
  const half = folder.place('half')
  const breakOff = readSnapshot(source, async (contents) => {
    const rows = (async function* () {
      yield { table: 'users', row: '{}' }
      throw new Error('The line broke')
    })()
    await writeBackup(half, { ...contents, rows }, () => undefined)
  })
  await expect(breakOff).rejects.toThrow('The line broke')
  await expect(readFile(half)).rejects.toThrow('ENOENT')
  await expect(readFile(`${half}.partial`)).rejects.toThrow('ENOENT')
})

test('a backup of an older Rostra is loaded as it was, and then brought up to this one', async () => {
  const old = await openBare()
  const then = (await ownHistory()).findIndex(({ name }) => name.endsWith('list_threads_of_countries'))
  await applyMigrations(old.adapters, then)
  const table = await old.run(statement<{ name: string }>('', "SELECT to_regclass('thread_countries') AS name"), [])
  expect(table).toEqual([{ name: null }])
  for (const statementText of anOldForum) await old.run(statement('', statementText), [])
  await backUp(old, folder.place('old'))
  await old.close()

  const fresh = await openBare()
  await restore(folder.place('old'), fresh)
  expect(await isMigrated(fresh.run)).toBe(true)
  const db = connect(fresh)
  expect(await db.reader.threadCountry.findMany({ select: { countryCode: true } })).toEqual([{ countryCode: 'CA' }])
  expect(await recountAll(db, { fix: false })).toEqual([])
  await db.close()
})

test('a migration that broke off, there or here, and is begun anew keeps no forum from its restore', async () => {
  const last = `migration_name LIKE '%share_rate_limits'`
  const there = await copyTemplate()
  const db = connect(there)
  await makeReply(db)
  await db.client.$executeRawUnsafe(`INSERT INTO _prisma_migrations (id, checksum, migration_name, rolled_back_at)
    SELECT 'broken-off', checksum, migration_name, now() FROM _prisma_migrations WHERE ${last}`)
  await backUp(there, folder.place('broken-off'))
  await db.close()

  const here = await copyTemplate()
  const restored = connect(here)
  await restored.client.$executeRaw`DROP TABLE rate_limits`
  await restored.client.$executeRawUnsafe(`UPDATE _prisma_migrations SET finished_at = NULL WHERE ${last}`)
  await restore(folder.place('broken-off'), here)
  expect(await isMigrated(here.run)).toBe(true)
  expect(await restored.reader.post.count()).toBe(2)
  await restored.close()
})

/** A database in which nothing is. */
async function openBare(): Promise<TestDriver> {
  const driver = await copyTemplate()
  await driver.run(statement('', 'DROP SCHEMA public CASCADE'), [])
  await driver.run(statement('', 'CREATE SCHEMA public'), [])
  return driver
}

/** A thread of one post, before threads were listed by countries. */
const anOldForum = [
  `INSERT INTO users (username, username_key, country_code, message_count) VALUES ('Ada', 'ada', 'CA', 1)`,
  `INSERT INTO forums (kind, name, slug, thread_count) VALUES ('forum', 'Old', 'old', 1)`,
  `INSERT INTO threads (forum_id, author_id, title, slug) VALUES (1, 1, 'Old', 'old')`,
  `INSERT INTO posts (thread_id, forum_id, author_id, country_code, position, body, html, excerpt, renderer_version)
   VALUES (1, 1, 1, 'CA', 1, 'Old', '<p>Old</p>', 'Old', 1)`,
  `UPDATE threads SET first_post_id = 1, last_post_id = 1, last_post_at = posts.created_at FROM posts`,
  `INSERT INTO post_tallies (forum_id, country_code, shard, post_count) VALUES (1, 'CA', 1, 1)`,
  `INSERT INTO country_tallies (country_code, member_count) VALUES ('CA', 1)`,
]
