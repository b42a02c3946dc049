import { readdir, stat } from 'node:fs/promises'
import { addDemo } from '../../seed/demo/demo.js'
import { connect, openDatabase } from '../../src/platform/database.js'
import { openEmbedded } from '../../src/platform/embedded.js'
import { lockFolder } from '../../src/platform/folder-lock.js'
import { borrowFiles } from '../../src/platform/lending.js'
import { recountAll } from '../../src/recount.js'
import { killCommand, restore, runCommand, useFolder } from '../helpers/backups.js'
import { dumpTables } from '../helpers/dump.js'
import { makeReply } from '../helpers/factories.js'
import { onPostgres } from '../helpers/on-postgres.js'
import { copyEmbedded, copyTemplate, createEmpty } from '../helpers/template.js'

const folder = useFolder()
let home: { cwd: string; DATA_DIR: string }

beforeAll(async () => {
  home = { cwd: folder.place(''), DATA_DIR: folder.place('data') }
  const db = await openDatabase({ kind: 'embedded', folder: home.DATA_DIR })
  await addDemo(db, { posts: 1500, seed: 1 }, () => undefined)
  await db.close()
})

const openHome = () => openDatabase({ kind: 'embedded', folder: home.DATA_DIR })

test('a backup without a name is a file of its time that only its owner may read, and nothing else is left', async () => {
  const { code, said } = await runCommand('backup', [], home)
  expect({ code, said }).toEqual({
    code: 0,
    said: expect.stringMatching(/^Wrote rostra-\S+Z\.jsonl\.gz: [\d,]+ rows in \d+ KB, as of /m),
  })
  const files = (await readdir(home.cwd)).filter((name) => name.startsWith('rostra-'))
  expect(files).toHaveLength(1)
  expect((await stat(folder.place(files[0] ?? ''))).mode & 0o777).toBe(0o600)
  expect(await readdir(home.DATA_DIR)).toEqual(['postgresql'])
})

test('a forum that runs on the embedded database is backed up while members write, and all of it fits together', async () => {
  const db = await openHome()
  const { threadId, author } = await makeReply(db)
  const writing = { isOver: false }
  const writer = (async () => {
    let replies = 0
    for (; !writing.isOver; replies++) {
      await makeReply(db, { threadId, author, body: `Reply ${replies}` })
      // The embedded database answers without leaving this turn of the event loop, and visitors come in another.
      await new Promise((resolve) => setImmediate(resolve))
    }
    return replies
  })()
  const { code, said } = await runCommand('backup', ['running.gz'], home)
  writing.isOver = true
  expect({ code, said }).toMatchObject({ code: 0 })
  expect(await writer).toBeGreaterThan(10)
  await db.close()
  expect(await readdir(home.DATA_DIR)).toEqual(['postgresql'])

  const target = await copyEmbedded()
  await restore(folder.place('running.gz'), target)
  const restored = connect(target)
  expect(await restored.reader.thread.count({ where: { id: threadId } })).toBe(1)
  expect(await recountAll(restored, { fix: false })).toEqual([])
  await restored.close()
})

test('a copy whose forum stops meanwhile is refused, and the forum does not wait for it', async () => {
  const driver = await openEmbedded(home.DATA_DIR)
  const borrowing = borrowFiles(home.DATA_DIR, () => driver.close())
  await expect(borrowing).rejects.toThrow('the process that uses them ended')
  await expect(borrowFiles(home.DATA_DIR, async () => undefined)).rejects.toThrow('has just ended. Try again.')
})

test('a second backup of a running forum at the same time, and one of no forum, are refused', async () => {
  const db = await openHome()
  const other = await lockFolder(`${home.DATA_DIR}/backup-in-progress`)
  const { code, said } = await runCommand('backup', ['second.gz'], home)
  expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('backup-in-progress') })
  await other.release()
  await db.close()
  const none = await runCommand('backup', ['none.gz'], { ...home, DATA_DIR: folder.place('none') })
  expect(none).toEqual({
    code: 1,
    said: `No backup was written. There is no forum in ${folder.place('none')}. Set DATA_DIR to its folder, or DATABASE_URL to its server.\n`,
  })
  expect(await readdir(home.cwd)).not.toContain('none')
})

test('a restore that is killed leaves an empty database, into which the same file can be restored', async () => {
  const target = { ...home, DATA_DIR: folder.place('restored') }
  expect(await runCommand('backup', ['whole.gz'], home)).toMatchObject({ code: 0 })
  await killCommand('restore', ['whole.gz'], { ...target, until: /of [\d,]+ rows\n/ })
  const killed = await openEmbedded(target.DATA_DIR)
  expect(await connect(killed).reader.user.count()).toBe(0)
  expect(await connect(killed).reader.group.count()).toBeGreaterThan(0)
  await killed.close()

  const { code, said } = await runCommand('restore', ['whole.gz'], target)
  expect({ code, said }).toEqual({
    code: 0,
    said: expect.stringMatching(/\nposts +[\d,]+ +[\d,]+ +equal\n[\s\S]*\nEvery counter is right\.\n$/),
  })
  const again = await runCommand('restore', ['whole.gz'], target)
  expect(again).toEqual({
    code: 1,
    said: expect.stringContaining('The backup was not restored. That database has members or forums already'),
  })
})

onPostgres('a restore that is killed leaves an empty database on a server too', async () => {
  const target = await createEmpty()
  await runCommand('backup', ['for-server.gz'], home)
  const to = ['for-server.gz', '--to', target.url ?? '']
  await killCommand('restore', to, { ...home, until: /of [\d,]+ rows\n/ })
  expect(await connect(target).reader.user.count()).toBe(0)
  expect(await runCommand('restore', to, home)).toMatchObject({ code: 0 })
  expect(await connect(target).reader.user.count()).toBeGreaterThan(0)
  await target.close()
})

onPostgres('a forum moves to a server as it is, and stays in its folder too', async () => {
  const target = await createEmpty()
  const { code, said } = await runCommand('move', ['--to', target.url ?? ''], home)
  expect({ code, said }).toMatchObject({ code: 0 })
  expect(said).toMatch(/of [\d,]+ rows\n/)
  expect(said).toMatch(/\nposts +([\d,]+) +\1 +equal\n/)
  expect(said).not.toContain('NOT EQUAL')
  expect(said).toContain(
    '\nEvery counter is right.\nThe forum is in its new database. From now on start it with DATABASE_URL=',
  )
  const source = await openHome()
  expect(await dumpTables(connect(target))).toEqual(await dumpTables(source))
  await source.close()

  const again = await runCommand('move', ['--to', target.url ?? ''], home)
  expect(again).toEqual({
    code: 1,
    said: expect.stringContaining('The forum was not moved. That database has members or forums already'),
  })
  await target.close()
})

test('a forum that runs, one that is on a server, and an address that is none are not moved', async () => {
  const lock = await lockFolder(home.DATA_DIR)
  const to = ['--to', 'postgresql://nobody:secret@127.0.0.1:1/nothing']
  expect((await runCommand('move', to, home)).said).toContain('Stop it first')
  await lock.release()
  const there = await runCommand('move', to, { ...home, DATABASE_URL: 'postgresql://127.0.0.1/rostra' })
  expect(there).toEqual({ code: 1, said: expect.stringContaining('It is on a PostgreSQL server already') })
  expect(await runCommand('move', [], home)).toEqual({
    code: 1,
    said: expect.stringContaining('npm run move -- --to postgresql://'),
  })
  const away = await runCommand('move', to, home)
  expect(away).toEqual({
    code: 1,
    said: expect.stringContaining('The database nothing on 127.0.0.1:1 cannot be opened'),
  })
  expect(away.said).not.toContain('secret')
})

onPostgres('a forum on a server is backed up while members write, and all of it fits together', async () => {
  const source = await copyTemplate()
  const db = connect(source)
  await addDemo(db, { posts: 300, seed: 1 }, () => undefined)
  const { threadId } = await makeReply(db)
  const writing = { isOver: false }
  const writers = [1, 2, 3, 4].map(async () => {
    while (!writing.isOver) await makeReply(db, { threadId })
  })
  const { code, said } = await runCommand('backup', ['written.gz'], { ...home, DATABASE_URL: source.url ?? '' })
  writing.isOver = true
  await Promise.all(writers)
  expect({ code, said }).toMatchObject({ code: 0 })
  await db.close()

  const target = connect(await restored('written.gz'))
  expect(await recountAll(target, { fix: false })).toEqual([])
  const { _max } = await target.reader.post.aggregate({ where: { threadId }, _max: { position: true } })
  expect(_max.position).toBeGreaterThan(2)
  await target.close()
})

async function restored(name: string) {
  const target = await copyTemplate()
  await restore(folder.place(name), target)
  return target
}
