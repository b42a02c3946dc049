// npm test: everything that must hold, in order, and the first that fails ends it.
// npm test -- PATTERN: the same, with only the test files whose paths match.
// npm run verify: all but Jest.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Redis } from 'ioredis'
import pg from 'pg'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

/** Where PostgreSQL answers when TEST_DATABASE_URL does not say. */
const usualServer = 'postgres://postgres@127.0.0.1:5432/postgres'

/** Where Redis answers when TEST_REDIS_URL does not say. */
const usualRedis = 'redis://127.0.0.1:6379'

/** What shows the same on any database: tried once, on PostgreSQL where it answers, which leaves it more time. */
const anyDatabase = [
  '/dist/tests/(browser|architecture)/',
  '/dist/tests/pages/html\\.',
  '/dist/tests/access/(script|security-headers)\\.',
  '/dist/tests/flows/(country|document-reader|markdown|markdown-hostile|names|quotes|wording)\\.',
]

const given = process.argv.slice(2)
const isVerifying = given.includes('--no-jest')
const patterns = given.filter((argument) => argument !== '--no-jest')

check('format and lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings'])
// What a renamed source left behind would be tried as well.
rmSync('dist', { recursive: true, force: true })
check('generated client', 'prisma/generate.mjs')
check('types', 'node_modules/typescript/bin/tsc')
check('types in the browser', 'node_modules/typescript/bin/tsc', ['-p', 'src/browser'])
check('bundle', 'src/browser/bundle.mjs')
check('unused code', 'node_modules/knip/bin/knip.js', ['--no-progress'])
if (!isVerifying) await runTests()

/** Runs a program of Node and is silent while it succeeds. */
function check(what, program, options = []) {
  const start = performance.now()
  const run = spawnSync(process.execPath, [program, ...options], { encoding: 'utf8' })
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout}${run.stderr}\nFailed: ${what}\n`)
    process.exit(run.status || 1)
  }
  process.stdout.write(`${what}: good (${seconds(start)})\n`)
}

async function runTests() {
  const { findChromium, howToGetChromium } = await import(compiled('helpers/chromium.js'))
  const { findNginx, howToGetNginx } = await import(compiled('helpers/nginx.js'))
  const hasBrowser = findChromium() !== null
  const server = process.env.TEST_DATABASE_URL || usualServer
  const refusal = await refusalOf(server)
  const browsing = hasBrowser ? [] : ['/dist/tests/browser/']
  const statuses = [jest('the embedded database', 'embedded', {}, refusal === null ? anyDatabase : browsing)]
  if (refusal === null) {
    const redis = process.env.TEST_REDIS_URL || usualRedis
    const silence = await silenceOf(redis)
    const variables = { TEST_DATABASE_URL: server, ...(silence === null ? { TEST_REDIS_URL: redis } : {}) }
    statuses.push(jest('PostgreSQL', 'postgresql', variables, browsing))
    if (silence !== null) process.stdout.write(`\nThe tests with Redis were not run: ${silence}\n`)
    if (findNginx() === null) process.stdout.write(`\nThe tests behind a proxy were not run: ${howToGetNginx}\n`)
  } else {
    process.stdout.write(`\nThe tests were not run on PostgreSQL, nor those that need it at all: ${refusal}\n`)
  }
  if (!hasBrowser) process.stdout.write(`\nThe tests in a browser were not run: ${howToGetChromium}\n`)
  process.exitCode = Math.max(...statuses)
}

/** Runs the compiled tests on a database, but for those whose paths match `leftOut`. What came of it stands in dist/results as JSON too. */
function jest(name, key, variables, leftOut) {
  const start = performance.now()
  process.stdout.write(`\nTests on ${name}\n`)
  mkdirSync('dist/results', { recursive: true })
  const { status } = spawnSync(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
      'node_modules/jest/bin/jest.js',
      // Not last: Jest would take the patterns for more paths to leave out.
      ...leftOut.map((paths) => `--testPathIgnorePatterns=${paths}`),
      '--passWithNoTests',
      ...['--reporters=./dist/tests/helpers/quiet-reporter.js', '--reporters=summary'],
      ...['--json', `--outputFile=${path.join('dist/results', `${key}.json`)}`],
      ...patterns,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...withoutServer(), ...variables } },
  )
  process.stdout.write(`Tests on ${name}: ${status === 0 ? 'good' : 'failed'} (${seconds(start)})\n`)
  return status ?? 1
}

function compiled(file) {
  return new URL(`../dist/tests/${file}`, import.meta.url)
}

function withoutServer() {
  const { TEST_DATABASE_URL: _database, TEST_REDIS_URL: _redis, ...rest } = process.env
  return rest
}

/** Why the tests cannot make their databases on a server; null when they can. */
async function refusalOf(server) {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 3000 })
  try {
    await client.connect()
    const { rows } = await client.query(
      'SELECT rolsuper OR rolcreatedb AS may FROM pg_roles WHERE rolname = current_user',
    )
    return rows[0]?.may ? null : `the user of ${placeOf(server)} may not create databases.`
  } catch (error) {
    const reason = error.message || error.code
    return `no server answers at ${placeOf(server)} (${reason}). Start one there, or name another in TEST_DATABASE_URL.`
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Why the tests cannot use a Redis; null when it answers. */
async function silenceOf(url) {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 3000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.ping()
    return null
  } catch (error) {
    return `none answers at ${placeOf(url)} (${error.message}). Start one there, or name another in TEST_REDIS_URL.`
  } finally {
    client.disconnect()
  }
}

function placeOf(server) {
  const { hostname, port, protocol } = new URL(server)
  return `${hostname}:${port || (protocol.startsWith('redis') ? 6379 : 5432)}`
}

function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
}
