import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { projectPath } from '../../../src/platform/project.js'
import { endProcess, hasEnded, startProcess } from './processes.js'

/** A node: one process of the forum, which is started again whenever it ends. */
export type ForumNode = {
  /** Its place among the nodes, from 0. */
  index: number
  /** Where clients reach it. */
  url: string
  /** Starts it, and again one second after each end, until it is killed. */
  start(): void
  /** Ends it at once; it stays away until it is started. */
  kill(): Promise<void>
  /** Asks it to stop, and waits until it has. */
  stop(): Promise<void>
  freeze(): void
  thaw(): void
  /** Sets its clock back by an hour. */
  setClockBack(): void
  /** Sets its clock right again. Who was started since has the right one. */
  setClockRight(): void
  /** Resolves true when it can serve, false when it could not within this many milliseconds. */
  ready(withinMs: number): Promise<boolean>
}

/** What a node is started with. `onCrash` hears of an end that nobody asked for, after it was ready. */
export type NodeOptions = {
  index: number
  url: string
  port: number
  logFile: string
  variables: NodeJS.ProcessEnv
  onCrash: (what: string) => void
}

/** How long a node that ended by itself stays away, in milliseconds. */
const respite = 1000

const program = ['--enable-source-maps', '--import', projectPath('dist/tests/faults/world/clock.js')]

/** Prepares a node, and does not start it. */
export function prepareNode({ index, url, port, logFile, variables, onCrash }: NodeOptions): ForumNode {
  let child: ChildProcess | null = null
  let shifted: ChildProcess | null = null
  let isWanted = false

  const spawn = () => {
    const command = [process.execPath, ...program, projectPath('dist/src/main.js')]
    const started = startProcess(command, logFile, {
      variables: { ...variables, PORT: String(port), NODE_ENV: 'production' },
    })
    child = started
    let wasReady = false
    void isReady(port, started).then((ready) => {
      wasReady = ready
    })
    void once(started, 'exit').then(async ([code, signal]) => {
      if (!isWanted || child !== started) return
      if (wasReady) onCrash(`node ${index} ended by itself with ${code ?? signal}; its log is ${logFile}`)
      await sleep(respite)
      if (isWanted && child === started) spawn()
    })
  }

  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    isWanted = false
    if (child) await endProcess(child, signal)
  }

  return {
    index,
    url,
    start: () => {
      isWanted = true
      spawn()
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    setClockBack: () => {
      child?.kill('SIGUSR2')
      shifted = child
    },
    setClockRight: () => {
      if (shifted === child) child?.kill('SIGUSR2')
      shifted = null
    },
    ready: async (withinMs) => {
      const until = performance.now() + withinMs
      while (performance.now() < until) {
        if (await answersReady(port)) return true
        await sleep(100)
      }
      return false
    },
  }
}

/** Resolves true once a process answers that it can serve, false when it ends before. */
async function isReady(port: number, child: ChildProcess): Promise<boolean> {
  while (!hasEnded(child)) {
    if (await answersReady(port)) return true
    await sleep(100)
  }
  return false
}

/** Asked past the line of the clients. */
async function answersReady(port: number): Promise<boolean> {
  try {
    const { ok } = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2000) })
    return ok
  } catch {
    return false
  }
}
