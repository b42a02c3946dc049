import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readUnsaid } from '../../seed/unsaid.js'
import { lockFolder } from '../../src/platform/folder-lock.js'
import { projectPath } from '../../src/platform/project.js'
import { startProgress } from '../../src/shared/progress.js'
import { writeDocument } from '../helpers/document-writer.js'

const document = projectPath('seed/document.txt')
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'seed-'))
})

afterAll(() => rm(folder, { recursive: true }))

/** Runs `npm run seed -- ARGS` without the build, on an embedded database in the test's folder. */
function seed(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const env = { PATH: process.env.PATH ?? '', DATA_DIR: path.join(folder, 'data') }
  return new Promise((resolve) => {
    execFile('node', [projectPath('dist/seed/main.js'), ...args], { env }, (failure, out, error) =>
      resolve({ code: typeof failure?.code === 'number' ? failure.code : 0, out, error }),
    )
  })
}

async function writeFiles(name: string, text: string, unsaid?: object): Promise<string> {
  const file = path.join(folder, `${name}.txt`)
  await writeFile(file, text)
  if (unsaid) await writeFile(path.join(folder, `${name}.unsaid.json`), JSON.stringify(unsaid))
  return file
}

const author = { name: null, joined: '2020-02-29', messages: 5, reactionScore: null, country: null, location: null }
const page = {
  title: 'Another',
  posts: [{ author, paragraphs: ['One.', 'Two.'] }],
  latestPosts: [],
  countryLatestPosts: [],
}

test('each file is loaded, and says so when it was there already', async () => {
  const other = await writeFiles('other', writeDocument(page), await readUnsaid(document))
  expect(await seed(document, other, document)).toEqual({
    code: 0,
    out: `${document}: loaded as thread 1\n${other}: loaded as thread 2\n${document}: already there, as thread 1\n`,
    error: '',
  })
})

test('when one file is refused, each refusal is told with its line, and nothing is loaded', async () => {
  const broken = await writeFiles('broken', writeDocument(page).replace('Feb 29, 2020', 'Feb 30, 2020'))
  const alone = await writeFiles('alone', writeDocument(page))
  const wrong = await writeFiles('wrong', writeDocument(page), { ...(await readUnsaid(document)), authors: [] })
  const missing = path.join(folder, 'missing.txt')
  const { code, out, error } = await seed(document, broken, alone, wrong, missing)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  const lines = error.trimEnd().split('\n')
  expect(lines).toHaveLength(5)
  expect(lines[0]).toBe(`${broken}:6: expected a date such as "Oct 15, 2017" under "Joined", found "Feb 30, 2020".`)
  expect(lines[1]).toContain(`Write ${path.join(folder, 'alone.unsaid.json')}`)
  expect(lines[2]).toContain(`${path.join(folder, 'wrong.unsaid.json')}: The document leaves`)
  expect(lines[3]).toBe(`${missing}: the file cannot be read (ENOENT).`)
  expect(lines[4]).toBe('Nothing was loaded.')
})

test('a file with what is unsaid that is wrong is refused with what was expected', async () => {
  const unsaid = await readUnsaid(document)
  const future = { ...unsaid, postedAt: { ...unsaid.postedAt, day: '9999-01-01' } }
  await expect(readUnsaid(await writeFiles('future', '', future))).rejects.toThrow(
    'postedAt.day: Must not be in the future',
  )
  const { forum: _, ...homeless } = unsaid
  await expect(readUnsaid(await writeFiles('homeless', '', homeless))).rejects.toThrow('homeless.unsaid.json: forum: ')
  await writeFile(path.join(folder, 'text.unsaid.json'), 'no JSON')
  await expect(readUnsaid(path.join(folder, 'text.txt'))).rejects.toThrow('text.unsaid.json: expected JSON')
})

test('a database in use, no file, and a wrong option are each refused with a sentence', async () => {
  const lock = await lockFolder(path.join(folder, 'data'))
  const inUse = await seed(document)
  await lock.release()
  expect(inUse).toMatchObject({ code: 1, error: expect.stringContaining('Stop it first') })
  expect(await seed()).toMatchObject({ code: 1, error: expect.stringContaining('npm run seed -- FILE') })
  expect(await seed('--demo', 'many')).toMatchObject({
    code: 1,
    error: '--demo expects a whole number from 1 to 50,000,000, and got "many".\n',
  })
})

test('progress is a bar on a terminal and a few lines elsewhere', () => {
  const written = { terminal: '', file: '' }
  const bar = startProgress({ isTTY: true, write: (text) => (written.terminal += text) }, { total: 4, things: 'posts' })
  bar.advance(2)
  bar.say('half')
  bar.end()
  expect(written.terminal).toContain(`${'█'.repeat(15)}${'░'.repeat(15)} 2 of 4 posts`)
  expect(written.terminal).toContain('half\n')
  expect(written.terminal.endsWith('\r\u001b[K')).toBe(true)
  const lines = startProgress({ write: (text) => (written.file += text) }, { total: 2000, things: 'posts' })
  for (let step = 0; step < 200; step++) lines.advance(10)
  expect(written.file.split('\n')).toHaveLength(11)
  expect(written.file).toContain('1,000 of 2,000 posts\n')
})
