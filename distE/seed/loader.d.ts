import { type Db, type Tx } from '../src/platform/transaction.js';
import type { ThreadPlan } from './plan.js';
/** The thread of a document, and whether it was loaded now or had been before. */
export type LoadedThread = {
    threadId: number;
    loaded: boolean;
};
/**
 * Loads a planned thread in one transaction: all of it, or nothing. A document that was loaded before changes nothing.
 * Running servers show the thread as they show any new one.
 */
export declare function loadPlan(db: Db, plan: ThreadPlan): Promise<LoadedThread>;
/** Waits until nobody else loads documents, in any process, and keeps it so until the transaction ends. */
export declare function lockLoading(tx: Tx): Promise<void>;
/** Writes a planned thread unless it is there. `lockLoading` must have been called. */
export declare function loadThread(tx: Tx, plan: ThreadPlan): Promise<LoadedThread>;
