import { type ChildProcess, execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { freePort } from '../../helpers/port.js'
import { findProgram } from '../../helpers/programs.js'
import { childrenOf, endProcess, freezeProcess, hasEnded, type Owner, signalAll, startProcess } from './processes.js'

/** How many connections the server takes. */
export const mostConnections = 60

/** A PostgreSQL server of the run's own, which may be killed. It waits for the disk, as one that matters does. */
export type PostgresServer = {
  port: number
  url: string
  /** Starts it, again and again while what was killed is not cleared away, and resolves when it answers. */
  start(): Promise<void>
  /** Ends all of its processes at once, as when the machine loses its power. */
  kill(): Promise<void>
  freeze(): Promise<void>
  thaw(): Promise<void>
}

const settings = {
  fsync: 'on',
  max_connections: mostConnections,
  shared_buffers: '64MB',
  listen_addresses: '127.0.0.1',
}

/** The folder of PostgreSQL's programs: on the PATH, or where Debian puts them. Null when there are none. */
export function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const initdb = findProgram(
    ['initdb'],
    versions.map((version) => path.join(debian, version, 'bin')),
  )
  return initdb && path.dirname(initdb)
}

/** Makes a cluster in a folder, which must not exist, and starts a server on it. */
export async function startPostgres(binaries: string, folder: string, logFile: string): Promise<PostgresServer> {
  const owner = await makeOwnFolder(folder)
  const data = path.join(folder, 'data')
  const cluster = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C']
  execFileSync(path.join(binaries, 'initdb'), cluster, { ...owner, cwd: folder, stdio: 'ignore' })
  const port = await freePort()
  const options = Object.entries({ ...settings, port, unix_socket_directories: folder })
  const command = [path.join(binaries, 'postgres'), '-D', data]
  for (const [name, value] of options) command.push('-c', `${name}=${value}`)
  const server = serverOn(port, () => startProcess(command, logFile, owner))
  await server.start()
  return server
}

/** Makes a folder of the one who may run the server, who is not root. Answers who that is. */
async function makeOwnFolder(folder: string): Promise<Owner> {
  await mkdir(folder)
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = ['-u', '-g'].map((which) => Number(execFileSync('id', [which, 'postgres'])))
  if (uid === undefined || gid === undefined) throw new Error('There is no user postgres to run the server as.')
  await chown(folder, uid, gid)
  return { uid, gid }
}

/** The server on a port. `begin` starts its first process, the postmaster, which starts the others. */
function serverOn(port: number, begin: () => ChildProcess): PostgresServer {
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  let postmaster: ChildProcess | null = null
  /** The postmaster and its children. */
  const all = async () => {
    const pid = postmaster === null || hasEnded(postmaster) ? undefined : postmaster.pid
    return pid === undefined ? [] : [pid, ...(await childrenOf(pid))]
  }
  /** All of them, when the postmaster stands still: one that it still started would be left over. */
  const allAtOnce = async () => {
    const [pid] = await all()
    if (pid !== undefined) await freezeProcess(pid)
    return all()
  }
  return {
    port,
    url,
    start: async () => {
      while (!(await answers(url))) {
        if (postmaster === null || hasEnded(postmaster)) postmaster = begin()
        await sleep(100)
      }
    },
    kill: async () => {
      signalAll(await allAtOnce(), 'SIGKILL')
      if (postmaster) await endProcess(postmaster, 'SIGKILL')
    },
    freeze: async () => signalAll(await allAtOnce(), 'SIGSTOP'),
    thaw: async () => signalAll(await all(), 'SIGCONT'),
  }
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
