import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import { type Migration, migrationsFolder, readMigrations } from './migrations.js'

/**
 * Applies the migrations that the database does not have yet, in order, and answers their names: of all, or of the
 * first `upTo`. The history is kept in `_prisma_migrations`, so Prisma's own tools can read it.
 * @throws Error when one fails, or when one was begun before and not ended.
 */
export async function applyMigrations(
  adapters: SqlMigrationAwareDriverAdapterFactory,
  upTo = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  return withSchemaEngine(adapters, async (engine) => {
    const migrationsList = await list((await readMigrations()).slice(0, upTo))
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: noFilters })
    return appliedMigrationNames
  })
}

/** The SQL that leads from the migrations to `schema` (the text of a Prisma schema), or null when they agree. */
export async function draftMigration(
  adapters: SqlMigrationAwareDriverAdapterFactory,
  schema: string,
): Promise<string | null> {
  return withSchemaEngine(adapters, async (engine) => {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'migrations', ...(await list(await readMigrations())) },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
      script: true,
      exitCode: true,
      filters: noFilters,
    })
    return exitCode === 2 ? stdout : null
  })
}

const noFilters = { externalTables: [], externalEnums: [] }

async function withSchemaEngine<T>(
  adapters: SqlMigrationAwareDriverAdapterFactory,
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const SchemaEngine = await loadSchemaEngine()
  const opened: SqlDriverAdapter[] = []
  const bound = bindMigrationAwareSqlAdapterFactory({
    provider: adapters.provider,
    adapterName: adapters.adapterName,
    connect: async () => keep(opened, await adapters.connect()),
    connectToShadowDb: async () => keep(opened, await adapters.connectToShadowDb()),
  })
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, bound)
  try {
    return await use(engine)
  } catch (error) {
    // The engine throws a bare error, with a number for what the database said, which the adapter's registry keeps.
    const cause = bound.errorRegistry.consumeError(0)?.error as Error | undefined
    const said = String(error).replace('External error id#0', () => cause?.message ?? '')
    throw cause ? new Error(`A migration failed: ${said}`, { cause }) : error
  } finally {
    engine.free()
    // The engine leaves its connections open.
    await Promise.all(opened.map((adapter) => adapter.dispose()))
  }
}

function keep<T>(kept: T[], item: T): T {
  kept.push(item)
  return item
}

/** What is used of Node's WebAssembly, which the types of Node 20 leave out. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: object) => { exports: { __wbindgen_start(): void } }
}

let loaded: Promise<typeof SchemaEngine> | undefined

/** The engine is WebAssembly that expects a bundler; Node instantiates it by hand. */
function loadSchemaEngine(): Promise<typeof SchemaEngine> {
  loaded ??= (async () => {
    const require = createRequire(import.meta.url)
    const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
    const wasmFile = path.join(path.dirname(require.resolve('@prisma/schema-engine-wasm')), 'schema_engine_bg.wasm')
    const module = new WebAssembly.Module(await readFile(wasmFile))
    const { exports } = new WebAssembly.Instance(module, { './schema_engine_bg.js': withoutWaits(glue) })
    glue.__wbg_set_wasm(exports)
    exports.__wbindgen_start()
    return glue.SchemaEngine
  })()
  return loaded
}

/**
 * The engine limits its wait for a lock by a timer of ten seconds that it never clears:
 * a program that is done must not live on for it.
 */
function withoutWaits(glue: object): object {
  const timers = Object.keys(glue).filter((name) => name.startsWith('__wbg_setTimeout_'))
  const unheld = (act: () => void, milliseconds: number) => setTimeout(act, milliseconds >>> 0).unref()
  return { ...glue, ...Object.fromEntries(timers.map((name) => [name, unheld])) }
}

async function list(migrations: readonly Migration[]): Promise<MigrationList> {
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
  }
}
