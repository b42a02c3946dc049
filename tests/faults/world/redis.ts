import type { ChildProcess } from 'node:child_process'
import { freePort } from '../../helpers/port.js'
import { findProgram } from '../../helpers/programs.js'
import { endProcess, startProcess } from './processes.js'

/** A Redis of the run's own, which keeps nothing. */
export type RedisServer = {
  port: number
  start(): void
  kill(): Promise<void>
  freeze(): void
  thaw(): void
}

/** Where Redis is on the PATH; null when it is not. */
export const findRedis = () => findProgram(['redis-server'])

/** Starts a Redis on a port of its own. */
export async function startRedis(program: string, logFile: string): Promise<RedisServer> {
  const port = await freePort()
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', '/tmp']
  let child: ChildProcess | null = null
  const server: RedisServer = {
    port,
    start: () => {
      child = startProcess([program, ...options], logFile)
    },
    kill: async () => {
      if (child) await endProcess(child, 'SIGKILL')
    },
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
  }
  server.start()
  return server
}
