import type { Tx } from '../../platform/transaction.js'
import { type Difference, idsOf, type Recount } from '../../shared/recount.js'

/** Changes how many members reacted to a post with a type, and its score. The post must be locked. */
export async function bumpReaction(
  tx: Tx,
  postId: number,
  type: { key: string; score: number },
  by: 1 | -1,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE posts SET
      reaction_score = reaction_score + ${type.score * by}::int,
      reaction_counts = CASE WHEN coalesce((reaction_counts->>${type.key})::int, 0) + ${by}::int = 0
        THEN reaction_counts - ${type.key}
        ELSE jsonb_set(reaction_counts, ARRAY[${type.key}],
          to_jsonb(coalesce((reaction_counts->>${type.key})::int, 0) + ${by}::int))
        END
    WHERE id = ${postId}`
}

/** Counts the reactions to every post. */
export const recountReactions: Recount<Tx> = async (tx, { fix }) => {
  const differences = await tx.$queryRaw<Difference[]>`
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
    ORDER BY posts.id`
  if (fix && differences.length > 0) {
    await tx.$executeRaw`
      UPDATE posts SET
        reaction_score = split_part(truth.counted, ', ', 1)::int,
        reaction_counts = substr(truth.counted, strpos(truth.counted, ', ') + 2)::jsonb
      FROM unnest(${idsOf(differences)}::int[], ${differences.map(({ counted }) => counted)}::text[]) AS truth (id, counted)
      WHERE posts.id = truth.id`
  }
  return differences
}

/** Compares who received each reaction, and in which forum, with its post: nothing moves a post to another author or forum. */
export const recountReactionPlaces: Recount<Tx> = async (tx, { fix }) => {
  const differences = await tx.$queryRaw<Difference[]>`
    SELECT 'reactions' AS "table", concat_ws('/', post_id, user_id) AS key, 'receiver_id, forum_id' AS "column",
      concat_ws(', ', receiver_id, reactions.forum_id) AS stored,
      concat_ws(', ', posts.author_id, posts.forum_id) AS counted
    FROM reactions JOIN posts ON posts.id = post_id
    WHERE (receiver_id, reactions.forum_id) <> (posts.author_id, posts.forum_id)
    ORDER BY post_id, user_id`
  if (fix && differences.length > 0) {
    await tx.$executeRaw`
      UPDATE reactions SET receiver_id = posts.author_id, forum_id = posts.forum_id
      FROM posts
      WHERE posts.id = post_id AND (receiver_id, reactions.forum_id) <> (posts.author_id, posts.forum_id)`
  }
  return differences
}
