import { readFile, rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { withClient } from './database-server.js'
import { heldMemoryFile } from './memory-file.js'

/** Linux counts processor time in hundredths of a second (USER_HZ), whatever its own clock. */
const tick = 10_000

/** The processor time that a process and those it started have used, in microseconds; 0 for one that is gone. */
export async function processorTime(pid: number): Promise<number> {
  return sum(await Promise.all((await withStarted(pid)).map(ownTime)))
}

/** A process and those that it started, as workers are. */
async function withStarted(pid: number): Promise<number[]> {
  const started = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')
  return [pid, ...started.split(' ').filter(Boolean).map(Number)]
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

async function ownTime(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  if (stat === null) return 0
  // The name before the last bracket may hold spaces. Fields 14 and 15 of all are the times as a user and in the system.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * tick
}

/** The most memory that a process and those it started ever held, each at its own time, in megabytes. */
export async function peakMemory(pid: number): Promise<number> {
  return sum(await Promise.all((await withStarted(pid)).map((each) => memoryOf(each, 'VmHWM'))))
}

/** The memory that a process holds, in megabytes. */
export async function restMemory(pid: number): Promise<number> {
  return memoryOf(pid, 'VmRSS')
}

/** What a process has after its garbage was collected, in megabytes: objects that it needs, and memory of the machine. */
export type Memory = { held: number; resident: number }

/** Collects the garbage of a process that was started with `collecting`, and tells what is left. */
export async function collectMemory(pid: number): Promise<Memory> {
  const file = heldMemoryFile(pid)
  let held = 0
  // The first collection lets go of objects whose memory only the next ones find free.
  for (let times = 0; times < 3; times++) {
    await rm(file, { force: true })
    process.kill(pid, 'SIGUSR2')
    held = await numberIn(file)
  }
  await rm(file, { force: true })
  return { held: held / 2 ** 20, resident: await memoryOf(pid, 'VmRSS') }
}

async function numberIn(file: string): Promise<number> {
  const end = performance.now() + 20_000
  for (;;) {
    const text = await readFile(file, 'utf8').catch(() => null)
    if (text !== null) return Number(text)
    if (performance.now() > end) throw new Error('A server did not tell how much memory it holds.')
    await sleep(50)
  }
}

async function memoryOf(pid: number, name: string): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]
  if (kilobytes === undefined) throw new Error(`Linux does not tell ${name} of process ${pid}.`)
  return Number(kilobytes) / 1024
}

/** The processor time of each of PostgreSQL's processes for a database, by its id, in microseconds. */
export type DatabaseTimes = ReadonlyMap<number, number>

/**
 * The processor time that PostgreSQL's processes for a database have used. Null where they run elsewhere. Only those
 * that serve connections count: what writes the disk serves everybody.
 */
export async function databaseTimes(name: string): Promise<DatabaseTimes | null> {
  const { rows } = await withClient(null, (admin) =>
    admin.query<{ pid: number }>('SELECT pid FROM pg_stat_activity WHERE datname = $1', [name]),
  )
  const commands = await Promise.all(rows.map(({ pid }) => readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')))
  if (commands.some((command) => !['postgres', ''].includes(command.trim()))) return null
  return new Map(await Promise.all(rows.map(async ({ pid }) => [pid, await processorTime(pid)] as const)))
}

/** What was used between two looks, in microseconds; connections that ended meanwhile are not known of any more. */
export function usedBetween(before: DatabaseTimes | null, after: DatabaseTimes | null): number | null {
  if (before === null || after === null) return null
  let used = 0
  for (const [pid, time] of after) used += Math.max(0, time - (before.get(pid) ?? 0))
  return used
}
