import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { projectPath } from '../../src/platform/project.js'
import { databaseUrl, withClient } from './database-server.js'

/** Forums of the demo's making, by their number of posts. The largest takes half an hour and 15 GB: only who names it gets it. */
export const datasets = { '10k': 10_000, '100k': 100_000, '1m': 1_000_000, '10m': 10_000_000 } as const

export type Dataset = keyof typeof datasets

/** The database of a data set. It is made once, and again when the schema or the demo changed. */
export async function openDataset(dataset: Dataset): Promise<string> {
  const name = `rostra_bench_${dataset}`
  const mark = `${datasets[dataset]} posts of ${await hashOfMaking()}`
  if ((await markOf(name)) === mark) return name
  process.stderr.write(`Making the database ${name}: this happens once, and again when the schema changes.\n`)
  await dropLeftOver()
  const half = `${name}_${process.pid}`
  await withClient(null, (admin) => admin.query(`CREATE DATABASE ${half}`))
  await fill(half, datasets[dataset])
  await withClient(half, (client) => client.query('VACUUM ANALYZE'))
  await whenFree(name, async (admin) => {
    await admin.query(`DROP DATABASE IF EXISTS ${name}`)
    await admin.query(`ALTER DATABASE ${half} RENAME TO ${name}`)
    await admin.query(`COMMENT ON DATABASE ${name} IS '${mark}'`)
  })
  return name
}

/** A database of this process's own that starts as a data set and may be written to. Whoever asks for it drops it. */
export async function copyDataset(dataset: Dataset, purpose: string): Promise<string> {
  const original = await openDataset(dataset)
  await dropLeftOver()
  const name = `rostra_bench_${purpose}_${process.pid}`
  await dropDatabase(name)
  await whenFree(original, (admin) => admin.query(`CREATE DATABASE ${name} TEMPLATE ${original}`))
  await withClient(name, (client) => client.query('VACUUM ANALYZE'))
  return name
}

/** Does to a database what PostgreSQL does only while nobody is connected to it: waits a minute for another bench to leave. */
async function whenFree(name: string, act: (admin: Client) => Promise<unknown>): Promise<void> {
  const end = performance.now() + 60_000
  for (;;) {
    try {
      await withClient(null, act)
      return
    } catch (error) {
      // 55006: the object is in use.
      if ((error as { code?: string }).code !== '55006') throw error
      if (performance.now() > end) throw new Error(`The database ${name} is in use. Does another bench run?`)
      await sleep(1000)
    }
  }
}

/** Removes what a bench that was killed left behind: its databases bear the id of its process. */
async function dropLeftOver(): Promise<void> {
  const { rows } = await withClient(null, (admin) =>
    admin.query<{ name: string; pid: string }>(
      `SELECT datname AS name, substring(datname FROM '\\d+$') AS pid FROM pg_database
      WHERE datname ~ '^rostra_bench_[a-z0-9]+_\\d+$'`,
    ),
  )
  for (const { name, pid } of rows) if (!existsSync(`/proc/${pid}`)) await dropDatabase(name)
}

/** Removes a database, with whoever is connected to it. */
export async function dropDatabase(name: string): Promise<void> {
  await withClient(null, (admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
}

async function markOf(name: string): Promise<string | null> {
  const { rows } = await withClient(null, (admin) =>
    admin.query<{ mark: string | null }>(
      "SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname = $1",
      [name],
    ),
  )
  return rows[0]?.mark ?? null
}

/** What a data set depends on: the migrations, and the sources of the demo. */
async function hashOfMaking(): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of ['prisma/migrations', 'seed/demo']) {
    const entries = await readdir(projectPath(folder), { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
    for (const file of files.sort()) hash.update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 16)
}

async function fill(name: string, posts: number): Promise<void> {
  const child = spawn(process.execPath, [projectPath('dist/seed/main.js'), '--demo', String(posts)], {
    env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl(name) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`The demo could not be made in ${name}: see above.`)
}
