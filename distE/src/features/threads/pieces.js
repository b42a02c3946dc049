import { recall, recallEach } from '../../platform/reader.js';
import { statement } from '../../platform/statement.js';
import { eachById, isoTime } from '../../shared/sql.js';
import { cardColumns, cards, readCards, viewCardRow } from '../accounts/pieces.js';
import { postColumns, posts, readPostsFrom } from '../posts/pieces.js';
/** The columns of a `ThreadPiece`, of `threads` and `forums`. */
const threadColumns = `threads.id, threads.title, threads.slug, threads.author_id AS "authorId",
  json_build_object('id', forums.id, 'name', forums.name, 'slug', forums.slug) AS forum,
  ${isoTime('threads.created_at')} AS "createdAt", threads.reply_count AS "replyCount", threads.view_count AS "viewCount",
  threads.is_sticky AS "isSticky", threads.is_locked AS "isLocked", threads.state, threads.first_post_id AS "firstPostId",
  threads.deleted_by_id AS "deletedById", ${isoTime('threads.last_post_at')} AS "lastPostAt",
  (SELECT json_build_object('id', last.id, 'authorId', last.author_id, 'createdAt', ${isoTime('last.created_at')})
   FROM posts AS last WHERE last.id = threads.last_post_id) AS "lastPost"`;
const threadsByIds = statement('threads', eachById(`SELECT ${threadColumns} FROM threads JOIN forums ON forums.id = threads.forum_id WHERE threads.id = asked.id`));
/** Threads, each kept until its title, its state or its figures change. */
export const threads = {
    name: 'thread',
    kind: 'thread',
    size: ({ title }) => 1200 + 2 * title.length,
    load: async (reader, ids) => {
        const rows = await reader.run(threadsByIds, [[...ids]]);
        return new Map(rows.map((row) => [row.id, row]));
    },
};
/** Threads in the order of these ids, as they are shown. One that is not there any more is left out. */
export async function readThreadViews(reader, ids) {
    const found = await recallEach(reader, threads, ids);
    const shown = ids.flatMap((id) => found.get(id) ?? []);
    const authors = shown.flatMap(({ authorId, lastPost }) => [authorId, ...(lastPost ? [lastPost.authorId] : [])]);
    const cardOf = await readCards(reader, authors);
    return shown.map((thread) => joinThread(thread, cardOf));
}
/** A thread with the cards of its authors, as it is shown. */
function joinThread(thread, cardOf) {
    const { firstPostId, lastPost } = thread;
    if (firstPostId === null || lastPost === null) {
        throw new Error(`Thread ${thread.id} has no first or last post: run npm run check`);
    }
    return {
        id: thread.id,
        title: thread.title,
        slug: thread.slug,
        forum: thread.forum,
        author: cardOf(thread.authorId),
        createdAt: thread.createdAt,
        replyCount: thread.replyCount,
        viewCount: thread.viewCount,
        isSticky: thread.isSticky,
        isLocked: thread.isLocked,
        firstPostId,
        lastPost: { id: lastPost.id, author: cardOf(lastPost.authorId), createdAt: lastPost.createdAt },
        state: thread.state,
    };
}
/**
 * The posts of one page of a thread, who may see which the caller knows: a range of positions, at the same cost at any
 * depth. What the page needs besides, the thread and its authors, is read with it in the same statement.
 */
export async function readPostRange(reader, range) {
    return readPostsFrom(reader, await recall(reader, idsInRange(range)), range.first);
}
/** Reads all that a page of a thread is made of at once, where it is not kept. */
export async function readAhead(reader, range) {
    if (reader.kept)
        await recall(reader, idsInRange(range));
}
const pageOfThread = statement('thread-page', `WITH page AS MATERIALIZED (
    SELECT ${postColumns}, posts.position FROM posts
    WHERE posts.thread_id = $1 AND posts.position >= $2 AND posts.position < $3
  ), thread AS MATERIALIZED (
    SELECT ${threadColumns} FROM threads JOIN forums ON forums.id = threads.forum_id WHERE threads.id = $1
  )
  SELECT
    (SELECT row_to_json(thread) FROM thread) AS thread,
    (SELECT json_agg(page ORDER BY page.position) FROM page) AS posts,
    (SELECT json_agg(card) FROM (
      SELECT "authorId" AS id FROM page
      UNION SELECT "authorId" FROM thread
      UNION SELECT ("lastPost"->>'authorId')::int FROM thread
    ) AS author, LATERAL (SELECT ${cardColumns} FROM users WHERE users.id = author.id OFFSET 0) AS card) AS cards`);
function idsInRange({ threadId, first, length }) {
    return {
        key: `page ${threadId} ${first} ${length}`,
        tags: () => [`thread:${threadId}`],
        size: (ids) => 8 * ids.length,
        load: async (reader, putAside) => {
            const [row] = await reader.run(pageOfThread, [threadId, first, first + length]);
            if (row?.thread)
                putAside(threads, threadId, row.thread);
            for (const card of row?.cards ?? [])
                putAside(cards, card.id, viewCardRow(card));
            for (const { position: _, ...post } of (row?.posts ?? [])) {
                putAside(posts, post.id, post);
            }
            return (row?.posts ?? []).map(({ id }) => id);
        },
    };
}
//# sourceMappingURL=pieces.js.map