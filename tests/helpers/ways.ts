import type { Statement } from '../../src/platform/statement.js'
import type { Db } from '../../src/platform/transaction.js'

/** A database on which these statements find nothing to do, so that what they would do is done in a transaction. */
export function without(db: Db, statements: readonly Statement<unknown>[]): Db {
  const names = statements.map(({ name }) => name)
  const idle =
    (run: Db['run']): Db['run'] =>
    async (statement, values) =>
      names.includes(statement.name) ? [] : run(statement, values)
  return { ...db, run: idle(db.run), transact: (act) => db.transact((run) => act(idle(run))) }
}

/** Counts the rows that a statement gives on a database. */
export function watching(db: Db, statement: Statement<unknown>): { db: Db; rows: () => number } {
  let rows = 0
  const watched: Db['run'] = async (asked, values) => {
    const given = await db.run(asked, values)
    if (asked.name === statement.name) rows += given.length
    return given
  }
  return { db: { ...db, run: watched }, rows: () => rows }
}
