import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../helpers/port.js'
import { databaseUrl } from './database-server.js'
import { type ProgramOptions, type Server, serverOf, startProgram } from './processes.js'

/** How many connections to PostgreSQL Rostra may hold, and ceilings that ask it: Rostra's own default. */
export const poolSize = 10

/** How long a start may take, in milliseconds. */
const patience = 60_000

/** Has Rostra read everything from the database each time. */
export const keepingNothing = { KEPT_MB: '0' }

/** How Rostra is started: at which port, any by default, with which more of its environment, and which options of Node and arguments. */
type RostraOptions = { port?: number } & Pick<ProgramOptions, 'variables' | 'options' | 'programArguments'>

/** Rostra at work on a database of PostgreSQL. Its log goes to /dev/null at its usual level. */
export function startRostra(database: string, { variables, ...options }: RostraOptions = {}): Promise<Server> {
  const server = { DATABASE_URL: databaseUrl(database), DATABASE_POOL: String(poolSize) }
  return start({ ...options, variables: { ...server, ...variables } })
}

/** Rostra at work on the embedded database in a folder. */
export function startEmbedded(folder: string): Promise<Server> {
  return start({ variables: { DATA_DIR: folder } })
}

async function start({ port, variables, ...started }: RostraOptions): Promise<Server> {
  const ownPort = port ?? (await freePort())
  const own = { PORT: String(ownPort), RATE_LIMITS: 'off', SETUP_TOKEN: 'never-used-by-the-bench' }
  const child = startProgram('dist/src/main.js', { ...started, variables: { ...own, ...variables } })
  const url = `http://127.0.0.1:${ownPort}`
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-2000)
  })
  await untilReady(child, url, () => said)
  return serverOf(child, url)
}

/** Waits for /readyz; `said` is what the process printed as errors. @throws Error when the process ends, or is not ready within a minute. */
async function untilReady(child: ChildProcess, url: string, said: () => string): Promise<void> {
  const end = performance.now() + patience
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`Rostra did not start: ${said()}`)
    if (performance.now() > end) throw new Error('Rostra was not ready within a minute.')
    await sleep(10)
  }
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/readyz`).then(
    async (response) => {
      await response.arrayBuffer()
      return response.ok
    },
    () => false,
  )
}
