import { parseArgs } from 'node:util'
import { readConfig } from '../platform/config.js'
import { openDriver } from '../platform/database.js'
import { readSnapshot } from './snapshot.js'
import { demandEmbedded } from './source.js'
import { fillDatabase } from './target.js'

const usage = `Moves a forum from its embedded database, which DATA_DIR names, into an empty one on a PostgreSQL server.
  npm run move -- --to postgresql://user:password@host:5432/name
Stop the forum first. What is in DATA_DIR stays as it is.
`

try {
  await move(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`The forum was not moved. ${(error as Error).message}\n`)
  process.exitCode = 1
}

async function move(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { to: { type: 'string' }, help: { type: 'boolean' } } })
  if (values.help) return void process.stdout.write(usage)
  if (values.to === undefined) throw new Error(`Say where to.\n${usage}`)
  const { database: from } = readConfig(process.env)
  const { database: to } = readConfig({ ...process.env, DATABASE_URL: values.to })
  if (from.kind === 'server') {
    throw new Error(
      'It is on a PostgreSQL server already, for DATABASE_URL is set. From there, use backup and restore.',
    )
  }
  await demandEmbedded(from.folder)
  const source = await openDriver(from)
  try {
    await readSnapshot(source, (contents) => fillDatabase(to, contents))
  } finally {
    await source.close()
  }
  process.stdout.write(
    `The forum is in its new database. From now on start it with DATABASE_URL=${withoutPassword(values.to)} npm start\n` +
      `What is in ${from.folder} was not changed. Keep it until you are content.\n`,
  )
}

/** The address as it may stand in a terminal's history: … */
function withoutPassword(address: string): string {
  const url = new URL(address)
  if (url.password !== '') url.password = '…'
  return url.href
}
