import type { Statement } from '../../src/platform/statement.js';
import type { Db } from '../../src/platform/transaction.js';
/** A database on which these statements find nothing to do, so that what they would do is done in a transaction. */
export declare function without(db: Db, statements: readonly Statement<unknown>[]): Db;
/** Counts the rows that a statement gives on a database. */
export declare function watching(db: Db, statement: Statement<unknown>): {
    db: Db;
    rows: () => number;
};
