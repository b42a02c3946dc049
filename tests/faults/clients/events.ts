import type { StreamEvent } from '../../../src/client/index.js'
import { ask, read } from './ask.js'

/** How long to wait for an answer, in milliseconds. */
const answerWithin = 5000

/** A part of a stream. */
export type Page = { events: StreamEvent[]; cursor: number; reset?: true }

/** Asks a node for what came after a place in a stream, or, without one, where the stream stands. Null: it did not tell. */
export async function readEvents(
  url: string,
  { stream, after, token }: { stream: string; after?: number; token?: string },
): Promise<Page | null> {
  const path = `/events?stream=${stream}${after === undefined ? '' : `&after=${after}`}`
  const answer = await ask(url, { method: 'GET', path, ...(token === undefined ? {} : { token }) }, answerWithin)
  return answer?.status === 200 ? read<Page>(answer) : null
}

/** What an event tells, in the words of the log. */
export function whatHappened(event: StreamEvent): string {
  const type = event.type.replace(':', '.')
  if ('postId' in event) return `${type} ${event.postId}`
  if ('post' in event) return `${type} ${event.post.id}`
  if ('thread' in event) return `${type} ${event.thread.id}`
  return `${type} ${'threadId' in event ? event.threadId : ''}`
}
