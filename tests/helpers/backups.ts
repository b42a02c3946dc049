import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openBackup } from '../../src/operations/backup-reader.js'
import { writeBackup } from '../../src/operations/backup-writer.js'
import { type Loaded, type Loading, load } from '../../src/operations/load.js'
import { readSnapshot } from '../../src/operations/snapshot.js'
import type { DatabaseDriver } from '../../src/platform/driver.js'
import { projectPath } from '../../src/platform/project.js'

/** A folder for the backups of one test file, which goes when the file is done. */
export function useFolder(): { place(name: string): string } {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'rostra-backup-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return { place: (name) => path.join(folder, name) }
}

/** Writes all that a database holds into a file. */
export async function backUp(source: Pick<DatabaseDriver, 'transact'>, file: string): Promise<void> {
  await readSnapshot(source, async (contents) => void (await writeBackup(file, contents, () => undefined)))
}

/** Loads a file into a database. */
export async function restore(file: string, target: DatabaseDriver, loading: Partial<Loading> = {}): Promise<Loaded> {
  return load(target, await openBackup(file), { onRows: () => undefined, ...loading })
}

type Command = 'backup' | 'restore' | 'move'

const programOf = (command: Command) => projectPath(`dist/src/operations/${command}.js`)

/** Runs a command as `npm run` does after the build. Standard output and errors are what `said` holds. */
export function runCommand(
  command: Command,
  args: readonly string[],
  { cwd, ...variables }: { cwd: string; DATA_DIR?: string; DATABASE_URL?: string },
): Promise<{ code: number; said: string }> {
  const env = { PATH: process.env.PATH ?? '', ...variables }
  return new Promise((resolve) => {
    execFile(process.execPath, [programOf(command), ...args], { env, cwd }, (failure, out, error) =>
      resolve({ code: typeof failure?.code === 'number' ? failure.code : 0, said: out + error }),
    )
  })
}

/** Runs a command until it has said something, and kills it there. */
export async function killCommand(
  command: Command,
  args: readonly string[],
  { until, cwd, ...variables }: { until: RegExp; cwd: string; DATA_DIR?: string; DATABASE_URL?: string },
): Promise<void> {
  const child = spawn(process.execPath, [programOf(command), ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (text) => {
    said += text
    if (until.test(said)) child.kill('SIGKILL')
  })
  const [, signal] = await once(child, 'exit')
  if (signal !== 'SIGKILL') throw new Error(`It ended before it said ${until}: ${said}`)
}
