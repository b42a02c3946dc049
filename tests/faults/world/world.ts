import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDatabase } from '../../../src/platform/database.js'
import type { Db } from '../../../src/platform/transaction.js'
import { freePort } from '../../helpers/port.js'
import { type Line, startProxy } from '../../helpers/proxy.js'
import { type ForumNode, prepareNode } from './node.js'
import { findPostgres, type PostgresServer, startPostgres } from './postgres.js'
import { findRedis, type RedisServer, startRedis } from './redis.js'

/** A line between two parts of the world: of a node to whoever asks it, or to what it needs. */
export type NamedLine = { node: number; other: 'clients' | 'PostgreSQL' | 'Redis'; line: Line }

/** Nodes of one forum, what they need, and the lines between. All of it may be struck. */
export type World = {
  nodes: readonly ForumNode[]
  postgres: PostgresServer
  redis: RedisServer | null
  lines: readonly NamedLine[]
  /** The database, past every line. */
  db: Db
  close(): Promise<void>
}

/** How a world is made. `folder` is where the processes write what they say. */
export type WorldOptions = { nodes: number; folder: string; onCrash: (what: string) => void }

/** How long nodes may take to be ready, in milliseconds. */
const startWithin = 60_000

/**
 * Starts PostgreSQL, Redis where it is installed, and the nodes, each behind lines of its own.
 * @throws Error with a sentence when PostgreSQL is not installed, or a node does not start.
 */
export async function startWorld({ nodes: count, folder, onCrash }: WorldOptions): Promise<World> {
  const binaries = findPostgres()
  if (binaries === null) throw new Error('PostgreSQL is not installed. Install it (apt-get install postgresql).')
  const home = await mkdtemp(path.join(tmpdir(), 'rostra-faults-'))
  await chmod(home, 0o755)
  const postgres = await startPostgres(binaries, path.join(home, 'postgresql'), path.join(folder, 'postgresql.log'))
  const program = findRedis()
  const redis = program === null ? null : await startRedis(program, path.join(folder, 'redis.log'))
  const db = await openDatabase({ kind: 'server', url: postgres.url, pool: 6 })
  const parts = await Promise.all(
    Array.from({ length: count }, (_, index) => prepareBehindLines({ index, folder, onCrash }, postgres, redis)),
  )
  const nodes = parts.map(({ node }) => node)
  const lines = parts.flatMap(({ lines }) => lines)
  const close = async () => {
    await Promise.all(nodes.map((node) => node.kill()))
    await db.close()
    await Promise.all(lines.map(({ line }) => line.close()))
    await redis?.kill()
    await postgres.kill()
    await rm(home, { recursive: true, force: true })
  }
  for (const node of nodes) node.start()
  const ready = await Promise.all(nodes.map((node) => node.ready(startWithin)))
  if (ready.includes(false)) {
    await close()
    throw new Error(`Not every node became ready within ${startWithin / 1000} s. Their logs are in ${folder}.`)
  }
  return { nodes, postgres, redis, lines, db, close }
}

type Behind = { index: number; folder: string; onCrash: (what: string) => void }

async function prepareBehindLines(
  { index, folder, onCrash }: Behind,
  postgres: PostgresServer,
  redis: RedisServer | null,
): Promise<{ node: ForumNode; lines: NamedLine[] }> {
  const port = await freePort()
  const clients = await startProxy(`http://127.0.0.1:${port}`)
  const toPostgres = await startProxy(`http://127.0.0.1:${postgres.port}`)
  const toRedis = redis && (await startProxy(`http://127.0.0.1:${redis.port}`))
  const variables = {
    DATABASE_URL: `postgres://postgres@127.0.0.1:${toPostgres.port}/postgres`,
    ...(toRedis ? { REDIS_URL: `redis://127.0.0.1:${toRedis.port}` } : {}),
    ...nodeVariables,
  }
  const logFile = path.join(folder, `node-${index}.log`)
  return {
    node: prepareNode({ index, url: clients.url, port, logFile, variables, onCrash }),
    lines: [
      { node: index, other: 'clients', line: clients },
      { node: index, other: 'PostgreSQL', line: toPostgres },
      ...(toRedis ? [{ node: index, other: 'Redis' as const, line: toRedis }] : []),
    ],
  }
}

/** What every node of a run is told. */
export const nodeVariables = {
  RATE_LIMITS: 'off',
  SEED: 'off',
  LOG_LEVEL: 'warn',
  SETUP_TOKEN: 'a-token-for-setting-up',
}
