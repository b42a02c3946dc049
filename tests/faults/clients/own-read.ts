import { type Answer, ask } from './ask.js'
import type { ClientContext, Door } from './context.js'

/** How often a writer tries to read, and how long it waits each time, in milliseconds. */
const patience = { tries: 3, answer: 5000 }

/** What a writer looks at after its write, and whether that is what it should see. */
export type Look = { what: string; path: string; token: string; isShown: (answer: Answer) => boolean }

/** Reads on the node that has just acknowledged a write, and notes whether it shows it. A node that does not answer shows nothing wrong. */
export async function readOwn(
  { record }: ClientContext,
  door: Door,
  { what, path, token, isShown }: Look,
): Promise<void> {
  for (let tries = 0; tries < patience.tries; tries++) {
    const answer = await ask(door.url, { method: 'GET', path, token }, patience.answer)
    if (answer === null || answer.status >= 500) continue
    record.ownReads.push({ what, node: door.index, at: record.now(), isShown: isShown(answer) })
    return
  }
}
