import { sessionCookie } from '../../src/http/session-cookie.js';
import { hashSecret, newSecret } from '../../src/platform/secrets.js';
import { withClient } from './database-server.js';
/** Members who may write, each with a bearer token that allows it. The tokens stay in the database. */
export async function signInMembers(database, count) {
    return withClient(database, async (client) => {
        const { rows } = await client.query('SELECT id FROM users ORDER BY id DESC LIMIT $1', [count]);
        const members = rows.map(({ id }) => ({ id, secret: newSecret() }));
        await client.query(`INSERT INTO api_tokens (secret_hash, user_id, name, scopes)
      SELECT hash, member, 'bench', ARRAY['read', 'write'] FROM unnest($1::bytea[], $2::int[]) AS given (hash, member)`, [members.map(({ secret }) => Buffer.from(hashSecret(secret))), members.map(({ id }) => id)]);
        return members;
    });
}
/** The cookie of a new session of some member. */
export async function openSession(database) {
    const token = newSecret();
    await withClient(database, (client) => client.query(`INSERT INTO sessions (token_hash, user_id, expires_at)
      SELECT $1, max(id), now() + interval '1 day' FROM users`, [Buffer.from(hashSecret(token))]));
    return `${sessionCookie}=${token}`;
}
//# sourceMappingURL=members.js.map