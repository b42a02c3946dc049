import { type Tx } from '../platform/transaction.js';
import type { ForumEvent } from './catalogue.js';
/**
 * Writes an event in the transaction that causes it: both happen, or neither. Call it after the locks of
 * what the event concerns are taken, so that events of one thread get their ids in the order they happen.
 */
export declare function append(tx: Tx, event: ForumEvent): Promise<void>;
