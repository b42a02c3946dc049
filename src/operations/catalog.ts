import { type Run, type Statement, statement } from '../platform/statement.js'

/** A column that is written, and its type as SQL says it. What the database makes of other columns is none. */
export type Column = { name: string; type: string }

/** A table with its columns in their order. */
export type Table = { name: string; columns: Column[] }

/** What a database says of itself. The history of migrations is no part of it: migrations keep that. */
export type Catalog = {
  tables: Table[]
  sequences: string[]
  foreignKeys: { table: string; name: string; definition: string }[]
}

/** Reads which tables, sequences and foreign keys there are, so that none is ever forgotten; in an order that all databases share. */
export async function readCatalog(run: Run): Promise<Catalog> {
  return {
    tables: await run(tables, []),
    sequences: (await run(sequences, [])).map(({ name }) => name),
    foreignKeys: await run(foreignKeys, []),
  }
}

/** A name as it stands in a statement. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

const ours = `relname <> '_prisma_migrations'
     AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())`

const tables: Statement<Table> = statement(
  'catalog_tables',
  `SELECT relname::text AS name,
     json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) ORDER BY attnum) AS columns
   FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
   WHERE ${ours} AND relkind = 'r' AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
   GROUP BY relname ORDER BY relname COLLATE "C"`,
)

const sequences: Statement<{ name: string }> = statement(
  'catalog_sequences',
  `SELECT relname::text AS name FROM pg_class WHERE ${ours} AND relkind = 'S' ORDER BY relname COLLATE "C"`,
)

const foreignKeys: Statement<Catalog['foreignKeys'][number]> = statement(
  'catalog_foreign_keys',
  `SELECT relname::text AS table, conname::text AS name, pg_get_constraintdef(pg_constraint.oid) AS definition
   FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
   WHERE ${ours} AND contype = 'f' ORDER BY relname COLLATE "C", conname COLLATE "C"`,
)
