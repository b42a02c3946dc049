import { column } from './column.js';
/** Inserts members whose names are free. */
export async function insertMembers(tx, members) {
    await tx.$executeRaw `
    INSERT INTO users (username, username_key, country_code, location, joined_at)
    SELECT *
    FROM unnest(
      ${column(members, ({ username }) => username)}::text[],
      ${column(members, ({ usernameKey }) => usernameKey)}::text[],
      ${column(members, ({ countryCode }) => countryCode)}::text[],
      ${column(members, ({ location }) => location)}::text[],
      ${column(members, ({ joinedAt }) => joinedAt)}::timestamptz[]
    ) AS row (username, username_key, country_code, location, joined_at)
    ORDER BY joined_at, username`;
}
/** Inserts threads without their first and last posts, which must be there before they are named. */
export async function insertThreads(tx, threads) {
    await tx.$executeRaw `
    INSERT INTO threads (id, forum_id, author_id, title, slug, created_at, last_post_at, is_sticky, is_locked, view_count,
      state, deleted_at, deleted_by_id)
    SELECT id, forum_id, author_id, title, slug, created_at, created_at, is_sticky, is_locked, view_count,
      (CASE WHEN deleted_at IS NULL THEN 'visible' ELSE 'deleted' END)::content_state, deleted_at, deleted_by_id
    FROM unnest(
      ${column(threads, ({ id }) => id)}::int[],
      ${column(threads, ({ forumId }) => forumId)}::int[],
      ${column(threads, ({ authorId }) => authorId)}::int[],
      ${column(threads, ({ title }) => title)}::text[],
      ${column(threads, ({ slug }) => slug)}::text[],
      ${column(threads, ({ createdAt }) => createdAt)}::timestamptz[],
      ${column(threads, ({ isSticky }) => isSticky)}::boolean[],
      ${column(threads, ({ isLocked }) => isLocked)}::boolean[],
      ${column(threads, ({ viewCount }) => viewCount)}::int[],
      ${column(threads, ({ deletedAt }) => deletedAt)}::timestamptz[],
      ${column(threads, ({ deletedById }) => deletedById)}::int[]
    ) AS row (id, forum_id, author_id, title, slug, created_at, is_sticky, is_locked, view_count, deleted_at, deleted_by_id)`;
}
/** Inserts posts under their authors' countries. The authors must be locked. */
export async function insertPosts(tx, posts) {
    await tx.$executeRaw `
    INSERT INTO posts (id, thread_id, forum_id, author_id, country_code, position, body, html, excerpt, renderer_version,
      created_at, edited_at, edited_by_id, version, state, deleted_at, deleted_by_id, reaction_score, reaction_counts)
    SELECT row.id, thread_id, forum_id, author_id, users.country_code, position, body, html, excerpt, renderer_version,
      created_at, edited_at, CASE WHEN edited_at IS NULL THEN NULL ELSE author_id END, version,
      (CASE WHEN deleted_at IS NULL THEN 'visible' ELSE 'deleted' END)::content_state, deleted_at, deleted_by_id,
      row.reaction_score, reaction_counts
    FROM unnest(
      ${column(posts, ({ id }) => id)}::int[],
      ${column(posts, ({ threadId }) => threadId)}::int[],
      ${column(posts, ({ forumId }) => forumId)}::int[],
      ${column(posts, ({ authorId }) => authorId)}::int[],
      ${column(posts, ({ position }) => position)}::int[],
      ${column(posts, ({ body }) => body)}::text[],
      ${column(posts, ({ html }) => html)}::text[],
      ${column(posts, ({ excerpt }) => excerpt)}::text[],
      ${column(posts, ({ rendererVersion }) => rendererVersion)}::int[],
      ${column(posts, ({ createdAt }) => createdAt)}::timestamptz[],
      ${column(posts, ({ editedAt }) => editedAt)}::timestamptz[],
      ${column(posts, ({ version }) => version)}::int[],
      ${column(posts, ({ deletedAt }) => deletedAt)}::timestamptz[],
      ${column(posts, ({ deletedById }) => deletedById)}::int[],
      ${column(posts, ({ reactionScore }) => reactionScore)}::int[],
      ${column(posts, ({ reactionCounts }) => JSON.stringify(reactionCounts))}::jsonb[]
    ) AS row (id, thread_id, forum_id, author_id, position, body, html, excerpt, renderer_version, created_at, edited_at,
      version, deleted_at, deleted_by_id, reaction_score, reaction_counts)
    JOIN users ON users.id = author_id`;
}
/** Inserts what posts said at first. */
export async function insertRevisions(tx, revisions) {
    await tx.$executeRaw `
    INSERT INTO post_revisions (post_id, version, body, html, created_at, edited_by_id)
    SELECT post_id, 1, body, html, created_at, edited_by_id
    FROM unnest(
      ${column(revisions, ({ postId }) => postId)}::int[],
      ${column(revisions, ({ body }) => body)}::text[],
      ${column(revisions, ({ html }) => html)}::text[],
      ${column(revisions, ({ createdAt }) => createdAt)}::timestamptz[],
      ${column(revisions, ({ editedById }) => editedById)}::int[]
    ) AS row (post_id, body, html, created_at, edited_by_id)`;
}
/** Inserts reactions. Their posts' rows count them already. */
export async function insertReactions(tx, reactions) {
    await tx.$executeRaw `
    INSERT INTO reactions (post_id, user_id, type_id, receiver_id, forum_id, created_at)
    SELECT *
    FROM unnest(
      ${column(reactions, ({ postId }) => postId)}::int[],
      ${column(reactions, ({ userId }) => userId)}::int[],
      ${column(reactions, ({ typeId }) => typeId)}::int[],
      ${column(reactions, ({ receiverId }) => receiverId)}::int[],
      ${column(reactions, ({ forumId }) => forumId)}::int[],
      ${column(reactions, ({ createdAt }) => createdAt)}::timestamptz[]
    )`;
}
/** Names the posts that open threads. */
export async function setFirstPosts(tx, threads) {
    await tx.$executeRaw `
    UPDATE threads SET first_post_id = row.first_post_id
    FROM unnest(
      ${column(threads, ({ id }) => id)}::int[],
      ${column(threads, ({ firstPostId }) => firstPostId)}::int[]
    ) AS row (id, first_post_id)
    WHERE threads.id = row.id`;
}
//# sourceMappingURL=insert.js.map