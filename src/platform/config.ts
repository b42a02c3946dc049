import { z } from 'zod'
import { numeral } from '../shared/fields.js'
import { plainWords } from '../shared/wording.js'

/** Without a name PostgreSQL would take another database than was meant, and Rostra would move in there. */
function namesDatabase(address: string): boolean {
  return URL.canParse(address) && new URL(address).pathname.length > 1
}

/** The environment that Rostra reads. README.md lists the same variables for operators. */
const environment = z.object({
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'Must be an address such as postgresql://user:password@host:5432/name',
    })
    .refine(
      namesDatabase,
      'Must be an address that names a database, such as postgresql://user:password@host:5432/name',
    )
    .optional(),
  DATABASE_POOL: numeral(1, 500).default(10),
  WORKERS: numeral(1, 256).default(1),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: 'Must be an address such as redis://user:password@host:6379/0' })
    .optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  PORT: numeral(0, 65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: numeral(0, 10).default(0),
  SETUP_TOKEN: z.string().min(8).optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  RATE_LIMITS: z.enum(['on', 'off']).default('on'),
  SEED: z.enum(['on', 'off']).default('on'),
  DRAIN_SECONDS: numeral(0, 300).default(0),
  EVENT_DAYS: numeral(1, 3650).default(7),
  STALE_SECONDS: numeral(0, 86_400).default(300),
  KEPT_MB: numeral(0, 65_536).default(64),
})

/** The names of all variables. */
export const variableNames: readonly string[] = Object.keys(environment.shape)

/** What the environment says, checked and in our own terms. */
export type Config = {
  database: { kind: 'embedded'; folder: string } | { kind: 'server'; url: string; pool: number }
  /** How many processes serve the forum here, on one port. */
  workers: number
  /** What many nodes share besides the database. Null: there is one node, or they do without. */
  redisUrl: string | null
  port: number
  host: string
  /** Where people reach the forum, without a slash at the end. Null: whatever host they ask for. */
  publicUrl: string | null
  /** How many proxies stand in front, each of which adds to X-Forwarded-For. */
  trustedProxies: number
  setupToken: string | null
  logLevel: z.infer<typeof environment>['LOG_LEVEL']
  rateLimits: boolean
  /** Load seed/document.txt into an empty database. */
  seed: boolean
  /** For how long a node that stops says so, and still serves. */
  drainSeconds: number
  /** How many days the log reaches back. */
  eventDays: number
  /** For how many milliseconds guests may be shown what was kept when the database went away. */
  staleMs: number
  /** How many bytes of what was read may be kept in memory. */
  keptBytes: number
}

/**
 * Reads the configuration from environment variables. Empty variables count as unset.
 * @throws Error with a sentence that names each wrong variable and what was expected.
 */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const read = environment.safeParse(given, { error: plainWords })
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The configuration is not valid. ${faults.join('; ')}. README.md lists every variable.`)
  }
  const env = read.data
  if (env.DATABASE_URL === undefined && (env.WORKERS > 1 || env.REDIS_URL !== undefined)) {
    throw new Error(
      'Several processes need a PostgreSQL server, for the embedded database is one process’s own. Set DATABASE_URL, or start without --workers and REDIS_URL.',
    )
  }
  return {
    database: env.DATABASE_URL
      ? { kind: 'server', url: env.DATABASE_URL, pool: env.DATABASE_POOL }
      : { kind: 'embedded', folder: env.DATA_DIR },
    workers: env.WORKERS,
    redisUrl: env.REDIS_URL ?? null,
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    trustedProxies: env.TRUST_PROXY,
    setupToken: env.SETUP_TOKEN ?? null,
    logLevel: env.LOG_LEVEL,
    rateLimits: env.RATE_LIMITS === 'on',
    seed: env.SEED === 'on',
    drainSeconds: env.DRAIN_SECONDS,
    eventDays: env.EVENT_DAYS,
    staleMs: env.STALE_SECONDS * 1000,
    keptBytes: env.KEPT_MB * 2 ** 20,
  }
}
