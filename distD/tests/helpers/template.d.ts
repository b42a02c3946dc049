import type { DatabaseDriver } from '../../src/platform/driver.js';
/** The PostgreSQL server that the tests use, or null: then they use the embedded database. */
export declare const testServer: string | null;
/** Makes the migrated database that test databases are copied from, unless an earlier run left it. */
export declare function makeTemplate(): Promise<void>;
/** A database of its own for one test file. Closing it removes it. */
export declare function copyTemplate(): Promise<DatabaseDriver & {
    url: string | null;
}>;
