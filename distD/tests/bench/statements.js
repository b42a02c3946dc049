import { reply } from '../../src/features/posts/reply-statement.js';
import { setReaction } from '../../src/features/reactions/react-statement.js';
import { withClient } from './database-server.js';
/** Writes the statements out for a database: everybody may write in all its forums, and no right changes. */
export async function readStatements(database) {
    const forums = await withClient(database, async (client) => {
        const { rows } = await client.query('SELECT array_agg(id)::text AS ids FROM forums');
        return rows[0]?.ids;
    });
    const place = '9223372036854775807';
    const open = `'${forums}'::int[]`;
    const text = [
        'A reply with some **words**.',
        '<p>A reply with some <strong>words</strong>.</p>',
        'A reply with some words.',
    ];
    return {
        reply: forPgbench(reply, [':thread', ':member', open, "'{}'::int[]", place, 'now()', ...text.map(quote), '1']),
        reaction: forPgbench(setReaction, [':post', ':member', open, place, quote('like'), 'now()']),
    };
}
/** A statement with values in the places of its parameters. */
function forPgbench({ text }, values) {
    return text.replace(/\$(\d+)/g, (_, number) => values[Number(number) - 1] ?? '');
}
const quote = (text) => `'${text}'`;
//# sourceMappingURL=statements.js.map