import { type Run, statement } from '../platform/statement.js'
import { type Catalog, quoted } from './catalog.js'

/**
 * Lets tables be filled in any order until `restoreConstraints`: takes the foreign keys away, and lets triggers rest.
 * Nobody else can write to the tables until the transaction ends. It needs no other right than to own them.
 */
export async function liftConstraints(run: Run, { tables, foreignKeys }: Catalog): Promise<void> {
  for (const { name } of tables) await change(run, name, 'DISABLE TRIGGER USER')
  for (const { table, name } of foreignKeys) await change(run, table, `DROP CONSTRAINT ${quoted(name)}`)
}

/** Puts back what was lifted. @throws Error of the database when a row points to one that is not there. */
export async function restoreConstraints(run: Run, { tables, foreignKeys }: Catalog): Promise<void> {
  for (const { table, name, definition } of foreignKeys) {
    await change(run, table, `ADD CONSTRAINT ${quoted(name)} ${definition}`)
  }
  for (const { name } of tables) await change(run, name, 'ENABLE TRIGGER USER')
}

async function change(run: Run, table: string, how: string): Promise<void> {
  await run(statement('', `ALTER TABLE ${quoted(table)} ${how}`), [])
}
