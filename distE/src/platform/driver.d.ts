import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { Run } from './statement.js';
/** What a kind of database brings: Prisma's adapter to it, a way past Prisma for hot paths, and how to let go of it. */
export type DatabaseDriver = {
    adapters: SqlMigrationAwareDriverAdapterFactory;
    /** Runs one statement, which is a transaction of its own. */
    run: Run;
    /** Runs several in one transaction. An answer of null undoes them, as an error does. */
    transact<T>(act: (run: Run) => Promise<T | null>): Promise<T | null>;
    close(): Promise<void>;
};
