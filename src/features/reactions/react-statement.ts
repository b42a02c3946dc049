import type { ForumEvent } from '../../events/catalogue.js'
import { changedBy } from '../../events/effects.js'
import { areRightsSettled } from '../../events/rights.js'
import { type Statement, statement } from '../../platform/statement.js'
import { type Db, inStatement } from '../../platform/transaction.js'
import { reactionScoreBump } from '../accounts/counters.js'
import type { Sight } from '../forums/access.js'
import { viewReactions } from '../posts/views.js'
import { reactionBump } from './counters.js'
import type { ReactionsAnswer } from './schema.js'

/**
 * The post that is reacted to, with its thread's key, as `accessPost` holds them, and how the member reacted so far.
 * The latter may be out of date, for it is read as of the statement's begin, before anything was waited for: so a
 * reaction is only set where there is none, and only changed or taken back where it still is what was read. Else
 * nothing happens.
 */
const heldPost = `held AS MATERIALIZED (
    SELECT posts.id, posts.author_id, posts.forum_id, posts.thread_id
    FROM posts JOIN threads ON threads.id = thread_id
    WHERE posts.id = $1::int AND posts.state = 'visible' AND threads.state = 'visible'
      AND posts.forum_id = ANY($3::int[]) AND posts.author_id <> $2::int
      AND ${areRightsSettled({ memberId: '$2', place: '$4' })}
    FOR KEY SHARE OF threads FOR NO KEY UPDATE OF posts
  ), own AS MATERIALIZED (
    SELECT type_id, key, score FROM reactions JOIN reaction_types ON reaction_types.id = type_id
    WHERE post_id = $1::int AND user_id = $2::int
  )`

/** Counts what `done` tells of a change on the post and for its author, and tells the log: one row, or none. */
const countedChange = `counted AS (
    UPDATE posts SET ${reactionBump({ before: { key: 'old_key', score: 'old_score' }, after: { key: 'new_key', score: 'new_score' } })}
    FROM done WHERE posts.id = $1::int
    RETURNING posts.id, posts.thread_id, posts.forum_id, posts.author_id, posts.reaction_score, reaction_counts,
      coalesce(new_score, 0) - coalesce(old_score, 0) AS difference
  ), author AS (
    UPDATE users SET ${reactionScoreBump('difference')} FROM counted WHERE users.id = author_id AND difference <> 0
  ), event AS (
    INSERT INTO events (type, forum_id, thread_id, post_id, user_id)
    SELECT 'reactions.changed', forum_id, thread_id, id, author_id FROM counted
  )
  SELECT row_to_json(change) AS change FROM (
    SELECT thread_id AS "threadId", forum_id AS "forumId", author_id AS "authorId",
      reaction_score AS "reactionScore", reaction_counts AS "reactionCounts"
    FROM counted
  ) AS change`

/** What `react` does, in one statement, where the member did not react in the same way before. */
export const setReaction: Statement<ReactionRow> = statement(
  'set-reaction',
  `WITH ${heldPost}, change AS MATERIALIZED (
    SELECT held.*, chosen.id AS type_id, chosen.key AS new_key, chosen.score AS new_score,
      own.type_id AS old_type_id, own.key AS old_key, own.score AS old_score
    FROM held JOIN reaction_types AS chosen ON chosen.key = $5 LEFT JOIN own ON true
    WHERE own.type_id IS DISTINCT FROM chosen.id
  ), added AS (
    INSERT INTO reactions (post_id, user_id, type_id, receiver_id, forum_id, created_at)
    SELECT id, $2::int, type_id, author_id, forum_id, $6::timestamptz(3) FROM change WHERE old_type_id IS NULL
    ON CONFLICT DO NOTHING RETURNING post_id
  ), replaced AS (
    UPDATE reactions SET type_id = change.type_id, created_at = $6::timestamptz(3)
    FROM change WHERE post_id = $1::int AND user_id = $2::int AND reactions.type_id = old_type_id
    RETURNING post_id
  ), done AS MATERIALIZED (
    SELECT change.* FROM (SELECT * FROM added UNION ALL SELECT * FROM replaced) AS written, change
  ), ${countedChange}`,
)

/** What `unreact` does, in one statement, where there is a reaction to take back. */
export const takeReaction: Statement<ReactionRow> = statement(
  'take-reaction',
  `WITH ${heldPost}, taken AS (
    DELETE FROM reactions USING held, own
    WHERE post_id = held.id AND user_id = $2::int AND reactions.type_id = own.type_id
    RETURNING own.key AS old_key, own.score AS old_score
  ), done AS MATERIALIZED (
    SELECT old_key, old_score, NULL::text AS new_key, NULL::int AS new_score FROM taken
  ), ${countedChange}`,
)

/** A row as JSON: one value costs a driver less than many cells. */
type ReactionRow = { change: CountedChange }

type CountedChange = {
  threadId: number
  forumId: number
  authorId: number
  reactionScore: number
  reactionCounts: Record<string, number>
}

/** A member's reaction to a post, and what they may do as of a place in the log (`rightsPlace`). A type of null takes it back. */
type NewReaction = { memberId: number; sight: Sight; place: number | null; postId: number; type: string | null }

/** Sets a reaction, or takes it back, in one statement. Null: nothing was changed, for a reason that `actions.ts` finds out. */
export function reactInStatement(db: Db, made: NewReaction): Promise<ReactionsAnswer | null> {
  const { memberId, sight, place, postId, type } = made
  const open = sight.readable.filter((id) => sight.can(id, 'react'))
  const values = [postId, memberId, open, place]
  return inStatement(db, {
    statement: type === null ? takeReaction : setReaction,
    values: type === null ? values : [...values, type, new Date()],
    read: ({ change: row }) => ({
      answer: {
        reactions: viewReactions(row),
        viewer: { reactions: type === null ? {} : { [postId]: type } },
      },
      changed: changedBy(eventOf(made, row)),
    }),
  })
}

/** What the statement writes into the log. */
function eventOf({ postId }: NewReaction, { threadId, forumId, authorId }: CountedChange): ForumEvent {
  return { type: 'reactions.changed', forumId, threadId, postId, userId: authorId }
}
