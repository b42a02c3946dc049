import type { Server } from 'node:http'
import { type AddressInfo, isIPv6 } from 'node:net'
import { type Forum, startForum } from './compose.js'
import { hasAdministrator } from './features/auth/queries.js'
import { createForumServer } from './http/server.js'
import { type Config, readConfig } from './platform/config.js'
import { createLogger, type Logger } from './platform/log.js'

/** How long a stop may take before the process ends anyway, in milliseconds. */
const stopWithin = 9000

/** How long requests that run may take when the forum stops, in milliseconds. */
const finishWithin = 5000

/**
 * A second signal this soon is an echo of the first, in milliseconds: a terminal's Ctrl-C reaches this process and
 * npm, which passes it on.
 */
const echoWithin = 500

/** How many connections may wait to be taken: all who come back at once after a restart. The system may allow fewer. */
const backlog = 8192

/** Starts the forum of the environment's configuration in this process, or ends it with a sentence that says why not. */
export async function runForum(): Promise<void> {
  try {
    await start(readConfig(process.env))
  } catch (error) {
    process.stderr.write(`Rostra cannot start. ${(error as Error).message}\n`)
    process.exit(1)
  }
}

async function start(config: Config): Promise<void> {
  const log = createLogger(config)
  endOnFaults(log)
  const forum = await startForum(config, log)
  const server = createForumServer(forum)
  forum.attach(server)
  await listen(server, config)
  stopOnSignals(log, server, forum)
  const address = server.address() as AddressInfo
  const url = config.publicUrl ?? urlOf(address)
  log.info({ address }, `Rostra is ready at ${url}`)
  await inviteAdministrator(config, forum, url)
}

/** The address as it goes into a browser. */
function urlOf({ address, port }: AddressInfo): string {
  return `http://${isIPv6(address) ? `[${address}]` : address}:${port}`
}

/** What nobody caught leaves the process in a state that nobody knows: it ends, and is started again. */
function endOnFaults(log: Logger): void {
  const end = (error: unknown) => {
    log.fatal({ err: error }, 'Rostra failed and ends')
    process.exit(1)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}

function stopOnSignals(log: Logger, server: Server, forum: Forum): void {
  let stoppingSince: number | null = null
  const onSignal = (signal: string) => {
    const now = performance.now()
    if (stoppingSince !== null) {
      if (now - stoppingSince > echoWithin) process.exit(1)
      return
    }
    stoppingSince = now
    log.info({ signal }, 'Stopping')
    setTimeout(() => {
      log.error(`Stopping took longer than ${stopWithin} ms`)
      process.exit(1)
    }, stopWithin).unref()
    stop(server, forum).then(
      () => process.exit(0),
      (error) => {
        log.fatal({ err: error }, 'Stopping failed')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
}

/** Takes no new connections, lets what runs finish, and cuts off who does not take the answer. */
async function stop(server: Server, forum: Forum): Promise<void> {
  const finished = new Promise((resolve) => server.close(resolve))
  setTimeout(() => server.closeAllConnections(), finishWithin).unref()
  await Promise.all([forum.stop(), finished])
  await forum.close()
}

/** Tells the operator how to make the first administrator: on the terminal, for a secret does not belong in the log. */
async function inviteAdministrator(config: Config, { db, setupToken }: Forum, url: string): Promise<void> {
  if (await hasAdministrator(db.reader)) return
  const token = config.setupToken === null ? `the token ${setupToken}` : 'your SETUP_TOKEN'
  process.stderr.write(`\nThis forum has no administrator yet. Make one at ${url}/set-up with ${token}.\n\n`)
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
