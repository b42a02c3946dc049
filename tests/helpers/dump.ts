import type { Db } from '../../src/platform/transaction.js'

/**
 * Every row of every table, as text, so that two moments can be compared. Tables that are named are left out, and
 * view counts, which are gathered and written when the clock says so.
 */
export async function dumpTables(db: Db, leftOut: readonly string[] = []): Promise<Record<string, string[]>> {
  const tables = await db.client.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%' ORDER BY 1`
  const dump: Record<string, string[]> = {}
  for (const { name } of tables.filter((table) => !leftOut.includes(table.name))) {
    const rows = await db.client.$queryRawUnsafe<{ row: string }[]>(
      `SELECT (to_jsonb("${name}") - 'view_count')::text AS row FROM "${name}" ORDER BY 1`,
    )
    dump[name] = rows.map(({ row }) => row)
  }
  return dump
}
