import { parseArgs } from 'node:util'
import { readConfig } from '../platform/config.js'
import { openBackup } from './backup-reader.js'
import { leaveGap } from './log-gap.js'
import { fillDatabase } from './target.js'

const usage = `Loads a file that npm run backup wrote into an empty database.
  npm run restore -- FILE                      into the one that the server's own environment variables name
  npm run restore -- FILE --to DATABASE_URL    into one on a PostgreSQL server
All of it is loaded, or nothing. Nothing is ever written over what is there.
`

try {
  await restore(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`The backup was not restored. ${(error as Error).message}\n`)
  process.exitCode = 1
}

async function restore(args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { to: { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help) return void process.stdout.write(usage)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Error(`Name one file.\n${usage}`)
  const { database } = readConfig(values.to === undefined ? process.env : { ...process.env, DATABASE_URL: values.to })
  const contents = await openBackup(file)
  const { rostra, takenAt } = contents.manifest
  process.stdout.write(`${file} is whole: of ${takenAt}, by Rostra ${rostra}.\n`)
  await fillDatabase(database, contents, leaveGap)
}
