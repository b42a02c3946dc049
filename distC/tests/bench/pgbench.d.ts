import type { Load } from './row.js';
/** A number that each transaction draws anew, or one that stays the same. */
type Variable = {
    from: number;
    to: number;
};
/** What pgbench does: many clients run a statement again and again. */
export type PgbenchPlan = {
    database: string;
    statement: string;
    variables: Readonly<Record<string, Variable>>;
    clients: number;
    seconds: number;
};
/** @throws Error with a sentence how to get pgbench, when it is missing. */
export declare function demandPgbench(): void;
/**
 * Runs a prepared statement and tells what it cost the database. Its connections end with it, so they are looked at
 * on the way. @throws Error when a transaction failed.
 */
export declare function runPgbench({ database, statement, variables, clients, seconds }: PgbenchPlan): Promise<Load>;
export {};
