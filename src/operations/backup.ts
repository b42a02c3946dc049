import { parseArgs } from 'node:util'
import { readConfig } from '../platform/config.js'
import { count, startProgress } from '../shared/progress.js'
import { demandFree, writeBackup } from './backup-writer.js'
import { type Contents, countRows } from './contents.js'
import { readSnapshot } from './snapshot.js'
import { openSource } from './source.js'

const usage = `Writes all that the forum's database holds into a file, as of one moment. The server's own environment
variables name the database; the forum may run meanwhile.
  npm run backup               into a file in this folder whose name tells the time
  npm run backup -- FILE       into FILE, which must not be there yet
The file holds what passwords are checked by, and what members wrote in private: keep it as safe as the database.
`

try {
  await backUp(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`No backup was written. ${(error as Error).message}\n`)
  process.exitCode = 1
}

async function backUp(args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { help: { type: 'boolean' } } })
  if (values.help) return void process.stdout.write(usage)
  const [file = usualName(), ...more] = positionals
  if (more.length > 0) throw new Error(`One file is enough.\n${usage}`)
  demandFree(file)
  const source = await openSource(readConfig(process.env).database)
  try {
    await readSnapshot(source, (contents) => write(file, contents))
  } finally {
    await source.close()
  }
}

async function write(file: string, contents: Contents): Promise<void> {
  const total = countRows(contents.manifest)
  const progress = startProgress(process.stdout, { total, things: 'rows' })
  const bytes = await writeBackup(file, contents, progress.advance).finally(progress.end)
  process.stdout.write(`Wrote ${file}: ${count(total)} rows in ${count(Math.ceil(bytes / 1024))} KB, `)
  process.stdout.write(`as of ${contents.manifest.takenAt}.\n`)
}

/** Like rostra-2026-11-26T21-04-05Z.jsonl.gz. */
function usualName(): string {
  return `rostra-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}Z.jsonl.gz`
}
