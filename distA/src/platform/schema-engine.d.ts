import { type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
/**
 * Applies the migrations that the database does not have yet, in order, and answers their names.
 * The history is kept in `_prisma_migrations`, so Prisma's own tools can read it.
 * @throws Error when one fails, or when one that failed before was not resolved.
 */
export declare function applyMigrations(adapters: SqlMigrationAwareDriverAdapterFactory): Promise<string[]>;
/** The SQL that leads from the migrations to `schema` (the text of a Prisma schema), or null when they agree. */
export declare function draftMigration(adapters: SqlMigrationAwareDriverAdapterFactory, schema: string): Promise<string | null>;
