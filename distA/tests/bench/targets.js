import { withClient } from './database-server.js';
import { signInMembers } from './members.js';
/** How many of each take part at most. */
const most = { members: 1000, threads: 2000, posts: 20_000 };
/** Signs members in, and finds what they write to. */
export async function readTargets(database) {
    const members = await signInMembers(database, most.members);
    return withClient(database, async (client) => {
        const open = `threads.state = 'visible' AND NOT is_locked
      AND NOT EXISTS (SELECT FROM forums WHERE forums.id = threads.forum_id AND is_private)`;
        const threads = await client.query(`SELECT id FROM threads WHERE ${open} ORDER BY md5(id::text) LIMIT ${most.threads}`);
        const posts = await client.query(`SELECT posts.id, posts.author_id AS "authorId" FROM posts JOIN threads ON threads.id = thread_id
      WHERE ${open} AND posts.state = 'visible' ORDER BY md5(posts.id::text) LIMIT ${most.posts}`);
        const { rows } = await client.query('SELECT (SELECT max(id) FROM threads) AS thread, (SELECT max(id) FROM posts) AS post');
        const ids = members.map(({ id }) => id);
        return {
            members,
            threads: threads.rows.map(({ id }) => id),
            posts: posts.rows,
            ranges: {
                member: { from: Math.min(...ids), to: Math.max(...ids) },
                thread: { from: 1, to: rows[0]?.thread ?? 1 },
                post: { from: 1, to: rows[0]?.post ?? 1 },
            },
        };
    });
}
/** Replies to some threads in turn, each by another member than the one before. */
export function replies(threads, { members }) {
    const body = JSON.stringify({ body: 'A reply with some **words**.' });
    return Array.from({ length: Math.max(threads.length, members.length) }, (_, index) => ({
        method: 'POST',
        path: `/api/v1/threads/${threads[index % threads.length]}/posts`,
        headers: headersOf(members[index % members.length]?.secret),
        body,
    }));
}
/** A reaction to each post, by another member for another `round`, and never by its author. */
export function reactions({ posts, members }, round) {
    const body = JSON.stringify({ type: 'like' });
    return posts.flatMap(({ id, authorId }, index) => {
        const member = members[(index + round) % members.length];
        if (member?.id === authorId)
            return [];
        return [{ method: 'PUT', path: `/api/v1/posts/${id}/reaction`, headers: headersOf(member?.secret), body }];
    });
}
function headersOf(secret) {
    return { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' };
}
//# sourceMappingURL=targets.js.map