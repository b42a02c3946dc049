import cluster from 'node:cluster'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseArgs } from 'node:util'
import { startForum } from '../compose.js'
import { createForumServer } from '../http/server.js'
import { type Config, readConfig } from '../platform/config.js'
import { createLogger } from '../platform/log.js'
import { tellReady } from './ready.js'
import { endOnFaults, stopOnSignals, stopWithin } from './signals.js'
import { stopServing } from './stop.js'

const usage = `Starts the forum, which environment variables configure: README.md lists them.
  npm start
  npm start -- --workers N    with N processes on one port, on a PostgreSQL server
`

/** How many connections may wait to be taken: all who come back at once after a restart. The system may allow fewer. */
const backlog = 8192

/** Starts the forum of the environment and these arguments in this process, or ends it with a sentence that says why not. */
export async function runForum(args: string[]): Promise<void> {
  try {
    const { values } = parseArgs({ args, options: { workers: { type: 'string' }, help: { type: 'boolean' } } })
    if (values.help) process.stdout.write(usage)
    else await start(readConfig({ ...process.env, ...(values.workers ? { WORKERS: values.workers } : {}) }))
  } catch (error) {
    process.stderr.write(
      `Rostra cannot start. ${(error as Error).message}${isOfArguments(error) ? `\n${usage}` : '\n'}`,
    )
    process.exit(1)
  }
}

const isOfArguments = (error: unknown) => String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')

async function start(config: Config): Promise<void> {
  const log = createLogger(config)
  endOnFaults(log)
  if (config.workers > 1 && cluster.isPrimary) {
    const { startWorkers } = await import('./workers.js')
    return startWorkers(config, log)
  }
  const forum = await startForum(config, log)
  const server = createForumServer(forum)
  forum.attach(server)
  await listen(server, config)
  stopOnSignals(log, () => stopServing(server, forum, config.drainSeconds), config.drainSeconds * 1000 + stopWithin)
  const address = server.address() as AddressInfo
  // Of a worker, the process that started it tells.
  if (cluster.isPrimary) await tellReady(config, log, forum, address)
}

/** @throws Error with a sentence when the address cannot be taken. */
function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const said = error.code === 'EADDRINUSE' ? 'another program uses it' : error.message
      reject(
        new Error(`It cannot listen on ${host}, port ${port}: ${said}. Set HOST and PORT to an address that is free.`),
      )
    })
    server.listen({ port, host, backlog }, resolve)
  })
}
