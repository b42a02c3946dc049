import { type Db } from './platform/transaction.js';
import type { Difference } from './shared/recount.js';
/**
 * Recounts everything in one transaction, mends it when asked, and answers what differed.
 * Nobody writes meanwhile: it waits for those who do, and they wait for it.
 */
export declare function recountAll(db: Db, options: {
    fix: boolean;
}): Promise<Difference[]>;
