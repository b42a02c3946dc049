import { PrismaPg } from '@prisma/adapter-pg'
import { Client, type ClientConfig, Pool, type PoolClient, type PoolConfig } from 'pg'
import type { Config } from './config.js'
import type { DatabaseDriver } from './driver.js'
import { listenTo } from './notices.js'
import { createTurns, turnAwayWhenLate } from './queue.js'
import type { Run } from './statement.js'

/** How long a connection may take to be there, in milliseconds. Who waits for one that others hold waits no longer. */
const connectWithin = 5000

/** How long a statement of a request may take, and one of the log, in milliseconds. */
const within = { request: 10_000, log: 2500 }

/** How much longer than the server, which ends what takes too long, this process waits for the word of it, in milliseconds. */
const grace = 1000

/** How many connections are kept for the log: one to follow it, one to give places. Requests cannot take them. */
const ofLog = 2

/**
 * What the server does for this node's sake: a node that stands still, or is cut off, must not hold locks for longer
 * than seconds. Milliseconds, and seconds for TCP.
 */
const ofRequests: Record<string, string | number> = {
  statement_timeout: within.request,
  idle_in_transaction_session_timeout: 5000,
  tcp_keepalives_idle: 5,
  tcp_keepalives_interval: 2,
  tcp_keepalives_count: 3,
  tcp_user_timeout: 10_000,
}

/**
 * A PostgreSQL server.
 * @throws Error with a sentence, without the password, when it cannot be reached.
 */
export async function openServer(config: ServerConfig, options: { isServing?: boolean } = {}): Promise<DatabaseDriver> {
  await tryConnection(config.url)
  return serverDriver(config, options)
}

type ServerConfig = Omit<Extract<Config['database'], { kind: 'server' }>, 'kind'>

/**
 * A PostgreSQL server that is asked when it is needed. Prisma and hot statements share its connections. Where requests
 * are served, nothing may take long; else, as for migrations and recounts, everything may.
 */
export function serverDriver({ url, pool: max }: ServerConfig, { isServing = false } = {}): DatabaseDriver {
  const pool = createPool({ ...lineTo(url, isServing ? within.request : null), max })
  if (isServing) turnAwayWhenLate(pool)
  const log = createPool({ ...lineTo(url, within.log), max: ofLog })
  return {
    adapters: new PrismaPg(pool),
    run: runOn(pool),
    runOfLog: runOn(log),
    inTurn: isServing ? createTurns(writersOf(max), connectWithin) : (act) => act(),
    transact: (act) => transactOn(pool, act),
    alone: (act) => aloneOn(url, act),
    listen: (channel, hear) => listenTo(lineTo(url, null), channel, hear),
    close: async () => {
      await Promise.all([pool.end(), log.end()])
    },
  }
}

/** A connection whose statements may take so many milliseconds; null for as long as they need. */
function lineTo(url: string, patience: number | null): ClientConfig {
  const settings = {
    // Prisma's adapter takes every time for UTC.
    TimeZone: 'UTC',
    ...(patience === null ? {} : { ...ofRequests, statement_timeout: patience }),
  }
  return {
    connectionString: url,
    connectionTimeoutMillis: connectWithin,
    keepAlive: true,
    options: Object.entries(settings)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
    ...(patience === null ? {} : { query_timeout: patience + grace }),
  }
}

/**
 * How many of so many connections writers may hold at once. Those who write to one thread wait for each other, each with
 * a connection in hand: a busy evening in one thread must not keep everybody from reading.
 */
function writersOf(connections: number): number {
  return Math.max(1, connections - Math.ceil(connections / 4))
}

function createPool(config: PoolConfig): Pool {
  const pool = new Pool(config)
  // A connection that ends while nobody uses it: the pool has thrown it away by now.
  pool.on('error', () => undefined)
  return pool
}

function runOn(line: Pick<Pool | PoolClient, 'query'>): Run {
  return async ({ name, text }, values) => (await line.query({ name, text, values: [...values] })).rows
}

/** Who may change the schema holds this lock of the server's (an advisory one), until their connection ends. */
const schemaLock = 7_267_872

async function aloneOn<T>(
  url: string,
  act: (driver: Pick<DatabaseDriver, 'adapters' | 'run'>) => Promise<T>,
): Promise<T> {
  const lock = new Client(lineTo(url, null))
  const pool = createPool({ ...lineTo(url, null), max: 2 })
  try {
    await lock.connect()
    await lock.query('SELECT pg_advisory_lock($1)', [schemaLock])
    return await act({ adapters: serverAdapters(pool), run: runOn(pool) })
  } finally {
    await pool.end()
    await lock.end()
  }
}

/**
 * The published adapter cuts a script at each semicolon, also within a text or a function, and runs the pieces one by
 * one: a migration that fails, or whose process is killed, would stay half done. Here a script is one message, which
 * PostgreSQL runs as one transaction.
 */
function serverAdapters(pool: Pool): DatabaseDriver['adapters'] {
  const published = new PrismaPg(pool)
  const connect = async () => {
    const adapter = await published.connect()
    adapter.executeScript = async (script) => {
      await pool.query(script)
    }
    return adapter
  }
  return {
    provider: published.provider,
    adapterName: published.adapterName,
    connect,
    connectToShadowDb: () => published.connectToShadowDb(),
  }
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
