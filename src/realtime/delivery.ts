import type { LoggedEvent } from '../events/catalogue.js'
import { readLog, readLogHead } from '../events/log.js'
import type { Logger } from '../platform/log.js'
import type { Reader } from '../platform/transaction.js'

/** How many rows of the log are delivered in one step. */
const batch = 500

/** How often to look at the log without a nudge: other nodes' events come without one. In milliseconds. */
const patrol = 200

/** How long to wait after an error, in milliseconds. */
const pause = 500

/** This node's way through the log. */
export type Delivery = {
  /** Resolves when the delivery knows where it begins. */
  ready: Promise<void>
  /** The place up to which this node's sockets were served. */
  cursor(): number
  /** Says that there may be something new. */
  nudge(): void
  /** Runs something while the cursor stands still. */
  between<T>(act: () => Promise<T>): Promise<T>
  /** How long ago the delivery last saw the end of the log, in milliseconds: how far it may be behind. */
  lag(): number
  /** Stops after the batch under way. */
  stop(): Promise<void>
}

/** Reads what a batch needs, and answers the step that hands it out. The step must not wait for anything. */
export type PrepareBatch = (events: readonly LoggedEvent[]) => Promise<() => void>

/**
 * Follows the log from its present end. Each batch is handed out and the cursor moved in one step, so whoever
 * looks at the cursor knows exactly what was handed out. An error is logged and the batch tried again: no
 * event is skipped.
 */
export function startDelivery({ reader, log }: { reader: Reader; log: Logger }, prepare: PrepareBatch): Delivery {
  let cursor: number | null = null
  let lastAtEnd = performance.now()
  let stopped = false
  let wake: () => void = () => undefined
  let isNudged = false
  const guests: (() => Promise<unknown>)[] = []
  let begin: () => void = () => undefined
  const ready = new Promise<void>((resolve) => {
    begin = resolve
  })

  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
      if (isNudged || stopped) wake()
    })

  /** Serves one batch; answers whether more may wait. */
  const serve = async (after: number): Promise<boolean> => {
    const events = await readLog(reader, { after, limit: batch })
    const last = events.at(-1)
    if (last) {
      const handOut = await prepare(events)
      handOut()
      cursor = last.seq
    }
    if (events.length === batch) return true
    lastAtEnd = performance.now()
    return false
  }

  const run = async () => {
    while (!stopped) {
      try {
        isNudged = false
        if (cursor === null) {
          cursor = (await readLogHead(reader)).seq
          begin()
        }
        for (let guest = guests.shift(); guest; guest = guests.shift()) await guest()
        if (!(await serve(cursor))) await sleep(patrol)
      } catch (error) {
        log.error({ err: error }, 'Events could not be delivered; the delivery will try again')
        isNudged = false
        await sleep(pause)
      }
    }
  }

  const nudge = () => {
    isNudged = true
    wake()
  }

  const running = run()
  return {
    ready,
    cursor: () => cursor ?? 0,
    nudge,
    between: (act) =>
      new Promise((resolve, reject) => {
        guests.push(() => act().then(resolve, reject))
        nudge()
      }),
    lag: () => performance.now() - lastAtEnd,
    stop: async () => {
      stopped = true
      wake()
      await running
    },
  }
}
