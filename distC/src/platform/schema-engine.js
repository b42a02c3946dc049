import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory, } from '@prisma/driver-adapter-utils';
import { migrationsFolder, readMigrations } from './migrations.js';
/**
 * Applies the migrations that the database does not have yet, in order, and answers their names.
 * The history is kept in `_prisma_migrations`, so Prisma's own tools can read it.
 * @throws Error when one fails, or when one that failed before was not resolved.
 */
export async function applyMigrations(adapters) {
    return withSchemaEngine(adapters, async (engine) => {
        const migrationsList = await listMigrations();
        const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: noFilters });
        return appliedMigrationNames;
    });
}
/** The SQL that leads from the migrations to `schema` (the text of a Prisma schema), or null when they agree. */
export async function draftMigration(adapters, schema) {
    return withSchemaEngine(adapters, async (engine) => {
        const { exitCode, stdout } = await engine.diff({
            from: { tag: 'migrations', ...(await listMigrations()) },
            to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
            script: true,
            exitCode: true,
            filters: noFilters,
        });
        return exitCode === 2 ? stdout : null;
    });
}
const noFilters = { externalTables: [], externalEnums: [] };
async function withSchemaEngine(adapters, use) {
    const SchemaEngine = await loadSchemaEngine();
    const opened = [];
    const bound = bindMigrationAwareSqlAdapterFactory({
        provider: adapters.provider,
        adapterName: adapters.adapterName,
        connect: async () => keep(opened, await adapters.connect()),
        connectToShadowDb: async () => keep(opened, await adapters.connectToShadowDb()),
    });
    const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, bound);
    try {
        return await use(engine);
    }
    catch (error) {
        // The engine throws a bare error; what the database said is kept by the adapter's registry.
        const cause = bound.errorRegistry.consumeError(0)?.error;
        throw cause ? new Error(`A migration failed: ${String(error)}`, { cause }) : error;
    }
    finally {
        engine.free();
        // The engine leaves its connections open.
        await Promise.all(opened.map((adapter) => adapter.dispose()));
    }
}
function keep(kept, item) {
    kept.push(item);
    return item;
}
let loaded;
/** The engine is WebAssembly that expects a bundler; Node instantiates it by hand. */
function loadSchemaEngine() {
    loaded ??= (async () => {
        const require = createRequire(import.meta.url);
        const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
        const wasmFile = path.join(path.dirname(require.resolve('@prisma/schema-engine-wasm')), 'schema_engine_bg.wasm');
        const module = new WebAssembly.Module(await readFile(wasmFile));
        const { exports } = new WebAssembly.Instance(module, { './schema_engine_bg.js': withoutWaits(glue) });
        glue.__wbg_set_wasm(exports);
        exports.__wbindgen_start();
        return glue.SchemaEngine;
    })();
    return loaded;
}
/**
 * The engine limits its wait for a lock by a timer of ten seconds that it never clears:
 * a program that is done must not live on for it.
 */
function withoutWaits(glue) {
    const timers = Object.keys(glue).filter((name) => name.startsWith('__wbg_setTimeout_'));
    const unheld = (act, milliseconds) => setTimeout(act, milliseconds >>> 0).unref();
    return { ...glue, ...Object.fromEntries(timers.map((name) => [name, unheld])) };
}
async function listMigrations() {
    const migrations = await readMigrations();
    return {
        baseDir: migrationsFolder,
        lockfile: {
            path: 'migration_lock.toml',
            content: await readFile(path.join(migrationsFolder, 'migration_lock.toml'), 'utf8'),
        },
        shadowDbInitScript: '',
        migrationDirectories: migrations.map(({ name, sql }) => ({
            path: name,
            migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
        })),
    };
}
//# sourceMappingURL=schema-engine.js.map