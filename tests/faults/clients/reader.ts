import type { StreamEvent } from '../../../src/client/index.js'
import type { Watch } from '../record.js'
import { ask, read } from './ask.js'
import { type ClientContext, oneOf, untilOver } from './context.js'
import { whatHappened } from './listener.js'

/** How long to wait for an answer, in milliseconds. */
const answerWithin = 5000

type Page = { events: StreamEvent[]; cursor: number; reset?: true }

/** Follows a stream by asking any node for what came after its cursor. */
export async function readStream(context: ClientContext, stream: string, restMs: number): Promise<void> {
  const { record, doors } = context
  const readOn = async (after: number | null): Promise<Page | null> => {
    const path = `/events?stream=${stream}${after === null ? '' : `&after=${after}`}`
    const answer = await ask(oneOf(doors).url, { method: 'GET', path }, answerWithin)
    return answer?.status === 200 ? read<Page>(answer) : null
  }
  let cursor = (await readOn(null))?.cursor ?? 0
  const who = `a reader of ${stream} at every node`
  const watch: Watch = { who, stream, isInsider: false, begin: cursor, seen: [], resets: [], ended: null }
  record.watches.push(watch)
  await untilOver(context, restMs, async () => {
    const page = await readOn(cursor)
    if (!page) return
    if (page.reset) watch.resets.push({ from: cursor, to: page.cursor })
    for (const event of page.events) watch.seen.push({ seq: event.seq, what: whatHappened(event) })
    cursor = page.cursor
  })
}
