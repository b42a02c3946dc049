import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { runKilled } from './embedded-run.js'
import { runOnFullDisk } from './full-disk-run.js'
import { type FaultName, faultNames } from './kinds/all.js'
import { drawReport, keepRecords, makeFolder, type Result } from './report.js'
import { runOnServer } from './server-run.js'

const usage = `Lets a crowd use a forum of several nodes while faults strike, and checks that nothing it was told was untrue.
  npm run faults
    --minutes N        how long (default 5)
    --seed N           the plan of the faults; by default another each time, which is told
    --nodes N          how many nodes (default 3)
    --every N          how long all is well between two strikes, in seconds (default 10)
    --fault NAME       only this kind, again and again; may be given more than once:
                       ${faultNames.join(', ')}
  npm run faults -- --embedded N     on the embedded database, whose process is killed N times
  npm run faults -- --full-disk N    on the embedded database, whose disk is full N times; wants root
PostgreSQL must be installed; Redis is used where it is. Both are started for the run alone, and end with it.
`

try {
  await run(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`The run ended. ${(error as Error).message}\n`)
  process.exitCode = 2
}

async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      minutes: { type: 'string', default: '5' },
      seed: { type: 'string', default: String(randomInt(1_000_000)) },
      nodes: { type: 'string', default: '3' },
      every: { type: 'string', default: '10' },
      fault: { type: 'string', multiple: true, default: [] },
      embedded: { type: 'string' },
      'full-disk': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    return
  }
  const say = (line: string) => void process.stdout.write(`${line}\n`)
  const folder = await makeFolder()
  say(`What the processes say is in ${folder}.`)
  const result = await runChosen(values, { folder, say })
  say(`\n${drawReport(result)}`)
  const kept = await keepRecords(folder, result)
  if (kept !== null) say(`\nThe records are in ${kept}.`)
  if (result.violations.length > 0) process.exitCode = 1
}

type Values = {
  minutes: string
  seed: string
  nodes: string
  every: string
  fault: string[]
  embedded?: string
  'full-disk'?: string
}

function runChosen(values: Values, to: { folder: string; say: (line: string) => void }): Promise<Result> {
  const { embedded, 'full-disk': fullDisk, fault } = values
  if (embedded !== undefined) return runKilled({ ...to, rounds: readNumber('embedded', embedded, 1, 10_000) })
  if (fullDisk !== undefined) return runOnFullDisk({ ...to, rounds: readNumber('full-disk', fullDisk, 1, 1000) })
  const seed = readNumber('seed', values.seed, 0, 2 ** 31 - 1)
  to.say(`The plan of the faults is that of --seed ${seed}.`)
  return runOnServer({
    ...to,
    seed,
    minutes: readNumber('minutes', values.minutes, 0.1, 1440),
    nodes: readNumber('nodes', values.nodes, 1, 9),
    every: readNumber('every', values.every, 0, 600),
    kinds: fault.length > 0 ? fault.map(readFault) : faultNames,
  })
}

function readNumber(name: string, text: string, min: number, max: number): number {
  const number = Number(text)
  if (text !== '' && number >= min && number <= max) return number
  throw new Error(`--${name} expects a number from ${min} to ${max}, and got "${text}".`)
}

function readFault(name: string): FaultName {
  const found = faultNames.find((one) => one === name)
  if (found) return found
  throw new Error(`There is no fault "${name}".\n${usage}`)
}
