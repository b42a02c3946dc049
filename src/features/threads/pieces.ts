import { changedAhead, selectAhead } from '../../events/ahead.js'
import type { ForumEvent } from '../../events/catalogue.js'
import { type Piece, type Reader, recall, recallEach, type Shelf } from '../../platform/reader.js'
import { type Statement, statement } from '../../platform/statement.js'
import { eachById, isoTime } from '../../shared/sql.js'
import { type CardRow, cardColumns, cards, readCards, viewCardRow } from '../accounts/pieces.js'
import { type PostPiece, pickPost, postColumns, posts, readPostsFrom } from '../posts/pieces.js'
import type { PostView } from '../posts/schema.js'
import type { ThreadView } from './schema.js'

/** A thread as it is kept: without the cards of its authors, which change by themselves, and with what rights need. */
export type ThreadPiece = Omit<ThreadView, 'author' | 'lastPost' | 'firstPostId'> & {
  authorId: number
  firstPostId: number | null
  lastPost: { id: number; authorId: number; createdAt: string } | null
  lastPostAt: string
  deletedById: number | null
}

/** The columns of a `ThreadPiece`, of `threads` and `forums`. */
const threadColumns = `threads.id, threads.title, threads.slug, threads.author_id AS "authorId",
  json_build_object('id', forums.id, 'name', forums.name, 'slug', forums.slug) AS forum,
  ${isoTime('threads.created_at')} AS "createdAt", threads.reply_count AS "replyCount", threads.view_count AS "viewCount",
  threads.is_sticky AS "isSticky", threads.is_locked AS "isLocked", threads.state, threads.first_post_id AS "firstPostId",
  threads.deleted_by_id AS "deletedById", ${isoTime('threads.last_post_at')} AS "lastPostAt",
  (SELECT json_build_object('id', last.id, 'authorId', last.author_id, 'createdAt', ${isoTime('last.created_at')})
   FROM posts AS last WHERE last.id = threads.last_post_id) AS "lastPost"`

const threadsByIds: Statement<ThreadPiece> = statement(
  'threads',
  eachById(
    `SELECT ${threadColumns} FROM threads JOIN forums ON forums.id = threads.forum_id WHERE threads.id = asked.id`,
  ),
)

/** Threads, each kept until its title, its state or its figures change. */
export const threads: Shelf<ThreadPiece> = {
  name: 'thread',
  kind: 'thread',
  size: ({ title }) => 1200 + 2 * title.length,
  load: async (reader, ids) => {
    const rows = await reader.run(threadsByIds, [[...ids]])
    return new Map(rows.map((row) => [row.id, row]))
  },
}

/** Threads in the order of these ids, as they are shown. One that is not there any more is left out. */
export async function readThreadViews(reader: Reader, ids: readonly number[]): Promise<ThreadView[]> {
  const found = await recallEach(reader, threads, ids)
  const shown = ids.flatMap((id) => found.get(id) ?? [])
  const authors = shown.flatMap(({ authorId, lastPost }) => [authorId, ...(lastPost ? [lastPost.authorId] : [])])
  const cardOf = await readCards(reader, authors)
  return shown.map((thread) => joinThread(thread, cardOf))
}

/** A thread with the cards of its authors, as it is shown. */
function joinThread(thread: ThreadPiece, cardOf: (id: number) => ThreadView['author']): ThreadView {
  const { firstPostId, lastPost } = thread
  if (firstPostId === null || lastPost === null) {
    throw new Error(`Thread ${thread.id} has no first or last post: run npm run check`)
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
  }
}

/** Which part of a thread: its visible posts are numbered from 1. */
export type PostRange = { threadId: number; first: number; length: number }

/**
 * The posts of one page of a thread, who may see which the caller knows: a range of positions, at the same cost at any
 * depth. What the page needs besides, the thread and its authors, is read with it in the same statement.
 */
export async function readPostRange(reader: Reader, range: PostRange): Promise<PostView[]> {
  return readPostsFrom(reader, await recall(reader, idsInRange(range)), range.first)
}

/** Reads all that a page of a thread is made of at once, where it is not kept. */
export async function readAhead(reader: Reader, range: PostRange): Promise<void> {
  if (reader.kept) await recall(reader, idsInRange(range))
}

/** What one statement reads of a page: its posts with their authors, and with the first of them what the page needs besides. */
type PageRow = PostPiece & { author: CardRow; beside: Beside | null }

type Beside = { thread: ThreadPiece; cards: CardRow[]; ahead: ForumEvent[] }

/** What is ahead in the log ($4: from which place on) is seen by the same statement: what it read is known to be settled then. */
const pageOfThread: Statement<PageRow> = statement(
  'thread-page',
  `SELECT ${postColumns}, row_to_json(author) AS author,
    CASE WHEN posts.position = $2 THEN (
      SELECT json_build_object(
        'thread', thread,
        'cards', (SELECT json_agg(card) FROM
          unnest(ARRAY[thread."authorId", (thread."lastPost"->>'authorId')::int]) AS asked (id),
          LATERAL (SELECT ${cardColumns} FROM users WHERE users.id = asked.id OFFSET 0) AS card),
        'ahead', (SELECT COALESCE(json_agg(ahead), '[]') FROM (${selectAhead('$4')}) AS ahead))
      FROM (
        SELECT ${threadColumns} FROM threads JOIN forums ON forums.id = threads.forum_id WHERE threads.id = $1 OFFSET 0
      ) AS thread
    ) END AS beside
  FROM posts, LATERAL (SELECT ${cardColumns} FROM users WHERE users.id = posts.author_id OFFSET 0) AS author
  WHERE posts.thread_id = $1 AND posts.position >= $2 AND posts.position < $3
  ORDER BY posts.position`,
)

function idsInRange({ threadId, first, length }: PostRange): Piece<readonly number[]> {
  return {
    key: `page ${threadId} ${first} ${length}`,
    tags: () => [`thread:${threadId}`],
    size: (ids) => 8 * ids.length,
    load: async (reader, { place, putAside, tellAhead }) => {
      const rows = await reader.run(pageOfThread, [threadId, first, first + length, place])
      const beside = rows[0]?.beside
      if (beside) {
        tellAhead(changedAhead(beside.ahead))
        putAside(threads, threadId, beside.thread)
        for (const card of beside.cards) putAside(cards, card.id, viewCardRow(card))
      }
      for (const row of rows) {
        putAside(posts, row.id, pickPost(row))
        putAside(cards, row.authorId, viewCardRow(row.author))
      }
      return rows.map(({ id }) => id)
    },
  }
}
