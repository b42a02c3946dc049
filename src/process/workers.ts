import cluster, { type Address, type Worker } from 'node:cluster'
import { seedEmpty } from '../compose.js'
import type { Config } from '../platform/config.js'
import { openDatabase } from '../platform/database.js'
import type { Logger } from '../platform/log.js'
import { newSecret } from '../platform/secrets.js'
import { prepareSharing } from '../realtime/siblings.js'
import { passOnAmongWorkers } from './exchange.js'
import { tellReady } from './ready.js'
import { stopOnSignals, stopWithin } from './signals.js'

/** How much longer than a worker this process takes to stop, in milliseconds. */
const grace = 1000

/** A worker that ends sooner than this after its start, in milliseconds, is not started again at once. */
const soon = 10_000

/** How long to wait before a worker that ends again and again is started, at least and at most, in milliseconds. */
const pause = { least: 200, most: 10_000 }

/**
 * Starts worker processes, each a node of its own, on one port, and another where one ends. This process brings the
 * database up to date before them, and hands them the connections that come in, in turn.
 * @throws Error with a sentence when they cannot start.
 */
export async function startWorkers(config: Config, log: Logger): Promise<void> {
  const setupToken = config.setupToken ?? newSecret()
  const db = await openDatabase(config.database)
  try {
    await seedEmpty(config, log, db)
    const workers = keepWorkers(config, log, { SETUP_TOKEN: setupToken, SEED: 'off', WORKERS: String(config.workers) })
    stopOnSignals(log, workers.stop, config.drainSeconds * 1000 + stopWithin + grace)
    await tellReady(config, log, { db, setupToken }, await workers.ready)
  } finally {
    await db.close()
  }
}

type Workers = {
  /** Resolves with the address when all workers serve. @throws Error when one ends before */
  ready: Promise<{ address: string; port: number }>
  /** Stops all of them. */
  stop(): Promise<void>
}

function keepWorkers({ workers: count }: Config, log: Logger, env: Record<string, string>): Workers {
  let isStopping = false
  let isReady = false
  passOnAmongWorkers()
  prepareSharing(process.pid)

  const start = (failures: number): Worker => {
    const since = performance.now()
    const worker = cluster.fork(env)
    breakOffWith(worker)
    worker.once('exit', (code, signal) => {
      if (isStopping || !isReady) return
      const lately = performance.now() - since < soon ? failures + 1 : 0
      log.error({ worker: worker.id, code, signal }, 'A worker ended, and another takes its place')
      const wait = lately === 0 ? 0 : Math.min(pause.most, pause.least * 2 ** lately)
      setTimeout(() => isStopping || start(lately), wait)
    })
    return worker
  }

  const first = Array.from({ length: count }, () => start(0))
  const ready = Promise.all(first.map(listening)).then(([address]) => {
    isReady = true
    return address as { address: string; port: number }
  })
  return {
    ready,
    stop: async () => {
      isStopping = true
      await Promise.all(Object.values(cluster.workers ?? {}).map((worker) => worker && end(worker)))
    },
  }
}

/**
 * Breaks off the connection that a worker was handed when it died, so that its client asks again: Node, which hands over
 * one at a time, forgets it, and the client would wait for ever.
 */
function breakOffWith({ process }: Worker): void {
  const send = process.send.bind(process) as (...given: unknown[]) => boolean
  let last: { close(): void } | undefined
  process.send = (...given: unknown[]) => {
    last = (given[1] as typeof last) ?? last
    return send(...given)
  }
  // One that was taken is closed here already.
  process.once('exit', () => last?.close())
}

function listening(worker: Worker): Promise<{ address: string; port: number }> {
  return new Promise((resolve, reject) => {
    worker.once('listening', ({ address, port }: Address) => resolve({ address: address ?? '127.0.0.1', port }))
    // It has said why.
    worker.once('exit', () => reject(new Error('A worker could not start.')))
  })
}

function end(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    worker.once('exit', () => resolve())
    worker.process.kill('SIGTERM')
  })
}
