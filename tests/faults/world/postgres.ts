import type { ChildProcess } from 'node:child_process'
import { execFileSync } from 'node:child_process'
import { accessSync, constants, readdirSync } from 'node:fs'
import { chown, mkdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { childrenOf, endProcess, freePort, hasEnded, signalAll, startProcess } from './processes.js'

/** How many connections the server takes. */
export const mostConnections = 60

/** A PostgreSQL server of the run's own, which may be killed. It waits for the disk, as one that matters does. */
export type PostgresServer = {
  port: number
  url: string
  /** Starts it, again and again while what was killed is not cleared away, until it answers. */
  start(): Promise<void>
  /** Ends all of its processes at once, as when the machine loses its power. */
  kill(): Promise<void>
  freeze(): Promise<void>
  thaw(): Promise<void>
  close(): Promise<void>
}

const settings = {
  fsync: 'on',
  max_connections: mostConnections,
  shared_buffers: '64MB',
  listen_addresses: '127.0.0.1',
}

/** Where PostgreSQL's programs are: on the PATH, or where Debian puts them. Null when there are none. */
export function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql'
  const onPath = (process.env.PATH ?? '').split(path.delimiter)
  return [...onPath, ...versionsIn(debian).map((version) => path.join(debian, version, 'bin'))].find(hasServer) ?? null
}

function versionsIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort((a, b) => Number(b) - Number(a))
  } catch {
    return []
  }
}

function hasServer(folder: string): boolean {
  try {
    for (const program of ['initdb', 'postgres']) accessSync(path.join(folder, program), constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Makes a cluster in a folder, which must not exist, and starts a server on it. */
export async function startPostgres(binaries: string, folder: string, logFile: string): Promise<PostgresServer> {
  const asOwner = await ownFolder(folder)
  const data = path.join(folder, 'data')
  const [program, ...args] = [...asOwner, path.join(binaries, 'initdb'), '-D', data, '-U', 'postgres', '-A', 'trust']
  execFileSync(program ?? '', [...args, '-E', 'UTF8', '--locale=C'], { stdio: 'ignore' })
  const port = await freePort()
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const options = Object.entries({ ...settings, port, unix_socket_directories: folder })
  const command = [...asOwner, path.join(binaries, 'postgres'), '-D', data]
  let child: ChildProcess | null = null
  const all = async () => {
    const postmaster = Number((await readFile(path.join(data, 'postmaster.pid'), 'utf8')).split('\n')[0])
    return [postmaster, ...(await childrenOf(postmaster))]
  }
  const server: PostgresServer = {
    port,
    url,
    start: async () => {
      while (!(await answers(url))) {
        if (child === null || hasEnded(child)) {
          child = startProcess(
            [...command, ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
            logFile,
            {},
          )
        }
        await sleep(100)
      }
    },
    kill: async () => {
      signalAll(await all(), 'SIGKILL')
      if (child) await endProcess(child, 'SIGKILL')
    },
    // The postmaster first, so that no process is added meanwhile.
    freeze: async () => {
      signalAll((await all()).slice(0, 1), 'SIGSTOP')
      signalAll(await all(), 'SIGSTOP')
    },
    thaw: async () => signalAll((await all()).reverse(), 'SIGCONT'),
    close: async () => {
      if (child && !hasEnded(child)) await server.kill()
    },
  }
  await server.start()
  return server
}

/** Makes a folder of the one who may run the server, who is not root. Answers how to run something as them. */
async function ownFolder(folder: string): Promise<string[]> {
  await mkdir(folder)
  if (process.getuid?.() !== 0) return []
  const { uid, gid } = await stat('/var/lib/postgresql')
  await chown(folder, uid, gid)
  return ['runuser', '-u', 'postgres', '--']
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 1000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
