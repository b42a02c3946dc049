import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ForumProcess, prepareForumProcess } from '../helpers/process.js'
import { testServer } from '../helpers/template.js'

let folder: string
let forum: ForumProcess

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rostra-'))
  forum = await prepareForumProcess()
})

afterEach(async () => {
  await forum.close()
  await rm(folder, { recursive: true, force: true })
})

const inline = (program: string) => `data:text/javascript,${encodeURIComponent(program)}`

/** Notes every module that is imported, as Node loads it, and at the end every one that was required. */
function noteModules(file: string): string {
  const hooks = `
    import { appendFileSync } from 'node:fs'
    export async function load(url, context, next) {
      appendFileSync(${JSON.stringify(file)}, url + '\\n')
      return next(url, context)
    }`
  return inline(`
    import { appendFileSync } from 'node:fs'
    import { Module, register } from 'node:module'
    register(${JSON.stringify(inline(hooks))})
    process.on('exit', () => appendFileSync(${JSON.stringify(file)}, Object.keys(Module._cache).join('\\n')))`)
}

/** What a forum loads that starts, shows a page, answers a request, and stops. */
async function modulesOfStart(): Promise<string> {
  const file = path.join(folder, 'modules')
  await forum.start({ nodeArguments: ['--import', noteModules(file)] })
  for (const address of ['/', '/latest-posts', '/api/v1/latest-posts']) {
    expect((await fetch(forum.url + address)).status).toBe(200)
  }
  expect((await forum.kill('SIGTERM')).code).toBe(0)
  const modules = await readFile(file, 'utf8')
  await rm(file)
  return modules
}

/** What only a database that lacks migrations, a password, a text or an empty forum needs. */
const forLater = /schema-engine|argon2|sanitize-html|postcss|seed\/(loader|reader)/

const kinds = { server: '/node_modules/pg/', embedded: '/node_modules/@electric-sql/pglite/' }

test('a start on a migrated database loads one kind of database, nothing that migrates it, and nothing for writers', async () => {
  await forum.start()
  await forum.kill('SIGTERM')
  const modules = await modulesOfStart()
  expect(modules).toContain('/dist/src/compose.js')
  expect(modules).toContain(testServer ? kinds.server : kinds.embedded)
  expect(modules).not.toContain(testServer ? kinds.embedded : kinds.server)
  expect(modules).not.toMatch(forLater)
})
