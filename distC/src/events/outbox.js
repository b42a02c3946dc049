import { touch } from '../platform/transaction.js';
import { changedBy } from './effects.js';
/**
 * Writes an event in the transaction that causes it: both happen, or neither. Call it after the locks of
 * what the event concerns are taken, so that events of one thread get their ids in the order they happen.
 */
export async function append(tx, event) {
    touch(tx, changedBy(event));
    await tx.event.create({ data: event, select: { id: true } });
}
//# sourceMappingURL=outbox.js.map