import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { openPglite, pgliteAdapters } from '../../src/platform/embedded.js'
import { draftMigration } from '../../src/platform/migrations.js'
import { projectPath } from '../../src/platform/project.js'

const run = promisify(execFile)

test('a program that applied the migrations ends when it is done', async () => {
  const at = (file: string) => JSON.stringify(pathToFileURL(projectPath(`dist/src/platform/${file}`)).href)
  const program = `
    import { openPglite, pgliteAdapters } from ${at('embedded.js')}
    import { applyMigrations } from ${at('migrations.js')}
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
