import { type RequestHandler, Router } from 'express'
import { readPending } from '../events/log.js'
import { missingMigrations } from '../platform/migrations.js'
import type { Reader } from '../platform/transaction.js'
import { AppError } from '../shared/errors.js'
import type { Metrics } from './metrics.js'

/** What the operators' addresses ask. */
export type Health = {
  reader: Reader
  metrics: Metrics
  /** Whether the forum is on its way down. */
  isDraining(): boolean
  /** Whether connections end with the answer that is under way. */
  isStopping(): boolean
  /** For how many milliseconds this node may be behind the log. */
  logLag(): number
  /** Whether it is known that the database is away. */
  isAway(): boolean
}

/** How long the database may take to answer, and events to get their place or to be delivered, in milliseconds. */
const patience = { database: 2000, log: 10_000 }

/** `/healthz`, `/readyz` and `/metrics`: for operators' programs. They tell no secrets, but a proxy need not pass them on. */
export function serveHealth(health: Health): Router {
  const router = Router()
  router.get('/healthz', asPlain, (_request, response) => void response.json({ status: 'ok' }))
  router.get('/readyz', asPlain, async (_request, response) => {
    const faults = await findFaults(health)
    if (faults.length > 0) {
      throw new AppError('unavailable', `Not ready: ${faults.map(({ message }) => message).join('; ')}.`, {
        errors: faults,
        retryAfter: 1,
      })
    }
    response.json({ status: 'ok' })
  })
  router.get('/metrics', asPlain, async (_request, response) => {
    const { contentType, text } = await health.metrics.read()
    response.set('Content-Type', contentType).send(text)
  })
  return router
}

const asPlain: RequestHandler = (request, response, next) => {
  response.locals.route = request.path
  response.locals.isProbe = true
  response.set('Cache-Control', 'no-store')
  next()
}

type Fault = { path: string; message: string }

async function findFaults({ reader, isDraining, logLag }: Health): Promise<Fault[]> {
  if (isDraining()) return [{ path: 'process', message: 'the forum is stopping' }]
  const lag = logLag()
  const late = lag > patience.log ? [{ path: 'log', message: `this node is ${seconds(lag)} behind the log` }] : []
  try {
    return [...late, ...(await within(patience.database, findDatabaseFaults(reader)))]
  } catch {
    return [...late, { path: 'database', message: `the database does not answer within ${seconds(patience.database)}` }]
  }
}

async function findDatabaseFaults(reader: Reader): Promise<Fault[]> {
  const [missing, pending] = [await missingMigrations(reader), await readPending(reader)]
  const waited = pending.oldestSeconds * 1000
  return [
    ...(missing.length > 0 ? [{ path: 'migrations', message: `migrations are missing: ${missing.join(', ')}` }] : []),
    ...(waited > patience.log
      ? [
          {
            path: 'log',
            message: `${pending.count} events wait for their place in the log, one for ${seconds(waited)}`,
          },
        ]
      : []),
  ]
}

const seconds = (ms: number) => `${Math.round(ms / 1000)} s`

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`It took longer than ${ms} ms`)), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
