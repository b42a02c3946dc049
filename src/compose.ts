import cluster from 'node:cluster'
import { randomUUID } from 'node:crypto'
import type { RequestListener, Server } from 'node:http'
import type { Express } from 'express'
import { seedIfEmpty } from '../seed/first-start.js'
import { createApp } from './app.js'
import { createCatchUp } from './events/catch-up.js'
import { keepAlongLog } from './events/keeping.js'
import { type Log, pruneLog } from './events/log.js'
import { logChannel, startRelay } from './events/relay.js'
import { memberPages, settingsPages } from './features/accounts/pages.js'
import { accountRoutes } from './features/accounts/routes.js'
import { forgetExpiredSessions } from './features/auth/actions.js'
import { authPages } from './features/auth/pages.js'
import { actorOfToken } from './features/auth/queries.js'
import { authRoutes } from './features/auth/routes.js'
import { countryPages } from './features/countries/pages.js'
import { feedPages } from './features/feeds/pages.js'
import { forumPages } from './features/forums/pages.js'
import { forumRoutes } from './features/forums/routes.js'
import { groupRoutes } from './features/groups/routes.js'
import { latestPages } from './features/latest/pages.js'
import { latestRoutes } from './features/latest/routes.js'
import { liveRoutes } from './features/live/routes.js'
import { postPages } from './features/posts/pages.js'
import { postRoutes } from './features/posts/routes.js'
import { reactionPages } from './features/reactions/pages.js'
import { reactionRoutes } from './features/reactions/routes.js'
import { noteRead } from './features/reads/actions.js'
import { readPages } from './features/reads/pages.js'
import { readRoutes } from './features/reads/routes.js'
import { reportPages } from './features/reports/pages.js'
import { reportRoutes } from './features/reports/routes.js'
import { sitemapPages } from './features/sitemap/pages.js'
import { type ThreadWatchers, threadPages } from './features/threads/pages.js'
import { threadRoutes } from './features/threads/routes.js'
import { gatherViewCounts, type ViewCounts } from './features/threads/view-counts.js'
import { putInFront } from './http/front.js'
import { forgetAnswers } from './http/idempotency.js'
import { databaseCounters, forgetCounts, ownCounters, redisCounters } from './http/limit-counters.js'
import { createLimits } from './http/limits.js'
import { createMetrics, type Figures, type Measured } from './http/metrics.js'
import { authenticate, cookieToken } from './http/passport.js'
import type { Route } from './http/route.js'
import { type Chore, startChores } from './platform/chores.js'
import type { Config } from './platform/config.js'
import { openDatabase } from './platform/database.js'
import type { Logger } from './platform/log.js'
import type { Tag } from './platform/reader.js'
import type { RedisLines } from './platform/redis.js'
import { newSecret } from './platform/secrets.js'
import type { Db } from './platform/transaction.js'
import { vacuum } from './platform/vacuum.js'
import { exchangeFigures } from './process/exchange.js'
import { type Gateway, type LiveStats, openGateway } from './realtime/gateway.js'
import type { reachOtherNodes } from './realtime/other-nodes.js'
import type { PageRow } from './web/page.js'

/** A forum at work: mount `app` on a server of your own, and `attach` the live side to it. */
export type Forum = {
  app: Express
  /** `app` with kept answers in front of it, for a server of the forum's own: quicker, and otherwise the same. */
  listener: RequestListener
  db: Db
  /** Makes the first administrator, as long as there is none: the configured one, or one of this start. */
  setupToken: string
  /** Serves Socket.IO at `/socket.io` of this server. */
  attach(server: Server): void
  /** What there is to measure on the live side; null before `attach`. */
  liveStats(): LiveStats | null
  /** Says that it is not ready any more. All is served as before. */
  drain(): void
  /** Says so too, closes live connections, and has each other end with its next answer. Requests are still served. */
  stop(): Promise<void>
  /** Stops, finishes the log's work, and closes the database. */
  close(): Promise<void>
}

/** What routes are told by, beside the database. */
export type RouteParts = {
  /** Makes the first administrator. */
  setupToken: string
  /** Is told of each thread that is opened. */
  countView(threadId: number): void
  log: Log
}

/** Every route of the API. */
export function allRoutes({ setupToken, countView, log }: RouteParts): readonly Route[] {
  return [
    ...authRoutes(setupToken),
    ...accountRoutes,
    ...groupRoutes,
    ...forumRoutes,
    ...threadRoutes(countView),
    ...readRoutes,
    ...postRoutes,
    ...reactionRoutes,
    ...reportRoutes,
    ...latestRoutes,
    ...liveRoutes(log),
  ]
}

/**
 * Every page and form; feeds first, for a page's address fits those of the feeds beside it too.
 * `setupToken` makes the first administrator.
 */
export function allPages(setupToken: string, watchers: ThreadWatchers): readonly PageRow[] {
  return [
    ...feedPages,
    ...forumPages,
    ...authPages(setupToken),
    ...threadPages(watchers),
    ...postPages,
    ...reactionPages,
    ...readPages,
    ...reportPages,
    ...latestPages,
    ...countryPages,
    ...memberPages,
    ...settingsPages,
    ...sitemapPages,
  ]
}

/** Notes how far somebody read, while they read already: a note that fails is logged. */
function noteWithoutWaiting(log: Logger, db: Db): ThreadWatchers['noteRead'] {
  return (actor, place) => {
    void noteRead(db, actor, place).catch((err) => log.warn({ err }, 'How far somebody read was not noted'))
  }
}

const hour = 3_600_000

/** What is done beside the requests. */
function allChores(config: Config, db: Db, views: ViewCounts): Chore[] {
  return [
    { name: 'write view counts', everyMs: 5000, run: () => views.write() },
    { name: 'prune the log', everyMs: hour, run: () => pruneLog(db, config.eventDays) },
    { name: 'forget expired sessions', everyMs: hour, run: () => forgetExpiredSessions(db) },
    { name: 'forget answers', everyMs: hour, run: () => forgetAnswers(db) },
    { name: 'forget counts', everyMs: hour, run: () => forgetCounts(db) },
    ...(config.database.kind === 'embedded' ? [{ name: 'vacuum', everyMs: hour, run: () => vacuum(db.run) }] : []),
  ]
}

/** What a node has beside the database, where it is one of many: Redis, and how to reach the other nodes by it. */
export type Shared = { redis: RedisLines; reach: typeof reachOtherNodes }

async function openShared(url: string, log: Logger, db: Db): Promise<Shared> {
  const { connectRedis, demandAccess, prefixOf } = await import('./platform/redis.js')
  await demandAccess(url)
  const { reachOtherNodes: reach } = await import('./realtime/other-nodes.js')
  return { redis: connectRedis({ url, prefix: await prefixOf(db) }, log), reach }
}

/**
 * Opens the database, loads the seed into an empty one, and wires everything to it.
 * @throws Error with a sentence when the database cannot be opened, or Redis refuses us.
 */
export async function startForum(config: Config, log: Logger): Promise<Forum> {
  if (!config.rateLimits) log.warn('RATE_LIMITS is off: nothing keeps abuse back. Use this for load tests only.')
  const db = await openDatabase(config.database, { isServing: true })
  try {
    await seedEmpty(config, log, db)
    return composeForum(config, log, db, config.redisUrl === null ? null : await openShared(config.redisUrl, log, db))
  } catch (error) {
    await db.close()
    throw error
  }
}

/** Loads the seed into an empty database, where that is wanted. */
export async function seedEmpty(config: Config, log: Logger, db: Db): Promise<void> {
  const threadId = config.seed ? await seedIfEmpty(db) : null
  if (threadId !== null) log.info({ threadId }, 'The empty forum was seeded with seed/document.txt')
}

/** What this process has to do with others that share its port. */
function amongWorkers(): Measured['among'] {
  const { worker } = cluster
  if (!worker) return null
  return { worker: worker.id, exchange: (own) => exchangeFigures(worker.id, own) as () => Promise<Figures[]> }
}

/** Where points are counted that limit what people may do. */
function countersFor({ database }: Config, db: Db, shared: Shared | null) {
  if (shared) return redisCounters(shared.redis)
  return database.kind === 'server' ? databaseCounters(db) : ownCounters
}

const isCredential = (tag: Tag) => tag.startsWith('session:') || tag.startsWith('token:')

/** Wires everything to an open database. Nothing else in Rostra knows more than its neighbours. */
export function composeForum(config: Config, log: Logger, opened: Db, shared: Shared | null = null): Forum {
  const { db, follower } = keepAlongLog(opened, { log, maxBytes: config.keptBytes, maxStale: config.staleMs })
  const views = gatherViewCounts(db)
  const { publicUrl, trustedProxies } = config
  const limits = createLimits(config, countersFor(config, db, shared))
  const node = randomUUID()
  const relay = startRelay(db, log, { node, onPlaced: follower.take })
  const many = config.database.kind === 'server' ? { node, caughtUp: createCatchUp(db, follower, relay) } : null
  const context = { db, log, limits, publicUrl, trustedProxies, place: follower.place, many }
  const setupToken = config.setupToken ?? newSecret()
  let gateway: Gateway | null = null
  let isDraining = false
  let isStopping = false
  const among = amongWorkers()
  const live = () => gateway?.stats() ?? null
  const metrics = createMetrics({ reader: db.reader, live, viewsWaiting: views.waiting, among })
  const health = {
    reader: db.reader,
    metrics,
    isDraining: () => isDraining,
    isStopping: () => isStopping,
    logLag: follower.lag,
    isAway: follower.isAway,
  }
  const app = createApp(context, {
    routes: allRoutes({ setupToken, countView: views.count, log: follower }),
    pages: allPages(setupToken, { countView: views.count, noteRead: noteWithoutWaiting(log, db) }),
    health,
  })
  const chores = startChores(log, allChores(config, db, views))
  const listening = db.listen(logChannel, (said) => said !== node && follower.nudge())
  if (shared) db.onCommit((changed) => gateway?.tellEnded(changed.filter(isCredential)))
  const drain = () => {
    isDraining = true
  }
  const stop = async () => {
    drain()
    isStopping = true
    await gateway?.close()
  }
  return {
    app,
    listener: putInFront({ ...context, ...health, silence: follower.silence }, app),
    db,
    setupToken,
    attach: (server) => {
      gateway = openGateway(server, {
        ...config,
        log,
        limits,
        reader: db.reader,
        follower,
        caughtUp: many?.caughtUp ?? null,
        worker: among && { group: process.ppid, id: among.worker },
        reachOthers: shared && ((io, onEnded) => shared.reach(io, shared.redis, onEnded)),
        authenticate: {
          byToken: (token) => actorOfToken(db.reader, token),
          byCookie: async (headers) =>
            cookieToken(headers) === null ? null : authenticate('session', { reader: db.reader, headers }),
        },
      })
    },
    drain,
    stop,
    liveStats: live,
    close: async () => {
      await stop()
      await chores.stop()
      await views.write().catch((err) => log.warn({ err }, 'The last views were not counted'))
      await relay.stop()
      await listening.stop()
      await follower.stop()
      shared?.redis.close()
      await db.close()
    },
  }
}
