import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { projectPath } from '../../src/platform/project.js'

/** Something that answers at an address, in a process of its own. */
export type Server = { url: string; pid: number; stop(): Promise<void>; kill(): Promise<void> }

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

/**
 * Starts a compiled program of ours with Node. What it prints goes to /dev/null; its errors are for the caller to
 * read. Thousands of sockets want as many open files: the shell in between asks for them.
 */
export function startProgram(
  file: string,
  { variables, options = [], programArguments = [], isTalking = false }: ProgramOptions = {},
): ChildProcess {
  const limit = 'ulimit -n 20000 2>/dev/null || ulimit -n "$(ulimit -Hn)"; exec "$@"'
  const child = spawn('sh', ['-c', limit, 'sh', process.execPath, ...options, projectPath(file), ...programArguments], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...variables },
    stdio: ['ignore', 'ignore', 'pipe', ...(isTalking ? ['ipc' as const] : [])],
    serialization: 'advanced',
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** How a program is started: with which environment, options of Node and arguments, and whether with a line for messages. */
export type ProgramOptions = {
  variables?: NodeJS.ProcessEnv
  options?: readonly string[]
  programArguments?: readonly string[]
  isTalking?: boolean
}

/** Options of Node for a server whose memory is measured: it collects its garbage at SIGUSR2. */
export const collecting = ['--expose-gc', '--import', projectPath('dist/tests/bench/load/collect-on-signal.js')]

/** Ends a process and waits until it is gone. */
export async function endProgram(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

/** What answers at an address, by its process. */
export function serverOf(child: ChildProcess, url: string): Server {
  return {
    url,
    pid: child.pid ?? 0,
    stop: () => endProgram(child, 'SIGTERM'),
    kill: () => endProgram(child, 'SIGKILL'),
  }
}

/** The next message of a program. @throws Error when it ends instead. */
export async function hear<T>(child: ChildProcess): Promise<T> {
  const end = new AbortController()
  const gone = once(child, 'exit', { signal: end.signal }).then(([code]) => {
    throw new Error(`${child.spawnargs.at(-1)} ended with ${code} before it answered.`)
  })
  const heard = once(child, 'message', { signal: end.signal }) as Promise<[T]>
  try {
    const [message] = await Promise.race([heard, gone])
    return message
  } finally {
    end.abort()
    await Promise.allSettled([heard, gone])
  }
}

/** Starts a program of `ceilings/`, tells it what it needs, and waits for its address. */
export async function startCeiling(name: string, given: object, options: readonly string[] = []): Promise<Server> {
  const child = startProgram(`dist/tests/bench/ceilings/${name}.js`, { options, isTalking: true })
  child.stderr?.pipe(process.stderr)
  child.send(given)
  const { url } = await hear<{ url: string }>(child)
  return serverOf(child, url)
}
