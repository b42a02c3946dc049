import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { DatabaseDriver } from './driver.js';
/** PostgreSQL inside this process (PGlite), kept in `folder`, which no other process may use meanwhile. */
export declare function openEmbedded(folder: string): Promise<DatabaseDriver>;
/** A PGlite whose times are UTC, as Prisma's adapters take for granted. */
export declare function openPglite(options: PGliteOptions): Promise<PGlite>;
/** Runs hot statements on a PGlite: after the transaction under way, for it has one connection. */
export declare function pgliteStatements(pglite: PGlite): Pick<DatabaseDriver, 'run' | 'transact'>;
/** Prisma's adapters to a PGlite. A shadow database is a PGlite of its own, which ends with its adapter. */
export declare function pgliteAdapters(pglite: PGlite): SqlMigrationAwareDriverAdapterFactory;
