import type { Part } from './kinds/fault.js'

/** When something happened, in milliseconds since the run began. */
export type Moment = number

/** One sending of a request. `status` is null where no answer came. */
export type Attempt = { node: number; begin: Moment; end: Moment; status: number | null }

/** What a client knows of its write in the end. */
export type Outcome = 'acknowledged' | 'refused' | 'unknown'

/** A text that was written, once: no two are the same. */
export type TextWrite = {
  kind: 'reply' | 'edit'
  body: string
  /** Where it was acknowledged to stand. */
  postId: number | null
  version: number | null
  outcome: Outcome
  attempts: readonly Attempt[]
}

/** A value that was set, by the one client who sets it: a member's reaction to a post, whether a post is visible. */
export type ValueWrite = {
  /** `reaction 12 5` of post 12 by member 5, `state 12` of post 12. */
  key: string
  value: string
  outcome: Outcome
  attempts: readonly Attempt[]
}

/** What a writer saw where it read next, on the node that had acknowledged its write. */
export type OwnRead = { what: string; node: number; at: Moment; isShown: boolean }

/** An event as a client got it: its place, and what it was, in the words of the log (`post.created 12`). */
export type Seen = { seq: number; what: string }

/** One client's way through one stream. */
export type Watch = {
  who: string
  stream: string
  /** Whether it may see what stands in the private forum. */
  isInsider: boolean
  /** The place from which on it follows. */
  begin: number
  seen: Seen[]
  /** Where it was told that the log does not reach back so far: from which place to which. */
  resets: { from: number; to: number }[]
  /** Why it ended though nobody asked it to; null while it lasts. */
  ended: string | null
}

/** What is taken from a member, with which everything ends that they may see in the private forum. */
export type Right = 'membership' | 'token' | 'session'

/** A member's time in the private forum, with one credential. */
export type Stay = {
  id: number
  member: number
  right: Right
  /** When its end was acknowledged; null when it was not. */
  lostAt: Moment | null
  /** False where a grant may still have been on its way then. */
  isSure: boolean
}

/** A text in the private forum: numbered in the order in which they were begun. */
export type PrivateText = { number: number; begin: Moment }

/** What a stay got of the private forum: the newest text in it, if any. `stopped`: the stream was ended there. */
export type Receipt = {
  stay: number
  node: number
  via: 'socket' | 'http'
  at: Moment
  text: number | null
  isEnd: boolean
}

/** A fault that happened. */
export type Struck = { fault: string; what: string; parts: readonly Part[]; begin: Moment; end: Moment }

/** A time that was measured. */
export type Span = { begin: Moment; end: Moment }

/** All that happened in a run, as its clients know it. */
export type Recording = {
  now(): Moment
  texts: TextWrite[]
  values: ValueWrite[]
  ownReads: OwnRead[]
  watches: Watch[]
  stays: Stay[]
  privateTexts: PrivateText[]
  receipts: Receipt[]
  strikes: Struck[]
  crashes: string[]
  /** How long events were seen to wait for their place in the log. */
  placings: Span[]
  /** How long clients took from their new connection until they had all that had happened by then. */
  catchUps: Span[]
}

/** An empty recording, which begins now. */
export function newRecording(): Recording {
  const start = performance.now()
  return {
    now: () => performance.now() - start,
    texts: [],
    values: [],
    ownReads: [],
    watches: [],
    stays: [],
    privateTexts: [],
    receipts: [],
    strikes: [],
    crashes: [],
    placings: [],
    catchUps: [],
  }
}

/** For how long a request that nobody answered may still arrive and have its effect, in milliseconds: longer than any fault. */
export const afterlife = 90_000

/** Whether an attempt may have had an effect that its sender does not know of. */
export function isUncertain({ status }: Attempt): boolean {
  return status === null || status >= 500
}
