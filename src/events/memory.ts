import type { LoggedEvent } from './catalogue.js'
import type { LogRange } from './log.js'

/** About how many bytes of memory the remembered end of the log may take. */
const most = 8_000_000

/** The end of the log, as it was followed. */
export type LogMemory = {
  /** The place from which on everything is remembered. */
  begin(): number
  /** Adds what was followed next. The oldest goes when there is too much. */
  add(events: readonly LoggedEvent[]): void
  /** Adds everything between another place and the beginning, where that is still at `end`. */
  addBefore(earlier: { begin: number; end: number; events: readonly LoggedEvent[] }): void
  /** Forgets what was pruned from the log. */
  forget(prunedSeq: number): void
  /** The events of a range, in order; null when it begins before what is remembered. */
  read(range: LogRange): LoggedEvent[] | null
}

/** Remembers nothing yet: what comes after `begin` is to be added. */
export function createLogMemory(begin: number): LogMemory {
  let events: LoggedEvent[] = []
  let bytes = 0

  const dropFirst = (count: number) => {
    const dropped = events.slice(0, count)
    const last = dropped.at(-1)
    if (!last) return
    begin = Math.max(begin, last.seq)
    bytes -= sizeOf(dropped)
    events = events.slice(count)
  }

  return {
    begin: () => begin,
    add: (more) => {
      for (const event of more) events.push(event)
      bytes += sizeOf(more)
      // A tenth at once, so that not every event moves all others.
      while (bytes > most) dropFirst(Math.ceil(events.length / 10))
    },
    addBefore: (earlier) => {
      const size = sizeOf(earlier.events)
      if (earlier.end !== begin || bytes + size > most) return
      events = [...earlier.events, ...events]
      bytes += size
      begin = earlier.begin
    },
    forget: (prunedSeq) => {
      if (prunedSeq <= begin) return
      dropFirst(firstAfter(events, prunedSeq))
      begin = prunedSeq
    },
    read: ({ after, upTo = Number.MAX_SAFE_INTEGER, forumId, threadId, limit }) => {
      if (after < begin) return null
      const found: LoggedEvent[] = []
      for (let at = firstAfter(events, after); at < events.length && found.length < limit; at++) {
        const event = events[at] as LoggedEvent & { forumId?: number; threadId?: number }
        if (event.seq > upTo) break
        if (forumId !== undefined && event.forumId !== forumId) continue
        if (threadId !== undefined && event.threadId !== threadId) continue
        found.push(event)
      }
      return found
    },
  }
}

/** The index of the first event after a place. */
function firstAfter(events: readonly LoggedEvent[], place: number): number {
  let [low, high] = [0, events.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((events[middle]?.seq ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}

function sizeOf(events: readonly LoggedEvent[]): number {
  return events.reduce(
    (sum, event) => sum + 400 + (event.type === 'views.counted' ? event.data.threads.length * 8 : 0),
    0,
  )
}
