import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

/** As whom a program runs; as the user of this process where nothing is said. */
export type Owner = { uid?: number; gid?: number }

/** How a program is started: with which environment besides the PATH, and as whom. */
export type ProcessOptions = Owner & { variables?: NodeJS.ProcessEnv }

/** Starts a program whose output goes to the end of a file. It does not outlive this process. */
export function startProcess(
  command: readonly string[],
  logFile: string,
  { variables, ...owner }: ProcessOptions = {},
): ChildProcess {
  const [file = '', ...args] = command
  const log = openSync(logFile, 'a')
  const env = { PATH: process.env.PATH, ...variables }
  const child = spawn(file, args, { ...owner, env, stdio: ['ignore', log, log] })
  closeSync(log)
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** Whether a process that was started is over. */
export function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

/** Ends a process and waits until it is gone. */
export async function endProcess(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (hasEnded(child)) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

/** Sends a signal to processes; those that are gone by now need none. */
export function signalAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
}

/** The ids of the processes that a process started, as Linux tells them. */
export async function childrenOf(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')
  return text.split(' ').filter(Boolean).map(Number)
}

/** Stops a process for the moment, and resolves when it stands still, or is gone: from then on it starts no others. */
export async function freezeProcess(pid: number): Promise<void> {
  signalAll([pid], 'SIGSTOP')
  while (await isMoving(pid)) await sleep(1)
}

/** By the state that Linux tells behind the program's name in brackets: T is stopped, Z over. */
async function isMoving(pid: number): Promise<boolean> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z')
  return !/\) [TZ][^)]*$/.test(text)
}
