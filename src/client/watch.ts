import type { RevokedEvent, ServerEvent, SubscribeAnswer } from '../realtime/contract.js'
import { ForumError } from './error.js'

/** Whatever comes in a stream; `type` tells which. */
export type StreamEvent = Exclude<ServerEvent, RevokedEvent>

/** Where a stream begins, and what the program does with what comes. */
export type StreamHandlers = {
  /** The place up to which everything is known already; without it the stream begins now. */
  after?: number
  onEvent: (event: StreamEvent) => void
  /** The log does not reach back so far: fetch afresh what you show. Events after `cursor` follow. */
  onReset?: (cursor: number) => void
  /** The stream ended: it is gone, or may not be seen any more. */
  onRevoked?: (reason: ForumError) => void
}

/** One watcher of one stream: lets every event through once and in order, whatever the connection does. */
export type Watch = {
  readonly stream: string
  /** Everything up to here was handed over. Null before the stream begins. */
  cursor(): number | null
  /** Keeps what comes until `begin`. Answers the number of this wait. */
  wait(): number
  isWaiting(round: number): boolean
  /** The connection is lost. */
  pause(): void
  /** What was missed is here: hands it over, then what came meanwhile. */
  begin(answer: Extract<SubscribeAnswer, { ok: true }>): void
  /** The number of the last wait, once it is over; null while waiting. */
  liveRound(): number | null
  /** The server has served the stream up to here. */
  reach(served: number): void
  /** Takes what the server sent. */
  take(event: ServerEvent): void
  end(reason: ForumError): void
}

/** Makes a watcher. `leave` is called when the server ends the stream. */
export function createWatch(
  stream: string,
  handlers: StreamHandlers,
  leave: () => void,
  first: { begun(): void; refused(reason: ForumError): void },
): Watch {
  let cursor = handlers.after ?? null
  let round = 0
  let kept: ServerEvent[] | null = []
  let hasBegun = false

  const end = (reason: ForumError) => {
    if (hasBegun) call(() => handlers.onRevoked?.(reason))
    else first.refused(reason)
  }

  const handOver = (event: ServerEvent) => {
    if (event.type === 'stream:revoked') {
      leave()
      return end(new ForumError('not_found', 'The stream ended, or you may not see it any more.'))
    }
    // What came before the cursor was in an answer.
    if (event.seq <= (cursor ?? 0)) return
    cursor = event.seq
    call(() => handlers.onEvent(event))
  }

  return {
    stream,
    cursor: () => cursor,
    wait: () => {
      kept = []
      return ++round
    },
    isWaiting: (asked) => kept !== null && asked === round,
    pause: () => {
      kept = []
      round++
    },
    begin: (answer) => {
      if (answer.reset) {
        cursor = answer.cursor
        call(() => handlers.onReset?.(answer.cursor))
      }
      cursor ??= answer.cursor
      for (const event of answer.events) handOver(event)
      cursor = Math.max(cursor, answer.cursor)
      const meanwhile = kept ?? []
      kept = null
      if (!hasBegun) first.begun()
      hasBegun = true
      // An end that came before the answer was that of an earlier subscription.
      for (const event of meanwhile) if (event.type !== 'stream:revoked') handOver(event)
    },
    liveRound: () => (kept === null ? round : null),
    reach: (served) => {
      cursor = Math.max(cursor ?? 0, served)
    },
    take: (event) => {
      if (kept) kept.push(event)
      else handOver(event)
    },
    end,
  }
}

/** Calls the program's function. Its error is its own: it must not keep later events from coming. */
function call(act: () => void): void {
  try {
    act()
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}
