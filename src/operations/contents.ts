import type { Hash } from 'node:crypto'
import { z } from 'zod'

/** What a backup says of itself before its rows: what there is, and of which forum. */
export type Manifest = z.infer<typeof manifestSchema>

/** The form of backups that this Rostra writes and reads. Another form gets another number. */
export const form = 1

/** What stands in the first line of a backup. */
export const manifestSchema = z.strictObject({
  rostraBackup: z.literal(form),
  /** The version of Rostra that wrote it, and of PostgreSQL that it was read from. */
  rostra: z.string(),
  postgresql: z.string(),
  takenAt: z.iso.datetime(),
  /** The schema's history up to here. */
  migrations: z.array(z.strictObject({ name: z.string(), checksum: z.string() })),
  /** In the order in which their rows follow. */
  tables: z.array(
    z.strictObject({
      name: z.string(),
      columns: z.array(z.strictObject({ name: z.string(), type: z.string() })),
      rows: z.int().min(0),
      checksum: z.string(),
    }),
  ),
  /** The number that each gives next. */
  sequences: z.array(z.strictObject({ name: z.string(), next: z.string().regex(/^-?\d+$/) })),
})

/**
 * A row of a table, as PostgreSQL wrote it in JSON: each column by its name as a text, or null. Only PostgreSQL reads it
 * again, and by the text every value of any type is what it was.
 */
export type Row = { table: string; row: string }

/** All that a database held at one moment, wherever it is read from. */
export type Contents = { manifest: Manifest; rows: AsyncIterable<Row> }

/** How many rows there are in all. */
export function countRows({ tables }: Manifest): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0)
}

/** Rows of one table. */
export type Batch = { table: string; rows: string[] }

/** About how many characters of rows are handled at once. */
const batchSize = 1_000_000

/** Gathers rows, each batch those of one table, in their order. */
export async function* inBatches(rows: AsyncIterable<Row>): AsyncGenerator<Batch> {
  let batch: Batch = { table: '', rows: [] }
  let size = 0
  for await (const { table, row } of rows) {
    if (table !== batch.table || size >= batchSize) {
      if (batch.rows.length > 0) yield batch
      batch = { table, rows: [] }
      size = 0
    }
    batch.rows.push(row)
    size += row.length
  }
  if (batch.rows.length > 0) yield batch
}

/** The last line of a backup, which tells that the lines before are whole. `hash` is SHA-256, and has taken all of them. */
export function sealOf(hash: Hash): string {
  return JSON.stringify({ sha256: hash.copy().digest('hex') })
}
