import { readFile } from 'node:fs/promises'
import type { DatabaseDriver } from '../platform/driver.js'
import { readHistory } from '../platform/migrations.js'
import { projectPath } from '../platform/project.js'
import { type Run, type Statement, statement } from '../platform/statement.js'
import { quoted, readCatalog, type Table } from './catalog.js'
import { digestTable } from './comparison.js'
import { type Contents, form, type Manifest, type Row } from './contents.js'

/**
 * Reads all that a database holds as of one moment, however long `use` takes; others may write meanwhile. Rows are read
 * as they are asked for, some at a time.
 * @throws Error with a sentence when there is no forum in it.
 */
export async function readSnapshot(
  source: Pick<DatabaseDriver, 'transact'>,
  use: (contents: Contents) => Promise<void>,
): Promise<void> {
  await source.transact(async (run) => {
    await run(oneMoment, [])
    await run(sameTexts, [])
    const manifest = await readManifest(run)
    await use({ manifest, rows: readRows(run, manifest.tables) })
    return true
  })
}

const oneMoment: Statement<never> = statement(
  'one_moment',
  'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY',
)

/**
 * Until the end of the transaction every database writes values alike, and nobody ends it for taking long. `run` must
 * be that of a transaction.
 */
export const sameTexts: Statement<never> = statement(
  'same_texts',
  `SELECT set_config(name, value, true) FROM (VALUES
     ('TimeZone', 'UTC'), ('DateStyle', 'ISO, YMD'), ('IntervalStyle', 'postgres'), ('bytea_output', 'hex'),
     ('extra_float_digits', '1'), ('statement_timeout', '0'), ('idle_in_transaction_session_timeout', '0')
   ) AS settings (name, value)`,
)

async function readManifest(run: Run): Promise<Manifest> {
  const migrations = await readHistory(run)
  if (!migrations) throw new Error('There is no forum in this database.')
  const { tables, sequences } = await readCatalog(run)
  const [about] = await run(aboutServer, [])
  return {
    rostraBackup: form,
    rostra: await ownVersion(),
    postgresql: about?.version ?? '',
    takenAt: about?.now ?? '',
    migrations,
    tables: await inTurn(tables, async (table) => ({ ...table, ...(await digestTable(run, table.name)) })),
    sequences: await inTurn(sequences, async (name) => ({ name, next: await nextOf(run, name) })),
  }
}

const aboutServer: Statement<{ version: string; now: string }> = statement(
  'about_server',
  `SELECT current_setting('server_version') AS version, to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS now`,
)

async function ownVersion(): Promise<string> {
  return JSON.parse(await readFile(projectPath('package.json'), 'utf8')).version
}

async function inTurn<T, U>(items: readonly T[], ask: (item: T) => Promise<U>): Promise<U[]> {
  const answers: U[] = []
  for (const item of items) answers.push(await ask(item))
  return answers
}

/** Sequences know no snapshot: this may be further on than the rows, which does no harm. */
async function nextOf(run: Run, sequence: string): Promise<string> {
  const next: Statement<{ next: string }> = statement(
    '',
    `SELECT (last_value + CASE WHEN is_called THEN seqincrement ELSE 0 END)::text AS next
     FROM ${quoted(sequence)} AS own, pg_sequence WHERE seqrelid = own.tableoid`,
  )
  const [row] = await run(next, [])
  if (!row) throw new Error(`The sequence ${sequence} has no state`)
  return row.next
}

async function* readRows(run: Run, tables: readonly Table[]): AsyncGenerator<Row> {
  for (const table of tables) {
    await run(declareReading(table), [])
    for (;;) {
      const rows = await run(readOn, [])
      if (rows.length === 0) break
      for (const { row } of rows) yield { table: table.name, row }
    }
    await run(endReading, [])
  }
}

function declareReading({ name, columns }: Table): Statement<never> {
  const texts = columns.map((column) => `${quoted(column.name)}::text`).join(', ')
  return statement(
    '',
    `DECLARE reading NO SCROLL CURSOR FOR
     SELECT row_to_json(texts.*)::text AS row FROM (SELECT ${texts} FROM ${quoted(name)}) AS texts`,
  )
}

/** So many rows that asking costs little, and so few that long posts fit into memory. */
const readOn: Statement<{ row: string }> = statement('read_on', 'FETCH 200 FROM reading')
const endReading: Statement<never> = statement('end_reading', 'CLOSE reading')
