import {
  AggregatorRegistry,
  collectDefaultMetrics,
  Gauge,
  type MetricObjectWithValues,
  type MetricValue,
  Registry,
} from 'prom-client'
import { readLogHead, readPending } from '../events/log.js'
import type { Reader } from '../platform/transaction.js'
import { createDurations } from './durations.js'

/** What is counted beside requests, asked when somebody reads the metrics. */
export type Measured = {
  reader: Reader
  live(): { sockets: number; streams: number; cursor: number; waiting: number } | null
  /** Threads whose views are not written yet. */
  viewsWaiting(): number
  /** Where workers share a port: which one this is, and how to ask the others for their figures. Null: it has the port alone. */
  among: { worker: number; exchange(own: () => Promise<Figures>): () => Promise<Figures[]> } | null
}

/** The figures of one process, as prom-client hands them to another. */
export type Figures = MetricObjectWithValues<MetricValue<string>>[]

/** What a request was. */
export type RequestLabels = { method: string; route: string; status: number }

/** The metrics of one forum, in a registry of their own. */
export type Metrics = {
  /** Counts a request by what it was, and how many seconds it took. */
  count(labels: RequestLabels, seconds: number): void
  /** All metrics in the text format of Prometheus, those of other workers too. */
  read(): Promise<{ contentType: string; text: string }>
}

/** Sets up the metrics. */
export function createMetrics(measured: Measured): Metrics {
  const registry = new Registry()
  const requests = createDurations({
    name: 'rostra_http_request_duration_seconds',
    help: 'How long requests took, by method, route and status',
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  })
  registry.registerMetric(requests.metric)
  const known = new Map<string, (seconds: number) => void>()
  const measure = createGauges(registry, measured)
  // Begun with the first reading: the process's own metrics watch its garbage collector and event loop.
  let isWatchingProcess = false
  const figures = async (): Promise<Figures> => {
    if (!isWatchingProcess) collectDefaultMetrics({ register: registry })
    isWatchingProcess = true
    await measure()
    return registry.getMetricsAsJSON()
  }
  const { among } = measured
  if (among) registry.setDefaultLabels({ worker: String(among.worker) })
  const askOthers = among?.exchange(figures)
  return {
    count: ({ method, route, status }, seconds) => {
      const key = `${method} ${status} ${route}`
      const count = known.get(key) ?? requests.series({ method, route, status: String(status) })
      known.set(key, count)
      count(seconds)
    },
    read: async () => {
      const all = AggregatorRegistry.aggregate([await figures(), ...((await askOthers?.()) ?? [])])
      return { contentType: registry.contentType, text: await all.metrics() }
    },
  }
}

/** Makes the gauges, and answers what brings them up to date. */
function createGauges(registry: Registry, { reader, live, viewsWaiting }: Measured): () => Promise<void> {
  const gauge = (name: string, help: string) => new Gauge({ name: `rostra_${name}`, help, registers: [registry] })
  const databaseUp = gauge('database_up', 'Whether the database answered this reading')
  const sockets = gauge('live_sockets', 'Live connections to this node')
  const streams = gauge('live_streams', 'Streams that somebody watches on this node')
  const waiting = gauge('live_waiting_bytes', 'How much waits for live clients to take it')
  const head = gauge('log_head_seq', 'The last place that was given in the log')
  const delivered = gauge('log_delivered_seq', 'The place in the log up to which this node served its sockets')
  const lag = gauge('log_lag', 'How many places this node is behind the log')
  const pending = gauge('log_pending_events', 'Events that wait for their place in the log, 10,000 at most')
  const oldest = gauge('log_pending_oldest_seconds', 'How long the oldest of them has waited')
  const views = gauge('view_counts_waiting', 'Threads whose views are not written yet')
  return async () => {
    const now = live()
    sockets.set(now?.sockets ?? 0)
    streams.set(now?.streams ?? 0)
    waiting.set(now?.waiting ?? 0)
    views.set(viewsWaiting())
    if (now) delivered.set(now.cursor)
    try {
      const { seq } = await readLogHead(reader)
      const unplaced = await readPending(reader)
      databaseUp.set(1)
      head.set(seq)
      lag.set(now ? Math.max(0, seq - now.cursor) : 0)
      pending.set(unplaced.count)
      oldest.set(unplaced.oldestSeconds)
    } catch {
      // The other figures are wanted most when the database is away.
      databaseUp.set(0)
    }
  }
}
