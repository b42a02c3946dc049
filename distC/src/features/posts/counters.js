import { statement } from '../../platform/statement.js';
import { countsOf, idsOf } from '../../shared/recount.js';
/** Over how many rows a forum's posts from one country are counted. */
const shards = 8;
/** Counts a post that became visible (+1) or is not any more (−1). */
export async function bumpPostTally(tx, post, by) {
    await tx.run(bumpTally, [post.threadId, post.forumId, post.countryCode, by]);
}
/** What `bumpPostTally` does for posts of which a SELECT tells thread, forum, country and by how many they count. */
export function postTallyBump(posts) {
    return `INSERT INTO post_tallies (forum_id, country_code, shard, post_count)
    SELECT forum_id, coalesce(country_code, ''), thread_id % ${shards}, posts
    FROM (${posts}) AS counted (thread_id, forum_id, country_code, posts)
    ON CONFLICT (forum_id, country_code, shard)
    DO UPDATE SET post_count = post_tallies.post_count + excluded.post_count`;
}
const bumpTally = statement('bump-post-tally', postTallyBump('VALUES ($1::int, $2::int, $3::text, $4::int)'));
/** Counts all visible posts of threads that were restored or came in whole (+1), or were deleted (−1). */
export async function bumpThreadTallies(tx, threadIds, by) {
    await tx.$executeRaw `
    INSERT INTO post_tallies (forum_id, country_code, shard, post_count)
    SELECT forum_id, coalesce(country_code, ''), thread_id % ${shards}::int, count(*) * ${by}::int
    FROM posts WHERE thread_id = ANY(${[...threadIds]}) AND state = 'visible'
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT (forum_id, country_code, shard)
    DO UPDATE SET post_count = post_tallies.post_count + excluded.post_count`;
}
/** Moves the counts of a member's posts from one country to another, before or after the posts themselves. */
export async function movePostTallies(tx, userId, from, to) {
    await tx.$executeRaw `
    INSERT INTO post_tallies (forum_id, country_code, shard, post_count)
    SELECT forum_id, moved.country_code, shard, moved.by
    FROM (
      SELECT posts.forum_id, thread_id % ${shards}::int AS shard, count(*) AS posts
      FROM posts JOIN threads ON threads.id = posts.thread_id
      WHERE posts.author_id = ${userId} AND posts.state = 'visible' AND threads.state = 'visible'
      GROUP BY 1, 2
    ) AS own,
    LATERAL (VALUES (${from ?? ''}::text, -own.posts), (${to ?? ''}::text, own.posts)) AS moved (country_code, by)
    ORDER BY 1, 2, 3
    ON CONFLICT (forum_id, country_code, shard)
    DO UPDATE SET post_count = post_tallies.post_count + excluded.post_count`;
}
/** Counts visible posts in visible threads by forum and country. */
export const recountPostTallies = async (tx, { fix }) => {
    const differences = await tx.$queryRaw `
    SELECT 'post_tallies' AS "table", concat_ws('/', forum_id, country_code, shard) AS key, 'post_count' AS "column",
      coalesce(tallies.post_count, 0)::text AS stored, coalesce(truth.post_count, 0)::text AS counted
    FROM post_tallies AS tallies
    FULL JOIN (
      SELECT posts.forum_id, coalesce(country_code, '') AS country_code, thread_id % ${shards}::int AS shard,
        count(*)::int AS post_count
      FROM posts JOIN threads ON threads.id = posts.thread_id
      WHERE posts.state = 'visible' AND threads.state = 'visible'
      GROUP BY 1, 2, 3
    ) AS truth USING (forum_id, country_code, shard)
    WHERE coalesce(tallies.post_count, 0) <> coalesce(truth.post_count, 0)
    ORDER BY 2`;
    if (fix && differences.length > 0) {
        await tx.$executeRaw `
      INSERT INTO post_tallies (forum_id, country_code, shard, post_count)
      SELECT split_part(key, '/', 1)::int, split_part(key, '/', 2), split_part(key, '/', 3)::int, counted
      FROM unnest(${differences.map(({ key }) => key)}::text[], ${countsOf(differences)}::int[]) AS truth (key, counted)
      ON CONFLICT (forum_id, country_code, shard) DO UPDATE SET post_count = excluded.post_count`;
    }
    return differences;
};
/** Makes room for a restored post, or closes the gap of a deleted one, at a position. The thread must be locked. */
export async function shiftPositions(tx, threadId, from, by) {
    // In the order of ids, as whoever moves their posts to another country takes them: an update takes them as they lie.
    await tx.$queryRaw `SELECT count(*) FROM (
    SELECT id FROM posts WHERE thread_id = ${threadId} AND position >= ${from}::int
    ORDER BY id FOR NO KEY UPDATE) AS held`;
    await tx.$executeRaw `
    UPDATE posts SET position = position + ${by}::int WHERE thread_id = ${threadId} AND position >= ${from}::int`;
}
/** Numbers the visible posts of every thread in order of their ids: from 1, or from 2 where the first post is deleted. */
export const recountPositions = async (tx, { fix }) => {
    const differences = await tx.$queryRaw `
    SELECT 'posts' AS "table", id::text AS key, 'position' AS "column", stored::text, counted::text
    FROM (
      SELECT posts.id, posts.position AS stored,
        row_number() OVER (PARTITION BY posts.thread_id ORDER BY posts.id)
          + CASE WHEN threads.state = 'deleted' THEN 1 ELSE 0 END AS counted
      FROM posts JOIN threads ON threads.id = posts.thread_id
      WHERE posts.state = 'visible'
    ) AS numbered
    WHERE stored <> counted ORDER BY id`;
    if (fix && differences.length > 0) {
        await tx.$executeRaw `
      UPDATE posts SET position = truth.position
      FROM unnest(${idsOf(differences)}::int[], ${countsOf(differences)}::int[]) AS truth (id, position)
      WHERE posts.id = truth.id`;
    }
    return differences;
};
//# sourceMappingURL=counters.js.map