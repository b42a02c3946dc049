import { reply } from '../../src/features/posts/reply-statement.js'
import { setReaction } from '../../src/features/reactions/react-statement.js'
import type { Statement } from '../../src/platform/statement.js'
import { withClient } from './database-server.js'

/** What members write, as statements of pgbench: those that Rostra runs for it, with the variables `thread`, `post` and `member`. */
export type WriteStatements = { reply: string; reaction: string }

/** Writes the statements out for a database: everybody may write in all its forums, and no right changes. */
export async function readStatements(database: string): Promise<WriteStatements> {
  const forums = await withClient(database, async (client) => {
    const { rows } = await client.query<{ ids: string }>('SELECT array_agg(id)::text AS ids FROM forums')
    return rows[0]?.ids
  })
  const place = '9223372036854775807'
  const open = `'${forums}'::int[]`
  const text = [
    'A reply with some **words**.',
    '<p>A reply with some <strong>words</strong>.</p>',
    'A reply with some words.',
  ]
  return {
    reply: forPgbench(reply, [':thread', ':member', open, "'{}'::int[]", place, 'now()', ...text.map(quote), '1']),
    reaction: forPgbench(setReaction, [':post', ':member', open, place, quote('like'), 'now()']),
  }
}

/**
 * A statement with values in the places of its parameters. A colon in a text would be a variable to pgbench, so texts
 * are put together around it, which the planner does once.
 */
function forPgbench({ text }: Statement<unknown>, values: readonly string[]): string {
  const plain = text.replace(/'[^']*'/g, (literal) =>
    literal.includes(':') ? `(${literal.replaceAll(':', "' || chr(58) || '")})` : literal,
  )
  return plain.replace(/\$(\d+)/g, (_, number: string) => values[Number(number) - 1] ?? '')
}

const quote = (text: string) => `'${text}'`
