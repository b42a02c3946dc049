import { statement } from '../../platform/statement.js';
import { eachById, isoTime } from '../../shared/sql.js';
import { readCards } from '../accounts/pieces.js';
/** Only visible posts stand in lists, so there is a position. */
const linesByIds = statement('latest-lines', eachById(`SELECT posts.id, posts.thread_id AS "threadId", posts.position, posts.author_id AS "authorId", posts.excerpt,
    ${isoTime('posts.created_at')} AS "createdAt",
    json_build_object('id', threads.id, 'title', threads.title, 'slug', threads.slug, 'replyCount', threads.reply_count,
      'forum', json_build_object('id', forums.id, 'name', forums.name, 'slug', forums.slug)) AS thread
  FROM posts JOIN threads ON threads.id = posts.thread_id JOIN forums ON forums.id = threads.forum_id
  WHERE posts.id = asked.id AND posts.state = 'visible'`));
/** The lines of these posts, which the caller may see already, in this order. What was deleted in between is left out. */
export async function readLines(reader, ids) {
    const rows = await reader.run(linesByIds, [[...ids]]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
}
/** Lines with their authors' cards, as they are shown. */
export async function joinLines(reader, lines) {
    const cardOf = await readCards(reader, lines.map(({ authorId }) => authorId));
    return lines.map(({ id, threadId, position, authorId, ...rest }) => ({
        id,
        threadId,
        position,
        author: cardOf(authorId),
        ...rest,
    }));
}
/** About how many bytes of memory lines take. */
export function sizeOfLines(lines) {
    return lines.reduce((sum, { excerpt, thread }) => sum + 600 + 2 * (excerpt.length + thread.title.length), 0);
}
//# sourceMappingURL=pieces.js.map