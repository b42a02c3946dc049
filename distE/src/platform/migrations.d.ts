import type { DatabaseDriver } from './driver.js';
import type { Reader } from './reader.js';
/** The folder of migrations, in Prisma's own format. */
export declare const migrationsFolder: string;
/** A step of the schema's history. */
export type Migration = {
    name: string;
    sql: string;
};
/** The migrations in their folder, in order. */
export declare function readMigrations(): Promise<Migration[]>;
/**
 * Whether the history that the database keeps is the folder's, name by name and text by text, with none that failed or
 * was taken back. Applying migrations would then do nothing, and what would find that out (`schema-engine.ts`) takes
 * tens of megabytes. Whatever else the history holds is for that to judge.
 */
export declare function isMigrated(run: DatabaseDriver['run']): Promise<boolean>;
/** The names of migrations that the database does not have. */
export declare function missingMigrations(reader: Reader): Promise<string[]>;
