import { parseArgs } from 'node:util'
import { demandDatabaseServer } from './database-server.js'
import { type Dataset, datasets } from './datasets.js'
import type { BenchOptions, Part } from './part.js'
import { measureDepth } from './parts/depth.js'
import { measureHerd } from './parts/herd.js'
import { measureLive } from './parts/live.js'
import { measureNodes } from './parts/nodes.js'
import { measureReads } from './parts/reads.js'
import { measureSize } from './parts/size.js'
import { measureStart } from './parts/start.js'
import { measureWrites } from './parts/writes.js'
import { writeResults } from './results.js'
import type { Row } from './row.js'
import { drawTable } from './table.js'
import { demandWrk } from './wrk.js'

const parts: Readonly<Record<string, Part>> = {
  reads: measureReads,
  writes: measureWrites,
  live: measureLive,
  herd: measureHerd,
  nodes: measureNodes,
  depth: measureDepth,
  size: measureSize,
  start: measureStart,
}

const usage = `Measures Rostra against what the machinery under it can do, in the same run and on the same bytes.
  npm run bench [-- PART…]   some parts, or all: ${Object.keys(parts).join(', ')}
    --rounds N               how often each pair is measured in turn (default 5)
    --data ${Object.keys(datasets).join('|')}     another data set than the part's own, for a quick look
    --strict                 end with 1 when a bar is missed
PostgreSQL must answer at TEST_DATABASE_URL or at 127.0.0.1:5432 as postgres without a password.
`

try {
  await run(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`The bench ended. ${(error as Error).message}\n`)
  process.exitCode = 2
}

async function run(args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '5' },
      data: { type: 'string' },
      strict: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    return
  }
  const names = positionals.length > 0 ? positionals : Object.keys(parts)
  const options = readOptions(names, values)
  demandWrk()
  await demandDatabaseServer()
  const rows: Row[] = []
  for (const name of names) rows.push(...(await measurePart(name, options)))
  const files = await writeResults(positionals.length > 0 ? names.join('-') : 'all', rows)
  const missed = rows.filter(({ isMet }) => isMet === false).length
  process.stdout.write(
    `\n${missed} of ${rows.filter(({ bar }) => bar).length} bars missed. Written: ${files.join(', ')}\n`,
  )
  if (missed > 0 && values.strict) process.exitCode = 1
}

function readOptions(
  names: readonly string[],
  { rounds, data }: { rounds: string; data?: string | undefined },
): BenchOptions {
  const unknown = names.find((name) => !parts[name])
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}".\n${usage}`)
  if (!/^[1-9]\d?$/.test(rounds)) throw new Error(`--rounds expects a whole number from 1 to 99, and got "${rounds}".`)
  if (data !== undefined && !(data in datasets)) throw new Error(`There is no data set "${data}".\n${usage}`)
  return { rounds: Number(rounds), dataset: (data as Dataset | undefined) ?? null }
}

/** Runs a part. Its table is printed at its end; on the way each row as it is known. */
async function measurePart(name: string, options: BenchOptions): Promise<Row[]> {
  const rows: Row[] = []
  const started = performance.now()
  await parts[name]?.(options, (found) => {
    rows.push(...found)
    for (const { what } of found) process.stderr.write(`  ${name}: ${what}\n`)
  })
  const seconds = Math.round((performance.now() - started) / 1000)
  process.stdout.write(`\n${name} (${seconds} s)\n${drawTable(rows)}\n`)
  return rows
}
