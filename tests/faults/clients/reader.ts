import type { Watch } from '../record.js'
import { type ClientContext, oneOf, untilOver } from './context.js'
import { readEvents, whatHappened } from './events.js'

/** Follows a stream by asking any node for what came after its cursor. */
export async function readStream(context: ClientContext, stream: string, restMs: number): Promise<void> {
  const { record, doors } = context
  let cursor = (await readEvents(oneOf(doors).url, { stream }))?.cursor ?? 0
  const who = `a reader of ${stream} at every node`
  const watch: Watch = { who, stream, isInsider: false, begin: cursor, seen: [], resets: [], ended: null }
  record.watches.push(watch)
  await untilOver(context, restMs, async () => {
    const page = await readEvents(oneOf(doors).url, { stream, after: cursor })
    if (!page) return
    if (page.reset) watch.resets.push({ from: cursor, to: page.cursor })
    for (const event of page.events) watch.seen.push({ seq: event.seq, what: whatHappened(event) })
    cursor = page.cursor
  })
}
