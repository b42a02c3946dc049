import { type Run, type Statement, statement } from '../platform/statement.js'

/** @throws Error with a sentence when a database has members or forums. */
export async function demandEmpty(run: Run): Promise<void> {
  const [found] = await run(findTables, [])
  if (!found?.areThere || (await run(findContent, [])).length === 0) return
  throw new Error(
    'That database has members or forums already, and nothing is ever written over them. Name an empty one: ' +
      'a new folder as DATA_DIR, or one that createdb made.',
  )
}

const findTables: Statement<{ areThere: boolean }> = statement(
  'find_tables',
  `SELECT to_regclass('users') IS NOT NULL AND to_regclass('forums') IS NOT NULL AS "areThere"`,
)

const findContent: Statement<{ found: number }> = statement(
  'find_content',
  'SELECT 1 AS found WHERE EXISTS (SELECT FROM users) OR EXISTS (SELECT FROM forums)',
)
