import { setTimeout as sleep } from 'node:timers/promises'
import type { TestMember } from '../../helpers/factories.js'
import type { ClientContext, Door } from './context.js'
import { reply } from './writer.js'

/** How long a probe waits, and how often there is one, in milliseconds. */
const pace = { answer: 2000, every: 300 }

/** Writes to one node and to no other, and tries nothing twice: so it is seen from when on the node takes writes again. */
export async function probe(context: ClientContext, member: TestMember, threadId: number, door: Door): Promise<void> {
  while (!context.isOver()) {
    await reply(context, member, threadId, { doors: [door], answerWithin: pace.answer, within: 0 })
    await sleep(pace.every)
  }
}
