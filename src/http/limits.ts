import { isIPv6 } from 'node:net'
import { RateLimiterRes } from 'rate-limiter-flexible'
import type { ReplayShare } from '../features/live/queries.js'
import type { Actor } from '../shared/actor.js'
import { AppError } from '../shared/errors.js'
import { usernameKey } from '../shared/names.js'
import { type Counter, type Counters, ownCounters } from './limit-counters.js'

/** What became of a request that was counted: what is told of it in headers, and why it is refused, if it is. */
export type Spent = { headers: readonly string[]; refusal: AppError | null }

/** Keeps each asker within their share. All throw AppError `rate_limited`, which says how long to wait. */
export type Limits = {
  /** Counts one request of a member, or of a guest's address. */
  spend(actor: Actor, address: () => string, kind: 'read' | 'write'): Spent | Promise<Spent>
  /** Counts one try to prove a password, for the account and for the address. */
  signIn(login: string, address: string): Promise<void>
  /** Forgets the tries of an account whose password was proved. */
  signedIn(login: string): Promise<void>
  /** Counts one sign-up, or try to set up, from an address. */
  signUp(address: string): Promise<void>
  /** Flood control: counts one post or thread that a member writes. */
  post(actor: Actor): Promise<void>
  /** Flood control: counts one thread that a member starts. */
  createThread(actor: Actor): Promise<void>
  /** Flood control: counts one report that a member sends to the moderators. */
  report(actor: Actor): Promise<void>
  /** The share that a member, or a guest's address, has of the log's past, however they ask for it. */
  replays(actor: Actor, address: string): ReplayShare
}

/** How many in how many seconds, at all nodes together. */
const policies = {
  read: { points: 1200, duration: 60 },
  write: { points: 120, duration: 60 },
  'sign-in-account': { points: 10, duration: 900 },
  'sign-in-address': { points: 60, duration: 900 },
  'sign-up': { points: 20, duration: 3600 },
  post: { points: 10, duration: 30 },
  thread: { points: 5, duration: 60 },
  report: { points: 10, duration: 300 },
  replay: { points: 20_000, duration: 60 },
} as const

type Policy = keyof typeof policies

/** What is counted by the request, or by the row: to share each at once would cost more than to answer it. */
const loose: ReadonlySet<Policy> = new Set(['read', 'write', 'replay'])

/** The limits of the configuration, counted by `counters`. */
export function createLimits({ rateLimits }: { rateLimits: boolean }, counters = ownCounters): Limits {
  return rateLimits ? limitsBy(counters) : noLimits
}

const unlimited: Spent = { headers: [], refusal: null }

const noLimits: Limits = {
  spend: () => unlimited,
  signIn: async () => undefined,
  signedIn: async () => undefined,
  signUp: async () => undefined,
  post: async () => undefined,
  createThread: async () => undefined,
  report: async () => undefined,
  replays: () => ({ demand: async () => undefined, take: async () => undefined }),
}

function limitsBy(counters: Counters): Limits {
  const entries = Object.entries(policies) as [Policy, { points: number; duration: number }][]
  const limiters = new Map(
    entries.map(([name, policy]) => [
      name,
      counters[loose.has(name) ? 'loose' : 'exact']({ ...policy, keyPrefix: name }),
    ]),
  )
  const limiterOf = (policy: Policy) => limiters.get(policy) as Counter
  const count = (policy: Policy, key: string | number) => consume(limiterOf(policy), key)
  const demand = async (policy: Policy, key: string | number) => refuseOver(await count(policy, key))
  // A guest is not counted: they are refused for being a guest.
  const demandOf = async (policy: Policy, { memberId }: Actor) => {
    if (memberId !== null) await demand(policy, memberId)
  }
  return {
    spend: async (actor, address, kind) => {
      const counted = await count(kind, actor.memberId ?? addressKey(address()))
      return { headers: told(kind, counted.state), refusal: refusalOf(counted) }
    },
    signIn: async (login, address) => {
      await demand('sign-in-address', addressKey(address))
      await demand('sign-in-account', accountKey(login))
    },
    signedIn: async (login) => {
      await limiterOf('sign-in-account').delete(accountKey(login))
    },
    signUp: (address) => demand('sign-up', addressKey(address)),
    post: (actor) => demandOf('post', actor),
    createThread: (actor) => demandOf('thread', actor),
    report: (actor) => demandOf('report', actor),
    replays: (actor, address) => shareOf(limiterOf('replay'), actor.memberId ?? addressKey(address)),
  }
}

/** What was read is counted afterwards, so who asks once more than their share gets it. */
function shareOf(limiter: Counter, key: string | number): ReplayShare {
  return {
    demand: async () => {
      const state = await limiter.get(key)
      if (state) refuseOver({ state, isOver: state.remainingPoints <= 0 })
    },
    take: async (rows) => {
      if (rows > 0) await limiter.penalty(key, rows)
    },
  }
}

type Counted = { state: RateLimiterRes; isOver: boolean }

async function consume(limiter: Counter, key: string | number): Promise<Counted> {
  try {
    return { state: await limiter.consume(key), isOver: false }
  } catch (error) {
    if (error instanceof RateLimiterRes) return { state: error, isOver: true }
    throw error
  }
}

function refuseOver(counted: Counted): void {
  const refusal = refusalOf(counted)
  if (refusal) throw refusal
}

function refusalOf({ state, isOver }: Counted): AppError | null {
  if (!isOver) return null
  const retryAfter = seconds(state)
  return new AppError('rate_limited', `That was too much in a short time. Try again in ${retryAfter} s.`, {
    retryAfter,
  })
}

/** As draft-ietf-httpapi-ratelimit-headers-10 has it: the quota and its window, what is left of it and until when. */
function told(policy: Policy, state: RateLimiterRes): string[] {
  const { points, duration } = policies[policy]
  const quota = `"${policy}";q=${points};w=${duration}`
  return ['RateLimit-Policy', quota, 'RateLimit', `"${policy}";r=${state.remainingPoints};t=${seconds(state)}`]
}

function seconds(state: RateLimiterRes): number {
  return Math.max(1, Math.ceil(state.msBeforeNext / 1000))
}

/** An account as it is named at sign-in: a name and all that looks like it, or an address, without regard to case. */
function accountKey(login: string): string {
  return login.includes('@') ? login.toLowerCase() : usernameKey(login)
}

/** What one asker has of addresses: one of IPv4, a /64 of IPv6, which is what a provider gives to one home. */
export function addressKey(address: string): string {
  const plain = address.replace(/%.*$/, '')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)
  if (mapped?.[1]) return mapped[1]
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.toLowerCase().split('::')
  const groups = (part: string) => (part === '' ? [] : part.split(':'))
  const before = groups(head)
  const after = tail === undefined ? [] : groups(tail)
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  const network = [...before, ...zeros, ...after].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16))
  return `${network.join(':')}::/64`
}
