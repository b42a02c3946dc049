import type { Logger } from '../platform/log.js'

/**
 * A second signal this soon is an echo of the first, in milliseconds: a terminal's Ctrl-C reaches this process and
 * npm, which passes it on.
 */
const echoWithin = 500

/** How long a node's stop may take, once it serves no more requests, before the process ends anyway, in milliseconds. */
export const stopWithin = 9000

/** Stops at the first SIGTERM or SIGINT, within so many milliseconds; at the second the process ends at once. */
export function stopOnSignals(log: Logger, stop: () => Promise<void>, within: number): void {
  let stoppingSince: number | null = null
  const onSignal = (signal: string) => {
    const now = performance.now()
    if (stoppingSince !== null) {
      if (now - stoppingSince > echoWithin) process.exit(1)
      return
    }
    stoppingSince = now
    log.info({ signal }, 'Stopping')
    setTimeout(() => {
      log.error(`Stopping took longer than ${within} ms`)
      process.exit(1)
    }, within).unref()
    stop().then(
      () => process.exit(0),
      (error) => {
        log.fatal({ err: error }, 'Stopping failed')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
}

/** What nobody caught leaves the process in a state that nobody knows: it ends, and is started again. */
export function endOnFaults(log: Logger): void {
  const end = (error: unknown) => {
    log.fatal({ err: error }, 'Rostra failed and ends')
    process.exit(1)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}
