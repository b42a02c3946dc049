import type { Db } from '../../src/platform/transaction.js';
/**
 * Every row of every table, as text, so that two moments can be compared. Tables that are named are left out, and
 * view counts, which are gathered and written when the clock says so.
 */
export declare function dumpTables(db: Db, leftOut?: readonly string[]): Promise<Record<string, string[]>>;
