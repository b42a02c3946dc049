import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { addDemo } from '../../seed/demo/demo.js'
import { connect } from '../../src/platform/database.js'
import { isMigrated } from '../../src/platform/migrations.js'
import { useFolder } from '../helpers/backups.js'
import { dumpTables } from '../helpers/dump.js'
import { makeReply } from '../helpers/factories.js'
import { onPostgres } from '../helpers/on-postgres.js'
import { copyTemplate, createEmpty } from '../helpers/template.js'

const run = promisify(execFile)
const folder = useFolder()

function areToolsThere(): boolean {
  try {
    execFileSync('pg_dump', ['--version'])
    execFileSync('pg_restore', ['--version'])
    return true
  } catch {
    return false
  }
}

const withTools = areToolsThere() ? onPostgres : test.skip

withTools('PostgreSQL’s own tools back up a forum and restore it, as README.md says', async () => {
  const source = await copyTemplate()
  const db = connect(source)
  await addDemo(db, { posts: 300, seed: 1 }, () => undefined)
  const file = folder.place('forum.dump')
  await run('pg_dump', ['--format=custom', '--no-owner', `--file=${file}`, source.url ?? ''])
  const target = await createEmpty()
  await run('pg_restore', ['--no-owner', '--exit-on-error', `--dbname=${target.url}`, file])
  const restored = connect(target)
  expect(await dumpTables(restored)).toEqual(await dumpTables(db))
  expect(await isMigrated(target.run)).toBe(true)
  await makeReply(restored)
  await Promise.all([db.close(), restored.close()])
})
