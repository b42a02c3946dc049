import type { Tx } from '../../platform/transaction.js';
import { type Recount } from '../../shared/recount.js';
/** Changes a forum's number of visible threads. Locks the forum, so call it before its threads are locked. */
export declare function bumpThreadCount(tx: Tx, forumId: number, by: number): Promise<void>;
/** Counts the visible threads of every forum. */
export declare const recountForums: Recount<Tx>;
