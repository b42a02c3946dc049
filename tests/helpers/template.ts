import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import type { DatabaseDriver } from '../../src/platform/driver.js'
import { openPglite, pgliteAdapters, pgliteDriver } from '../../src/platform/embedded.js'
import { migrationsFolder } from '../../src/platform/migrations.js'
import { applyMigrations } from '../../src/platform/schema-engine.js'
import { openServer } from '../../src/platform/server-database.js'

/** The PostgreSQL server that the tests use, or null: then they use the embedded database. */
export const testServer = process.env.TEST_DATABASE_URL || null

/** Makes the migrated database that test databases are copied from, unless an earlier run left it. */
export async function makeTemplate(): Promise<void> {
  const name = await templateName()
  if (testServer) await makeServerTemplate(testServer, name)
  else await makeEmbeddedTemplate(templateFile(name))
}

/** A database that tests may do anything with. Closing it removes it. */
export type TestDriver = DatabaseDriver & { url: string | null }

/** A database of its own for one test file. */
export async function copyTemplate(): Promise<TestDriver> {
  const name = await templateName()
  return testServer ? copyServerTemplate(testServer, name) : copyEmbeddedTemplate(templateFile(name))
}

/** An embedded database of its own, whatever the tests use. */
export async function copyEmbedded(): Promise<TestDriver> {
  const file = templateFile(await templateName())
  await makeEmbeddedTemplate(file)
  return copyEmbeddedTemplate(file)
}

/** A database of its own on the server of the tests that nothing was done to. */
export async function createEmpty(): Promise<TestDriver> {
  return copyServerTemplate(demandServer(), 'template0')
}

async function templateName(): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of (await readdir(migrationsFolder)).sort()) {
    const file = path.join(migrationsFolder, folder, 'migration.sql')
    if (existsSync(file)) hash.update(await readFile(file))
  }
  return `rostra_template_${hash.digest('hex').slice(0, 16)}`
}

const templateFile = (name: string) => path.join(tmpdir(), `${name}.tar`)

async function makeEmbeddedTemplate(file: string): Promise<void> {
  if (existsSync(file)) return
  const pglite = await openPglite({})
  await applyMigrations(pgliteAdapters(pglite))
  const archive = await pglite.dumpDataDir('none')
  await pglite.close()
  const half = `${file}.${process.pid}`
  await writeFile(half, Buffer.from(await archive.arrayBuffer()))
  await rename(half, file)
}

async function copyEmbeddedTemplate(file: string) {
  const pglite = await openPglite({ loadDataDir: new Blob([new Uint8Array(await readFile(file))]) })
  return { ...pgliteDriver(pglite), close: () => pglite.close(), url: null }
}

async function makeServerTemplate(server: string, name: string): Promise<void> {
  await withAdmin(server, async (admin) => {
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount) return
    const half = `${name}_${process.pid}`
    await admin.query(`CREATE DATABASE ${half}`)
    const driver = await openServer({ url: withDatabase(server, half), pool: 1 })
    await driver.alone(({ adapters }) => applyMigrations(adapters))
    await driver.close()
    await admin.query(`ALTER DATABASE ${half} RENAME TO ${name}`)
  })
}

async function copyServerTemplate(server: string, template: string): Promise<TestDriver> {
  const name = `rostra_test_${process.pid}_${randomBytes(4).toString('hex')}`
  const url = withDatabase(server, name)
  await withAdmin(server, (admin) => admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`))
  const driver = await openServer({ url, pool: 10 })
  const close = async () => {
    await driver.close()
    await withAdmin(server, (admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`))
  }
  return { ...driver, close, url }
}

function demandServer(): string {
  if (testServer === null) throw new Error('Only a test on PostgreSQL has a server')
  return testServer
}

async function withAdmin<T>(server: string, use: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: server })
  await admin.connect()
  try {
    return await use(admin)
  } finally {
    await admin.end()
  }
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
