import { statement } from '../../platform/statement.js';
import { idsOf } from '../../shared/recount.js';
/** Counts a change of one member's reaction on its post: from one type to another, or to or from none. The post must be locked. */
export async function bumpReaction(tx, postId, { before, after }) {
    const values = [postId, before?.key ?? null, before?.score ?? null, after?.key ?? null, after?.score ?? null];
    await tx.run(bump, values);
}
/** What `bumpReaction` does, in an UPDATE of `posts`. Keys and scores are expressions, which are null for no reaction. */
export function reactionBump({ before, after }) {
    const counted = (key, by) => `CASE WHEN ${key} IS NULL THEN '{}'
      ELSE jsonb_build_object(${key}, nullif(coalesce((reaction_counts->>${key})::int, 0) + ${by}, 0)) END`;
    return `reaction_score = posts.reaction_score + coalesce(${after.score}, 0) - coalesce(${before.score}, 0),
    reaction_counts = jsonb_strip_nulls(reaction_counts || ${counted(before.key, -1)} || ${counted(after.key, 1)})`;
}
const bump = statement('bump-reaction', `UPDATE posts SET ${reactionBump({
    before: { key: '$2::text', score: '$3::int' },
    after: { key: '$4::text', score: '$5::int' },
})} WHERE id = $1::int`);
/** Counts the reactions to every post. */
export const recountReactions = async (tx, { fix }) => {
    const differences = await tx.$queryRaw `
    SELECT 'posts' AS "table", posts.id::text AS key, 'reaction_score, reaction_counts' AS "column",
      concat(reaction_score, ', ', reaction_counts) AS stored,
      concat(coalesce(truth.score, 0), ', ', coalesce(truth.counts, '{}')) AS counted
    FROM posts LEFT JOIN (
      SELECT post_id, sum(score * count)::int AS score, jsonb_object_agg(key, count) AS counts
      FROM (
        SELECT post_id, key, score, count(*)::int AS count
        FROM reactions JOIN reaction_types ON reaction_types.id = type_id
        GROUP BY 1, 2, 3
      ) AS by_type GROUP BY 1
    ) AS truth ON truth.post_id = posts.id
    WHERE (reaction_score, reaction_counts) IS DISTINCT FROM (coalesce(truth.score, 0), coalesce(truth.counts, '{}'))
    ORDER BY posts.id`;
    if (fix && differences.length > 0) {
        await tx.$executeRaw `
      UPDATE posts SET
        reaction_score = split_part(truth.counted, ', ', 1)::int,
        reaction_counts = substr(truth.counted, strpos(truth.counted, ', ') + 2)::jsonb
      FROM unnest(${idsOf(differences)}::int[], ${differences.map(({ counted }) => counted)}::text[]) AS truth (id, counted)
      WHERE posts.id = truth.id`;
    }
    return differences;
};
/** Compares who received each reaction, and in which forum, with its post: nothing moves a post to another author or forum. */
export const recountReactionPlaces = async (tx, { fix }) => {
    const differences = await tx.$queryRaw `
    SELECT 'reactions' AS "table", concat_ws('/', post_id, user_id) AS key, 'receiver_id, forum_id' AS "column",
      concat_ws(', ', receiver_id, reactions.forum_id) AS stored,
      concat_ws(', ', posts.author_id, posts.forum_id) AS counted
    FROM reactions JOIN posts ON posts.id = post_id
    WHERE (receiver_id, reactions.forum_id) <> (posts.author_id, posts.forum_id)
    ORDER BY post_id, user_id`;
    if (fix && differences.length > 0) {
        await tx.$executeRaw `
      UPDATE reactions SET receiver_id = posts.author_id, forum_id = posts.forum_id
      FROM posts
      WHERE posts.id = post_id AND (receiver_id, reactions.forum_id) <> (posts.author_id, posts.forum_id)`;
    }
    return differences;
};
//# sourceMappingURL=counters.js.map