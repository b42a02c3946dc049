import { PrismaPg } from '@prisma/adapter-pg'
import { Client, Pool, type PoolClient } from 'pg'
import type { Config } from './config.js'
import type { DatabaseDriver } from './driver.js'
import type { Run } from './statement.js'

/**
 * A PostgreSQL server.
 * @throws Error with a sentence, without the password, when it cannot be reached.
 */
export async function openServer(config: ServerConfig): Promise<DatabaseDriver> {
  await tryConnection(config.url)
  return serverDriver(config)
}

type ServerConfig = Omit<Extract<Config['database'], { kind: 'server' }>, 'kind'>

/** A PostgreSQL server that is asked when it is needed. Prisma and hot statements share its connections. */
export function serverDriver({ url, pool: max }: ServerConfig): DatabaseDriver {
  const pool = new Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 10_000,
    // Prisma's adapter takes every time for UTC.
    options: '-c TimeZone=UTC',
  })
  // A connection that ends while nobody uses it: the pool has thrown it away by now.
  pool.on('error', () => undefined)
  return {
    adapters: new PrismaPg(pool),
    run: runOn(pool),
    transact: (act) => transactOn(pool, act),
    close: () => pool.end(),
  }
}

function runOn(line: Pick<Pool | PoolClient, 'query'>): Run {
  return async ({ name, text }, values) => (await line.query({ name, text, values: [...values] })).rows
}

async function transactOn<T>(pool: Pool, act: (run: Run) => Promise<T | null>): Promise<T | null> {
  const line = await pool.connect()
  let isSound = false
  // A line that breaks says so to whoever holds it, besides failing what it was asked; unheard, it would end the process.
  const ignore = () => undefined
  line.on('error', ignore)
  try {
    await line.query('BEGIN')
    const answer = await act(runOn(line))
    await line.query(answer === null ? 'ROLLBACK' : 'COMMIT')
    isSound = true
    return answer
  } finally {
    // What failed half-way is undone by the end of its connection.
    line.release(!isSound)
    line.removeListener('error', ignore)
  }
}

async function tryConnection(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    await client.end()
  } catch (error) {
    const { hostname, port, pathname } = new URL(url)
    throw new Error(
      `The database ${pathname.slice(1)} on ${hostname}:${port || 5432} cannot be opened: ${(error as Error).message}. ` +
        'Check DATABASE_URL and that PostgreSQL is running.',
    )
  }
}
