import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import type { RedisLines } from '../platform/redis.js'
import { type Statement, statement } from '../platform/statement.js'
import type { Db } from '../platform/transaction.js'

/** What is counted under a name: so many points in so many seconds. */
export type Policy = { keyPrefix: string; points: number; duration: number }

/** Counts points of keys, as one policy has it. */
export type Counter = Pick<RateLimiterAbstract, 'consume' | 'get' | 'penalty' | 'delete'>

/** Where points are counted: `exact` counters share each point at once, `loose` ones a part of the allowance at a time. */
export type Counters = { exact(policy: Policy): Counter; loose(policy: Policy): Counter }

/** Points that this process counts for itself. */
export const ownCounters: Counters = {
  exact: (policy) => new RateLimiterMemory(policy),
  loose: (policy) => new RateLimiterMemory(policy),
}

/** Points that all nodes count together in Redis; each for itself while it is away. */
export function redisCounters({ counts, prefix }: Pick<RedisLines, 'counts' | 'prefix'>): Counters {
  return sharedBy(
    (policy) =>
      new RateLimiterRedis({
        ...policy,
        keyPrefix: `${prefix}:limit:${policy.keyPrefix}`,
        storeClient: counts,
        rejectIfRedisNotReady: true,
        insuranceLimiter: new RateLimiterMemory(policy),
      }),
  )
}

/** Points that all nodes count together in the database; each for itself while it is away. */
export function databaseCounters(db: Pick<Db, 'run'>): Counters {
  return sharedBy((policy) => databaseCounter(policy, db))
}

/** Removes what is counted no more. */
export async function forgetCounts(db: Pick<Db, 'run'>): Promise<void> {
  await db.run(forgetExpired, [])
}

function sharedBy(share: (policy: Policy) => Counter): Counters {
  return { exact: share, loose: (policy) => looseCounter(policy, share(policy)) }
}

/** Which part of an allowance may be used at a node before it tells the others. */
const untoldPart = 1 / 20

/** How many keys may have points that were not told. */
const mostUntold = 50_000

/**
 * Counts here, and shares a twentieth of the allowance at a time, without waiting for it: reads must not wait for
 * another server. Who asks many nodes gets that part more of each at most.
 */
export function looseCounter(policy: Policy, shared: Counter): Counter {
  const own = new RateLimiterMemory(policy)
  const untold = new Map<string, number>()
  const atMost = Math.ceil(policy.points * untoldPart)

  const tell = async (key: string, points: number) => {
    const all = await shared.penalty(key, points)
    const since = untold.get(key) ?? 0
    const { consumedPoints: here = 0 } = (await own.get(key)) ?? {}
    await own.set(key, Math.max(here, all.consumedPoints + since), all.msBeforeNext / 1000)
  }

  const note = (key: string, points: number) => {
    const waiting = (untold.get(key) ?? 0) + points
    if (waiting < atMost) {
      if (untold.size >= mostUntold) untold.clear()
      untold.set(key, waiting)
      return
    }
    untold.delete(key)
    // Where it cannot be shared, the insured counter has counted it for nobody: this node goes on alone.
    tell(key, waiting).catch(() => undefined)
  }

  return {
    get: (key) => own.get(key),
    consume: (key, points = 1) => {
      note(String(key), points)
      return own.consume(key, points)
    },
    penalty: (key, points = 1) => {
      note(String(key), points)
      return own.penalty(key, points)
    },
    delete: async (key) => {
      untold.delete(String(key))
      await shared.delete(key)
      return own.delete(key)
    },
  }
}

/** Points, and how many milliseconds are left of the window. */
type Count = { points: number; left: number }

/** Counts in the table `rate_limits`, by the database's clock: those of nodes may differ. */
function databaseCounter(policy: Policy, { run }: Pick<Db, 'run'>): Counter {
  const insurance = new RateLimiterMemory(policy)
  const nameOf = (key: string | number) => `${policy.keyPrefix}:${key}`
  const stateOf = ({ points, left }: Count) =>
    new RateLimiterRes(Math.max(0, policy.points - points), Math.max(0, left), points)
  /** Null where the database cannot tell. */
  const add = async (key: string | number, points: number) => {
    const [count] = await run(addPoints, [nameOf(key), points, policy.duration]).catch(() => [])
    return count ? stateOf(count) : null
  }
  return {
    consume: async (key, points = 1) => {
      const state = await add(key, points)
      if (!state) return insurance.consume(key, points)
      if (state.consumedPoints > policy.points) throw state
      return state
    },
    penalty: async (key, points = 1) => (await add(key, points)) ?? insurance.penalty(key, points),
    get: async (key) => {
      const [count] = await run(readPoints, [nameOf(key)])
      return count ? stateOf(count) : null
    },
    delete: async (key) => (await run(deletePoints, [nameOf(key)])).length > 0,
  }
}

const counted = 'points, (extract(epoch FROM expires_at - clock_timestamp()) * 1000)::float8 AS left'

const addPoints: Statement<Count> = statement(
  'add-points',
  `INSERT INTO rate_limits AS counted (key, points, expires_at)
  VALUES ($1, $2::int, clock_timestamp() + make_interval(secs => $3::int))
  ON CONFLICT (key) DO UPDATE SET
    points = CASE WHEN counted.expires_at <= clock_timestamp() THEN 0 ELSE counted.points END + excluded.points,
    expires_at = CASE WHEN counted.expires_at <= clock_timestamp() THEN excluded.expires_at ELSE counted.expires_at END
  RETURNING ${counted}`,
)
const readPoints: Statement<Count> = statement(
  'read-points',
  `SELECT ${counted} FROM rate_limits WHERE key = $1 AND expires_at > clock_timestamp()`,
)
const deletePoints: Statement<{ key: string }> = statement(
  'delete-points',
  'DELETE FROM rate_limits WHERE key = $1 RETURNING key',
)
const forgetExpired: Statement<never> = statement(
  'forget-points',
  'DELETE FROM rate_limits WHERE expires_at <= clock_timestamp()',
)
