import { parseArgs } from 'node:util'
import { type Config, readConfig } from '../src/platform/config.js'
import { openDatabase } from '../src/platform/database.js'
import type { Db } from '../src/platform/transaction.js'
import { count, startProgress } from '../src/shared/progress.js'
import { addDemo } from './demo/demo.js'
import type { DemoSize } from './demo/shape.js'
import { readThreadFile } from './files.js'
import { seedIfEmpty } from './first-start.js'
import { loadPlan } from './loader.js'
import type { ThreadPlan } from './plan.js'

const usage = `Loads documents, or a demo, into the forum's database, which the server's own environment variables name.
  npm run seed -- FILE…    each a thread page as text; FILE.txt needs FILE.unsaid.json beside it,
                           as seed/document.unsaid.json stands beside seed/document.txt
  npm run seed -- --demo N [--seed S]
                           a made-up forum with N posts, the same for the same N and S (default 1);
                           its longest thread shows a tenth of them, at most 100,000;
                           stopped in the middle, the same command goes on; live clients do not hear of it
`

try {
  await run(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
}

async function run(args: string[]): Promise<void> {
  const { positionals: files, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { demo: { type: 'string' }, seed: { type: 'string', default: '1' } },
  })
  if ((files.length === 0) === (values.demo === undefined)) throw new Error(usage)
  if (values.demo === undefined) return loadFiles(files)
  await loadDemo({
    posts: readNumber('--demo', values.demo, { min: 1, max: 50_000_000 }),
    seed: readNumber('--seed', values.seed, { min: 0, max: 2_147_483_647 }),
  })
}

/** Reads every file before the first is loaded: when one is refused, nothing is loaded. */
async function loadFiles(files: readonly string[]): Promise<void> {
  const read = await Promise.allSettled(files.map(readThreadFile))
  const faults = read.flatMap((each) => (each.status === 'rejected' ? [(each.reason as Error).message] : []))
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\nNothing was loaded.`)
  const plans = read.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  await withDatabase((db) => loadPlans(db, plans, files))
}

async function loadPlans(db: Db, plans: readonly ThreadPlan[], files: readonly string[]): Promise<void> {
  const progress = startProgress(process.stdout, { total: plans.length, things: 'documents' })
  for (const [index, plan] of plans.entries()) {
    const { threadId, loaded } = await loadPlan(db, plan)
    progress.say(`${files[index]}: ${loaded ? 'loaded as' : 'already there, as'} thread ${threadId}`)
    progress.advance(1)
  }
  progress.end()
}

async function loadDemo(size: DemoSize): Promise<void> {
  await withDatabase(async (db, config) => {
    // A server that starts later would not find the database empty any more.
    if (config.seed) await seedIfEmpty(db)
    const progress = startProgress(process.stdout, { total: size.posts, things: 'posts' })
    const began = Date.now()
    const added = await addDemo(db, size, progress.advance)
    progress.end()
    const seconds = ((Date.now() - began) / 1000).toFixed(1)
    process.stdout.write(added ? `Added ${count(added)} posts in ${seconds} s.\n` : 'This demo is already there.\n')
  })
}

function readNumber(option: string, text: string, { min, max }: { min: number; max: number }): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  if (number >= min && number <= max) return number
  throw new Error(`${option} expects a whole number from ${count(min)} to ${count(max)}, and got "${text}".`)
}

async function withDatabase(work: (db: Db, config: Config) => Promise<void>): Promise<void> {
  const config = readConfig(process.env)
  const db = await openDatabase(config.database)
  try {
    await work(db, config)
  } finally {
    await db.close()
  }
}
