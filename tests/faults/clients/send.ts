import { setTimeout as sleep } from 'node:timers/promises'
import { type Attempt, isUncertain, type Outcome } from '../record.js'
import { type Answer, ask, type Request } from './ask.js'
import { type ClientContext, type Door, oneOf } from './context.js'

/** How long a client waits for one answer, and how long it tries in all, in milliseconds. */
const patience = { answer: 5000, whole: 75_000 }

/** What became of a write. */
export type Sent = {
  outcome: Outcome
  attempts: readonly Attempt[]
  /** The last answer, and the node that gave it. */
  answer: Answer | null
  door: Door
}

/** Where and for how long a client tries; by default any node, as behind a load balancer. */
export type Trying = { doors?: readonly Door[]; answerWithin?: number; within?: number }

/**
 * Sends a write as a good client does: the very same request again, later if it is told so, until its outcome is known
 * or it gives up. What is sent must act once however often it is sent.
 */
export async function send(
  { doors: all, record }: ClientContext,
  request: Request,
  { doors = all, answerWithin = patience.answer, within = patience.whole }: Trying = {},
): Promise<Sent> {
  const attempts: Attempt[] = []
  const until = record.now() + within
  for (let pause = 100; ; pause = Math.min(pause * 2, 2000)) {
    const door = oneOf(doors)
    const begin = record.now()
    const answer = await ask(door.url, request, answerWithin)
    attempts.push({ node: door.index, begin, end: record.now(), status: answer?.status ?? null })
    const outcome = outcomeOf(attempts)
    if (outcome !== null) return { outcome, attempts, answer, door }
    const wait = answer?.retryAfter ? answer.retryAfter * 1000 : pause
    if (record.now() + wait > until) {
      return { outcome: attempts.some(isUncertain) ? 'unknown' : 'refused', attempts, answer, door }
    }
    await sleep(wait)
  }
}

/** What is known after these attempts; null where another try may tell more. */
function outcomeOf(attempts: readonly Attempt[]): Outcome | null {
  const status = attempts.at(-1)?.status ?? null
  if (status === null || status >= 500 || status === 429) return null
  if (status < 300) return 'acknowledged'
  return attempts.some(isUncertain) ? 'unknown' : 'refused'
}
