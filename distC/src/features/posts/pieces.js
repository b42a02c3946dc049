import { recallEach } from '../../platform/reader.js';
import { statement } from '../../platform/statement.js';
import { eachById, isoTime } from '../../shared/sql.js';
import { readCards } from '../accounts/pieces.js';
/** The columns of a `PostPiece`. */
export const postColumns = `posts.id, posts.thread_id AS "threadId", posts.author_id AS "authorId", posts.body, posts.html,
  posts.excerpt, ${isoTime('posts.created_at')} AS "createdAt", ${isoTime('posts.edited_at')} AS "editedAt", posts.version,
  json_build_object('score', posts.reaction_score, 'counts', posts.reaction_counts) AS reactions, posts.state`;
const postsByIds = statement('posts', eachById(`SELECT ${postColumns} FROM posts WHERE posts.id = asked.id`));
/** Posts, each kept until its text, its state or its reactions change. */
export const posts = {
    name: 'post',
    kind: 'post',
    size: ({ body, html, excerpt }) => 700 + 2 * (body.length + html.length + excerpt.length),
    load: async (reader, ids) => {
        const rows = await reader.run(postsByIds, [[...ids]]);
        return new Map(rows.map((row) => [row.id, row]));
    },
};
/** Posts in the order of these ids, numbered from a position on. One that is not there any more is left out. */
export async function readPostsFrom(reader, ids, first) {
    const found = await recallEach(reader, posts, ids);
    const shown = ids.flatMap((id) => found.get(id) ?? []);
    const cardOf = await readCards(reader, shown.map(({ authorId }) => authorId));
    return shown.map((post, index) => joinPost(post, first + index, cardOf));
}
/** A post with its author's card, as it is shown. */
export function joinPost({ authorId, excerpt: _, ...post }, position, cardOf) {
    const { id, threadId, ...rest } = post;
    return { id, threadId, position, author: cardOf(authorId), ...rest };
}
//# sourceMappingURL=pieces.js.map