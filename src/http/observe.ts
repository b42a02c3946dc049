import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Logger, logFields } from '../platform/log.js'
import type { Actor } from '../shared/actor.js'
import type { Metrics } from './metrics.js'

/** Where requests are told of. */
export type Observers = { log: Logger; metrics: Metrics }

/** What is found out about a request while it is answered. */
export type Observed = { path?: string; requestId?: string; route?: string; actor?: Actor; isProbe?: boolean }

/**
 * Tells the log and the metrics of a request when its answer is sent or its asker gone: one line, with the path
 * without its query, which may hold what people search for. Probes are told at `debug`.
 */
export function observe(
  { log, metrics }: Observers,
  request: IncomingMessage,
  response: ServerResponse,
  { start, observed }: { start: number; observed: Observed },
): void {
  const tell = () => {
    const ms = performance.now() - start
    const status = response.writableFinished ? response.statusCode : 499
    const { path, requestId, route = 'none', actor, isProbe } = observed
    // A route's template, not a path: else every thread would be a series of its own.
    metrics.count({ method: request.method ?? '', route, status }, ms / 1000)
    if (isProbe) {
      log.debug({ requestId, method: request.method, path, status, ms: Math.round(ms) }, 'request')
      return
    }
    const member = actor?.memberId ? `,"memberId":${actor.memberId}` : ''
    const asked = `"requestId":"${requestId}","method":"${request.method}","path":${JSON.stringify(path)}`
    logFields(log, `${asked},"status":${status},"ms":${Math.round(ms)}${member}`, 'request')
  }
  // Who asked may have gone before it was known what to tell.
  if (response.destroyed) tell()
  else response.on('close', tell)
}
