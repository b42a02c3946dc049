/** What a parameter of a statement may be. */
export type StatementValue =
  | number
  | string
  | boolean
  | Date
  | null
  | readonly number[]
  | readonly string[]
  | Uint8Array

/**
 * A statement of a hot path, written by hand. PostgreSQL parses it once a connection and knows it by its name.
 * Its parameters are `$1`, `$2`, …; its columns are of types that every driver reads alike: no bigint.
 */
export type Statement<Row> = {
  readonly name: string
  readonly text: string
  /** Only for the type of a row: it holds nothing. */
  readonly row?: Row
}

/** Runs a statement, and answers its rows. */
export type Run = <Row>(statement: Statement<Row>, values: readonly StatementValue[]) => Promise<Row[]>

/** Declares a statement. Its name must be its own; what is run once has none, but ''. */
export function statement<Row>(name: string, text: string): Statement<Row> {
  return { name, text }
}
