import type { Db } from '../../src/platform/transaction.js';
/** A migrated database of its own: on PostgreSQL when TEST_DATABASE_URL is set, embedded otherwise. */
export declare function openTestDatabase(): Promise<Db>;
/** A database that is away: nothing answers where it should be. */
export declare function awayDatabase(): Db;
