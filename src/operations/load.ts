import { isDeepStrictEqual } from 'node:util'
import type { DatabaseDriver } from '../platform/driver.js'
import { type Run, type Statement, statement } from '../platform/statement.js'
import { type Catalog, quoted, readCatalog, type Table } from './catalog.js'
import { type Comparison, compareTables, demandSame } from './comparison.js'
import { liftConstraints, restoreConstraints } from './constraints.js'
import { type Contents, inBatches, type Manifest } from './contents.js'
import { demandEmpty } from './emptiness.js'
import { migrateOn, migrateTo } from './history.js'
import { sameTexts } from './snapshot.js'

/** What goes on beside a loading. */
export type Loading = {
  /** Is told how many rows were loaded since it was told last. */
  onRows(count: number): void
  /** Does something of its own when all was compared, in the same transaction. */
  finish?(run: Run): Promise<void>
}

/** What came of a loading. Tables that somebody else added to the forum's have no place in the new database. */
export type Loaded = { comparisons: Comparison[]; leftOut: string[] }

/**
 * Loads what a forum held into an empty database, in one transaction, and compares each table with what was sent. The
 * migrations that the forum had gone through make the tables; the later ones follow when they are loaded.
 * @throws Error with a sentence when the database is not empty, or something did not arrive as it was sent: then
 * nothing is kept.
 */
export async function load(target: DatabaseDriver, contents: Contents, loading: Loading): Promise<Loaded> {
  await demandEmpty(target.run)
  await migrateTo(contents.manifest, target)
  const loaded = await target.transact((run) => fill(run, contents, loading))
  if (loaded === null) throw new Error('A transaction that was not undone gave nothing')
  await migrateOn(target)
  return loaded
}

async function fill(run: Run, { manifest, rows }: Contents, { onRows, finish }: Loading): Promise<Loaded> {
  await run(sameTexts, [])
  const catalog = await readCatalog(run)
  demandTables(catalog, manifest)
  await liftConstraints(run, catalog)
  // Asked again, for from here on nobody else can write.
  await demandEmpty(run)
  await run(emptied(catalog), [])
  const inserts = new Map(catalog.tables.map((table) => [table.name, insertInto(table)]))
  for await (const batch of inBatches(rows)) {
    const insert = inserts.get(batch.table)
    if (insert) await run(insert, [`[${batch.rows.join(',')}]`])
    onRows(batch.rows.length)
  }
  await restoreConstraints(run, catalog)
  for (const { name, next } of manifest.sequences) {
    if (catalog.sequences.includes(name)) await run(restarted(name, next), [])
  }
  const comparisons = await compareTables(
    run,
    manifest.tables.filter(({ name }) => inserts.has(name)),
  )
  demandSame(comparisons)
  await finish?.(run)
  return { comparisons, leftOut: manifest.tables.map(({ name }) => name).filter((name) => !inserts.has(name)) }
}

/** @throws Error with a sentence when a table is lacking, or has other columns than the migrations make. */
function demandTables(catalog: Catalog, manifest: Manifest): void {
  const sent = new Map(manifest.tables.map(({ name, columns }) => [name, columns]))
  const wrong = catalog.tables.find(({ name, columns }) => !isDeepStrictEqual(sent.get(name), columns))
  if (!wrong) return
  throw new Error(
    `The table ${wrong.name} has other columns there than its migrations make, so somebody changed it by hand. Nothing ` +
      'was loaded. Change it alike in the new database, where it is empty, and try again.',
  )
}

/** Migrations fill some tables. */
function emptied({ tables }: Catalog): Statement<never> {
  return statement('', `TRUNCATE ${tables.map(({ name }) => quoted(name)).join(', ')}`)
}

function insertInto({ name, columns }: Table): Statement<never> {
  const list = (each: (name: string, type: string) => string) =>
    columns.map((column) => each(quoted(column.name), column.type)).join(', ')
  return statement(
    `load_${name}`,
    `INSERT INTO ${quoted(name)} (${list((column) => column)}) OVERRIDING SYSTEM VALUE
     SELECT ${list((column, type) => `${column}::${type}`)}
     FROM json_to_recordset($1::json) AS texts (${list((column) => `${column} text`)})`,
  )
}

/** Unlike setval, this is undone with the transaction. */
function restarted(sequence: string, next: string): Statement<never> {
  return statement('', `ALTER SEQUENCE ${quoted(sequence)} RESTART WITH ${next}`)
}
