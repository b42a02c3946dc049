import { viewCountry } from '../../../src/shared/country.js';
const perPage = 20;
/** A page of a thread as a guest gets it from Rostra, read with one statement that is prepared once a connection. */
export async function readThreadPage(pool, threadId, page) {
    const first = (page - 1) * perPage + 1;
    const { rows } = await pool.query({
        name: 'thread-page',
        text: statement,
        values: [threadId, first, first + perPage - 1],
    });
    const thread = JSON.parse(rows[0]?.thread ?? 'null');
    const total = thread.replyCount + 1;
    return {
        thread: viewThread(thread),
        posts: rows.map(viewPost),
        pagination: { page, perPage, pageCount: Math.ceil(total / perPage), total },
        viewer: {
            canReply: false,
            canReact: false,
            canEdit: false,
            canModerate: false,
            firstUnread: null,
            reactions: {},
            editable: [],
            deletable: [],
        },
    };
}
function viewThread(thread) {
    return {
        ...thread,
        author: viewCard(thread.author),
        createdAt: moment(thread.createdAt),
        lastPost: {
            ...thread.lastPost,
            author: viewCard(thread.lastPost.author),
            createdAt: moment(thread.lastPost.createdAt),
        },
    };
}
function viewCard(card) {
    return {
        id: card.id,
        username: card.username,
        title: card.title,
        joinedAt: moment(card.joined_at),
        messageCount: card.message_count,
        reactionScore: card.reaction_score,
        country: card.country_code === null ? null : viewCountry(card.country_code),
        location: card.location,
        avatarUrl: null,
    };
}
const moment = (time) => new Date(time).toISOString();
function viewPost(row) {
    return {
        id: row.id,
        threadId: row.thread_id,
        position: row.position,
        author: {
            id: row.author_id,
            username: row.username,
            title: row.author_title,
            joinedAt: row.author_joined_at.toISOString(),
            messageCount: row.message_count,
            reactionScore: row.author_score,
            country: row.country_code === null ? null : viewCountry(row.country_code),
            location: row.location,
            avatarUrl: null,
        },
        body: row.body,
        html: row.html,
        createdAt: row.created_at.toISOString(),
        editedAt: row.edited_at?.toISOString() ?? null,
        version: row.version,
        reactions: { score: row.reaction_score, counts: row.reaction_counts },
        state: row.state,
    };
}
const card = (user) => `json_build_object(
  'id', ${user}.id, 'username', ${user}.username, 'title', ${user}.title, 'joined_at', ${user}.joined_at,
  'message_count', ${user}.message_count, 'reaction_score', ${user}.reaction_score,
  'country_code', ${user}.country_code, 'location', ${user}.location)`;
/** The thread is worked out once, as text, and stands in every row; the first one's is read. */
const statement = `
SELECT
  (SELECT json_build_object(
    'id', threads.id, 'title', threads.title, 'slug', threads.slug,
    'forum', json_build_object('id', forums.id, 'name', forums.name, 'slug', forums.slug),
    'author', ${card('opener')}, 'createdAt', threads.created_at, 'replyCount', reply_count, 'viewCount', view_count,
    'isSticky', is_sticky, 'isLocked', is_locked, 'firstPostId', first_post_id,
    'lastPost', json_build_object('id', last_post.id, 'author', ${card('last_author')}, 'createdAt', last_post.created_at),
    'state', threads.state)::text
  FROM threads JOIN forums ON forums.id = forum_id JOIN users AS opener ON opener.id = author_id
    JOIN posts AS last_post ON last_post.id = last_post_id JOIN users AS last_author ON last_author.id = last_post.author_id
  WHERE threads.id = $1 AND threads.state = 'visible' AND NOT forums.is_private) AS thread,
  posts.id, thread_id, position, body, html, created_at, edited_at, version, state, posts.reaction_score, reaction_counts,
  author_id, username, users.title AS author_title, joined_at AS author_joined_at, message_count,
  users.reaction_score AS author_score, users.country_code, location
FROM posts JOIN users ON users.id = author_id
WHERE thread_id = $1 AND position BETWEEN $2 AND $3
ORDER BY position`;
//# sourceMappingURL=thread-page.js.map