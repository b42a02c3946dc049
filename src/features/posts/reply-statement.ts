import type { ForumEvent } from '../../events/catalogue.js'
import { changedBy } from '../../events/effects.js'
import { areRightsSettled } from '../../events/rights.js'
import { type Statement, statement } from '../../platform/statement.js'
import { type Db, inStatement } from '../../platform/transaction.js'
import { isoTime } from '../../shared/sql.js'
import { messageCountBump } from '../accounts/counters.js'
import { type CardRow, cardColumns, viewCardRow } from '../accounts/pieces.js'
import type { Sight } from '../forums/access.js'
import type { ThreadFacts } from '../threads/access.js'
import { replyCountBump, threadCountryBump } from '../threads/counters.js'
import type { RenderedBody } from './body.js'
import { postTallyBump } from './counters.js'
import { viewPostRights } from './queries.js'
import type { PostAnswer } from './schema.js'

/**
 * What `replyToThread` does where all is well, in one statement. It takes no fact for granted that could have changed:
 *
 * - Locks: the forum's key, the thread, the author, in the order of the house. What was waited for is read anew, with
 *   its conditions: the thread's state and counts, whether the forum's posts count, the author's figures and country.
 * - The post's id is drawn where the thread is updated. Who waited for another reply draws again, for the update is
 *   then worked out anew: so ids and positions agree.
 * - Rights are those of the statement's begin: nothing that changes them lies past the place up to which they were
 *   known when they were judged.
 *
 * - The tally waits until the thread is listed under the author's country: so both rows are held in the order of the
 *   house, which parts of a statement do not keep by themselves.
 *
 * It writes all, or nothing where a condition fails: every part takes its row from the one before.
 */
export const reply: Statement<ReplyRow> = statement(
  'reply',
  `WITH forum AS MATERIALIZED (
    SELECT id, counts_messages FROM forums
    WHERE id = (SELECT forum_id FROM threads WHERE id = $1::int) AND id = ANY($3::int[])
      AND ${areRightsSettled({ memberId: '$2', place: '$5' })}
    FOR KEY SHARE
  ), thread AS (
    UPDATE threads SET ${replyCountBump({ id: "nextval('posts_id_seq')", createdAt: 'greatest(last_post_at, $6::timestamptz(3))' })}
    FROM forum
    WHERE threads.id = $1::int AND forum_id = forum.id AND state = 'visible'
      AND (NOT is_locked OR forum_id = ANY($4::int[]))
    RETURNING threads.*, last_post_id AS post_id, reply_count + 1 AS position, counts_messages
  ), author AS (
    UPDATE users SET ${messageCountBump('counts_messages::int')}
    FROM thread WHERE users.id = $2::int
    RETURNING users.*
  ), post AS (
    INSERT INTO posts (id, thread_id, forum_id, author_id, country_code, position, created_at,
      body, html, excerpt, renderer_version)
    SELECT post_id, thread.id, forum_id, author.id, country_code, position, last_post_at, $7, $8, $9, $10::int
    FROM thread, author
    RETURNING *
  ), listed AS (
    ${threadCountryBump('SELECT thread_id, country_code, forum_id, id, created_at FROM post')}
    RETURNING thread_id
  ), tally AS (
    ${postTallyBump('SELECT thread_id, forum_id, country_code, 1 FROM post, (SELECT count(*) FROM listed) AS before')}
  ), event AS (
    INSERT INTO events (type, forum_id, thread_id, post_id, user_id, data)
    SELECT 'post.created', forum_id, thread_id, id, author_id, jsonb_build_object('position', position) FROM post
  )
  SELECT row_to_json(written) AS written FROM (
    SELECT post_id AS "postId", position, ${isoTime('last_post_at')} AS "createdAt", forum_id AS "forumId",
      is_locked AS "isLocked", first_post_id AS "firstPostId", row_to_json(card) AS author
    FROM thread, (SELECT ${cardColumns} FROM author AS users) AS card
  ) AS written`,
)

/** A row as JSON: one value costs a driver less than many cells. */
type ReplyRow = { written: WrittenReply }

type WrittenReply = { postId: number; position: number; createdAt: string; author: CardRow } & Pick<
  ThreadFacts,
  'forumId' | 'isLocked' | 'firstPostId'
>

/** A reply of a member, and what they may do as of a place in the log (`rightsPlace`). */
type NewReply = { memberId: number; sight: Sight; place: number | null; threadId: number; rendered: RenderedBody }

/** Writes a reply in one statement. Null: it was not written, for a reason that `replyToThread` finds out. */
export function replyInStatement(db: Db, written: NewReply): Promise<PostAnswer | null> {
  const { memberId, sight, place, threadId, rendered } = written
  const { body, html, excerpt, rendererVersion } = rendered
  const open = sight.readable.filter((id) => sight.can(id, 'reply'))
  return inStatement(db, {
    statement: reply,
    values: [
      ...[threadId, memberId, open, sight.moderated, place, new Date()],
      ...[body, html, excerpt, rendererVersion],
    ],
    read: ({ written: row }) => ({ answer: viewReply(written, row), changed: changedBy(eventOf(written, row)) }),
  })
}

function viewReply({ memberId, sight, threadId, rendered }: NewReply, row: WrittenReply): PostAnswer {
  const { postId: id, position, createdAt, author, forumId, isLocked, firstPostId } = row
  const thread = { forumId, isLocked, firstPostId, state: 'visible' } as const
  const facts = { id, authorId: memberId, state: 'visible', deletedById: null, thread } as const
  return {
    post: {
      ...{ id, threadId, position },
      author: viewCardRow(author),
      ...{ body: rendered.body, html: rendered.html },
      ...{ createdAt, editedAt: null, version: 1 },
      reactions: { score: 0, counts: {} },
      state: 'visible',
    },
    viewer: { reactions: {}, ...viewPostRights(sight, { ...facts, createdAt: new Date(createdAt) }) },
  }
}

/** What the statement writes into the log. */
function eventOf({ memberId, threadId }: NewReply, { forumId, postId, position }: WrittenReply): ForumEvent {
  return { type: 'post.created', forumId, threadId, postId, userId: memberId, data: { position } }
}
