import { setImmediate } from 'node:timers/promises'
import type { Logger } from '../platform/log.js'
import type { Run } from '../platform/statement.js'
import type { Reader } from '../platform/transaction.js'
import { tellTrouble } from '../platform/trouble.js'
import { AppError } from '../shared/errors.js'
import { createArrivals } from './arrivals.js'
import type { LoggedEvent } from './catalogue.js'
import { type Log, readLogHead } from './log.js'
import { createRest } from './rest.js'
import { watchSilence } from './silence.js'
import { beginWay, type HandedOver, LogLost, passNext, passOn, readPast, type Stretch, type Way } from './way.js'

/** How often to look at the log without a nudge: other nodes' hints may get lost. In milliseconds. */
const patrol = 200

/** How long ago the end of the log may have been seen for `current`, in milliseconds. */
const close = 500

/** How long ago the rights may have been read by which events are delivered, in milliseconds. */
const stale = 500

/** How long to wait after an error, and for the events that a batch must not go without. In milliseconds. */
const pause = { error: 500, early: 10 }

/** This node's way through the log. */
export type Follower = Log & {
  /** Resolves when it is known where the way begins. */
  ready: Promise<void>
  /** The place up to which the log was followed: what this node keeps is as of it. */
  place(): number
  /** What was followed and is not delivered yet. */
  undelivered(): readonly LoggedEvent[]
  /** Says that there may be something new. */
  nudge(): void
  /** Hands over what was placed, so that it need not be read where it comes next. */
  take(placed: Stretch): void
  /** Delivers what is followed from here on; null ends that. */
  deliver(prepare: PrepareBatch | null): void
  /**
   * Is told when the log turns out to end before the place that was followed: a backup was restored, or a server took
   * over that had not got everything. All that is known here is void then, and the way begins anew at the log's end.
   */
  whenLost(listener: () => void): void
  /** Runs something while the cursor stands still. It must not wait for the log. */
  between<T>(act: () => Promise<T>): Promise<T>
  /** Resolves when the log was followed once more, or after this many milliseconds. */
  next(ms: number): Promise<void>
  /**
   * Resolves when the end of the log was seen just now, so that what is kept counts. A process that is overwhelmed
   * follows late: whoever waits here for the one reading of the log need not ask the database.
   * @throws Error when the log cannot be followed
   */
  current(): Promise<void>
  /** How long ago the end of the log was last seen, in milliseconds: how far this node may be behind. */
  lag(): number
  /**
   * For how many milliseconds the database has told nothing of the log, though it was asked; null while it answers, and
   * where that is not known, as after this process stood still.
   */
  silence(): number | null
  /** Whether the database is away: a try failed a moment ago, or nothing was answered for seconds. */
  isAway(): boolean
  /** Stops after the batch under way. */
  stop(): Promise<void>
}

/**
 * Reads what a batch needs to be delivered, and answers the step that hands it out. The step must not wait for anything;
 * it answers false, and hands out nothing, when meanwhile more is wanted than was read: then the batch is prepared again.
 * `ahead` was followed already and is to be delivered next: what is kept tells of it. Answers null when the batch must
 * not be delivered without more of that.
 */
export type PrepareBatch = (
  events: readonly LoggedEvent[],
  ahead: readonly LoggedEvent[],
) => Promise<(() => boolean) | null>

/**
 * Follows the log from its present end, by `run`, which need not wait for what else is read. `onEvents` is told of each batch first, in one step with the place that moves
 * past it. Then the batch is delivered: handed out in one step with the cursor, so whoever looks at the cursor knows
 * exactly what was handed out. An error is logged and the batch tried again: no event is skipped.
 */
export function followLog(
  { reader, log, run = reader.run }: { reader: Reader; log: Logger; run?: Run },
  onEvents: (events: readonly LoggedEvent[]) => void,
): Follower {
  const ofLog: Reader = { ...reader, run }
  const trouble = tellTrouble(log, {
    failed: 'The log cannot be followed: this node tries again, and serves what it keeps to guests only',
    works: 'The log is followed again',
  })
  let way: Way | null = null
  let prepare: PrepareBatch | null = null
  let lastAtEnd = performance.now()
  const silence = watchSilence()
  let stopped = false
  const handedOver: HandedOver[] = []
  const losses: (() => void)[] = []
  const guests: (() => Promise<unknown>)[] = []
  const rest = createRest()
  const arrivals = createArrivals()
  const nexts = new Set<() => void>()
  let begin: () => void = () => undefined
  const ready = new Promise<void>((resolve) => {
    begin = resolve
  })

  /** Moves the place on; answers whether more may wait. Who awaits a place wants to know where the log ends: it is read. */
  const advance = async (on: Way): Promise<boolean> => {
    const asked = arrivals.count()
    const at = performance.now()
    const passed = await silence.during(() => passNext(ofLog, on, arrivals.isAwaited() ? [] : handedOver, onEvents))
    if (passed.count > 0) for (const resolve of nexts) resolve()
    if (!passed.isEnd) return true
    lastAtEnd = Math.max(lastAtEnd, passed.handedOverAt ?? at)
    if (passed.handedOverAt === null) arrivals.endAt(on.place, asked)
    return false
  }

  /** Delivers the next of what was passed; answers false where it must wait for what follows it. */
  const handOut = async (on: Way, isAgain = false): Promise<boolean> => {
    const began = performance.now()
    const events = on.undelivered.slice(0, on.portion)
    const ahead = on.undelivered.slice(events.length)
    const hand = prepare && events.length > 0 ? await prepare(events, ahead) : undefined
    if (hand === null && prepare) {
      on.portion *= 2
      return false
    }
    // Rights were read that may be gone by now, where this process stood still: they are read once more.
    const isOld = !isAgain && performance.now() - began > stale
    // Nobody is served any more when that ended meanwhile.
    if (prepare && hand && (isOld || hand() === false)) return handOut(on, true)
    passOn(on, events)
    arrivals.arriveAt(on.cursor)
    return true
  }

  const beginAnew = () => {
    way = null
    handedOver.length = 0
    for (const listener of losses) listener()
  }

  const step = async (on: Way) => {
    rest.start()
    const isMore = await advance(on)
    const isHandedOut = await handOut(on)
    await Promise.all(guests.splice(0).map((guest) => guest()))
    if (!isHandedOut) await rest.sleep(pause.early)
    // Who was served takes it over before there is more.
    else if (isMore || on.undelivered.length > 0) await setImmediate()
    else await rest.sleep(patrol)
  }

  const follow = async () => {
    while (!stopped) {
      try {
        way ??= beginWay((await silence.during(() => readLogHead(ofLog))).seq)
        begin()
        await step(way)
        trouble.worked()
      } catch (error) {
        trouble.failed(error)
        if (error instanceof LogLost) beginAnew()
        silence.failed()
        arrivals.fail(error)
        rest.start()
        await rest.sleep(pause.error)
      }
    }
  }

  const running = follow()
  return {
    ready,
    place: () => way?.place ?? 0,
    cursor: () => way?.cursor ?? 0,
    undelivered: () => way?.undelivered ?? [],
    nudge: rest.end,
    take: (placed) => {
      handedOver.push({ ...placed, at: performance.now() })
      rest.end()
    },
    deliver: (next) => {
      prepare = next
    },
    whenLost: (listener) => void losses.push(listener),
    between: (act) =>
      new Promise((resolve, reject) => {
        guests.push(() => act().then(resolve, reject))
        rest.end()
      }),
    next: (ms) =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer)
          nexts.delete(done)
          resolve()
        }
        const timer = setTimeout(done, ms)
        nexts.add(done)
      }),
    reach: async (place) => {
      if (way && place <= way.cursor) return true
      const reached = arrivals.await(place)
      rest.end()
      return reached
    },
    read: async (range) => {
      await ready
      return readPast(reader, way as Way, range)
    },
    current: async () => {
      if (performance.now() - lastAtEnd < close) return
      const seen = arrivals.await(Number.POSITIVE_INFINITY)
      rest.end()
      await seen
    },
    lag: () => performance.now() - lastAtEnd,
    silence: () => (silence.isSilent() ? performance.now() - lastAtEnd : null),
    isAway: silence.isAway,
    stop: async () => {
      stopped = true
      silence.stop()
      rest.stop()
      await running
      arrivals.fail(new AppError('unavailable', 'The forum is closing.'))
    },
  }
}
