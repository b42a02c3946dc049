import { randomOf } from '../../seed/demo/random.js';
import { withClient } from './database-server.js';
/** The longest threads of a database that guests read, the longest first. */
export async function longThreads(database, most) {
    const { rows } = await withClient(database, (client) => client.query(`SELECT id, forum_id AS "forumId", (reply_count + 1) / 20 AS "fullPages"
      FROM threads
      WHERE state = 'visible' AND reply_count >= 19
        AND NOT EXISTS (SELECT FROM forums WHERE forums.id = forum_id AND is_private)
      ORDER BY reply_count DESC, id LIMIT $1`, [most]));
    if (rows.length === 0)
        throw new Error(`The database ${database} has no thread of 20 posts.`);
    return rows;
}
/** The address of a thread's page in the API. */
export function threadPagePath(threadId, page) {
    return `/api/v1/threads/${threadId}/posts?page=${page}`;
}
/** A GET as wrk sends it. */
export function get(path, headers = {}) {
    return { method: 'GET', path, headers };
}
/** All full pages of some threads in a random order that is the same each time, in as many equal shares as asked for. */
export function shuffledPages(threads, shares) {
    const pages = shuffled(threads.flatMap(({ id, fullPages }) => Array.from({ length: fullPages }, (_, index) => threadPagePath(id, index + 1))));
    const size = Math.floor(pages.length / shares);
    if (size === 0)
        throw new Error(`${pages.length} pages are too few for ${shares} rounds that share none.`);
    return Array.from({ length: shares }, (_, share) => pages.slice(share * size, (share + 1) * size));
}
/** The same things in a random order, which is the same each time. */
function shuffled(things) {
    const random = randomOf(1, 'bench');
    return things
        .map((thing) => ({ thing, place: random.next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ thing }) => thing);
}
//# sourceMappingURL=thread-pages.js.map