import { type Run, type Statement, statement } from '../platform/statement.js'
import { count } from '../shared/progress.js'
import { quoted } from './catalog.js'
import type { Manifest } from './contents.js'

/** What tells whether two tables hold the same: how many rows, and a checksum that knows no order. */
type Digest = { rows: number; checksum: string }

/**
 * Has the database digest a table. The checksum is the sum of its rows' MD5 (64 bits of each), of the rows' own text and
 * not of the JSON that they travel in: what the one loses the other shows.
 */
export async function digestTable(run: Run, name: string): Promise<Digest> {
  const [digest] = await run(digestOf(name), [])
  if (!digest) throw new Error(`The table ${name} gave no digest`)
  return digest
}

function digestOf(name: string): Statement<Digest> {
  return statement(
    '',
    `SELECT count(*)::int AS rows,
       coalesce(sum(('x' || left(md5((t.*)::text), 16))::bit(64)::bigint), 0)::text AS checksum
     FROM ${quoted(name)} AS t`,
  )
}

/** A table as it was sent, and as it arrived. */
export type Comparison = { table: string; sent: Digest; arrived: Digest; isSame: boolean }

/** Compares tables with what the manifest says of them. */
export async function compareTables(run: Run, tables: Manifest['tables']): Promise<Comparison[]> {
  const comparisons: Comparison[] = []
  for (const { name, ...sent } of tables) {
    const arrived = await digestTable(run, name)
    const isSame = sent.rows === arrived.rows && sent.checksum === arrived.checksum
    comparisons.push({ table: name, sent, arrived, isSame })
  }
  return comparisons
}

/** @throws Error with a sentence, and the table of comparisons, when something did not arrive as it was sent. */
export function demandSame(comparisons: readonly Comparison[]): void {
  if (comparisons.every(({ isSame }) => isSame)) return
  throw new Error(`Not all arrived as it was sent, so nothing was kept.\n${tellComparisons(comparisons)}`)
}

/** Comparisons as a table for people. */
export function tellComparisons(comparisons: readonly Comparison[]): string {
  const lines = comparisons.map(({ table, sent, arrived, isSame }) => [
    table,
    count(sent.rows),
    count(arrived.rows),
    isSame ? 'equal' : 'NOT EQUAL',
  ])
  const all = [['table', 'rows sent', 'arrived', 'content'], ...lines]
  const width = (column: number) => Math.max(...all.map((line) => line[column]?.length ?? 0))
  const [name, sent, arrived] = [width(0), width(1), width(2)]
  return all
    .map(([a = '', b = '', c = '', d = '']) => `${a.padEnd(name)}  ${b.padStart(sent)}  ${c.padStart(arrived)}  ${d}\n`)
    .join('')
}
