import { Redis, type RedisOptions } from 'ioredis'
import type { Logger } from './log.js'
import { type Statement, statement } from './statement.js'
import type { Db } from './transaction.js'

/** How long Redis may take to do what a request waits for, in milliseconds: after that it is done without. */
const patience = 300

/** How long a connection may be silent while it is asked something, in milliseconds. What is waited for longest takes 5 s. */
const silence = 10_000

/** How long Redis may take to let go of a connection that is closed here, in milliseconds: one that waits for messages is not let go of. */
const farewell = 100

/** What is kept of one forum begins with this: several may share a Redis. */
export async function prefixOf({ run }: Pick<Db, 'run'>): Promise<string> {
  const [database] = await run(nameDatabase, [])
  return `rostra:${database?.name}`
}

const nameDatabase: Statement<{ name: string }> = statement(
  'name-database',
  `SELECT left(md5(system_identifier::text || '/' || current_database()), 12) AS name FROM pg_control_system()`,
)

/** This node's connections to Redis. Nothing that must not be lost is kept there, and nothing fails while it is away. */
export type RedisLines = {
  /** For what requests wait for: a command fails at once while Redis is away. */
  readonly counts: Redis
  /** For messages between nodes: they wait until Redis is back. */
  readonly messages: Redis
  /** What keys, streams and channels of this forum begin with. */
  readonly prefix: string
  close(): void
}

/**
 * Makes sure that Redis, if it answers, lets us in.
 * @throws Error with a sentence, without the password, when it does not, or has no such database: ioredis would take another
 */
export async function demandAccess(url: string): Promise<void> {
  const said: string[] = []
  const line = new Redis(url, {
    lazyConnect: true,
    retryStrategy: () => null,
    connectTimeout: patience,
    commandTimeout: patience,
  })
  line.on('error', ({ message }) => said.push(message))
  try {
    await line.connect()
    await line.ping()
  } catch (error) {
    said.push((error as Error).message)
  } finally {
    line.disconnect()
  }
  const refusal = said.find((message) => /^(ERR|NOAUTH|NOPERM|WRONGPASS)/.test(message))
  if (!refusal) return
  throw new Error(`Redis at ${line.options.host}:${line.options.port} refuses us: ${refusal}. Check REDIS_URL.`)
}

/** Connects to Redis, now or as soon as it is there. The log tells when it goes and when it comes. */
export function connectRedis({ url, prefix }: { url: string; prefix: string }, log: Logger): RedisLines {
  const open = (name: string, options: Omit<RedisOptions, 'replyMapping'>) => {
    const line: Redis = new Redis(url, {
      connectionName: `rostra-${name}`,
      disconnectTimeout: farewell,
      retryStrategy: (tries: number) => Math.min(2000, 50 * 2 ** tries),
      ...options,
    })
    tellOutages(line, name, log)
    return line
  }
  const counts = open('counts', { enableOfflineQueue: false, maxRetriesPerRequest: 0, commandTimeout: patience })
  const messages = open('messages', { maxRetriesPerRequest: null, socketTimeout: silence })
  return {
    counts,
    messages,
    prefix,
    close: () => {
      counts.disconnect()
      messages.disconnect()
    },
  }
}

/** One line in the log for each outage, however often the connection is tried, and one for its end. */
function tellOutages(line: Redis, name: string, log: Logger): void {
  let isAway = false
  line.on('error', ({ message }) => {
    if (!isAway)
      log.warn({ line: name, message }, 'Redis is away: limits are counted by this node alone until it is back')
    isAway = true
  })
  line.on('ready', () => {
    if (isAway) log.info({ line: name }, 'Redis is back')
    isAway = false
  })
}
