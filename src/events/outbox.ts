import { type Tx, touch } from '../platform/transaction.js'
import type { ForumEvent } from './catalogue.js'
import { changedBy } from './effects.js'

/**
 * Whether nobody waits to see what an event changed: then it is forgotten with the log, as on other nodes. What is kept
 * holds until there, and can be made anew at once, where after a commit it has to wait for the log to tell of it.
 */
const isForNobody = ({ type }: ForumEvent) => type === 'views.counted'

/**
 * Writes an event in the transaction that causes it: both happen, or neither. Call it after the locks of
 * what the event concerns are taken, so that events of one thread get their ids in the order they happen.
 */
export async function append(tx: Tx, event: ForumEvent): Promise<void> {
  if (!isForNobody(event)) touch(tx, changedBy(event))
  await tx.event.create({ data: event, select: { id: true } })
}
