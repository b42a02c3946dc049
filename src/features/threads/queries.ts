import { createBatches } from '../../platform/batches.js'
import { type Piece, recall } from '../../platform/reader.js'
import { type Statement, statement } from '../../platform/statement.js'
import type { Reader } from '../../platform/transaction.js'
import type { Actor } from '../../shared/actor.js'
import { notFound } from '../../shared/errors.js'
import { paginate } from '../../shared/fields.js'
import { uncounted } from '../../shared/sql.js'
import { readSight, type Sight } from '../forums/access.js'
import { viewForumViewer } from '../forums/queries.js'
import { pickPagePost, selectOwnReactions, viewRights } from '../posts/queries.js'
import type { OwnReactions } from '../posts/schema.js'
import { readFirstUnread, selectFirstUnread } from '../reads/queries.js'
import type { FirstUnread } from '../reads/schema.js'
import { canRenameThread, canReply, seeThread, type ThreadFacts } from './access.js'
import { readAhead, readPostRange, readThreadViews } from './pieces.js'
import type { ThreadAnswer, ThreadPostsAnswer, ThreadsAnswer, ThreadView, ThreadViewer } from './schema.js'

/** One thread, with what the actor may do in it. */
export async function readThread(reader: Reader, actor: Actor, threadId: number): Promise<ThreadAnswer> {
  const { thread, sight } = await seeThread(reader, actor, threadId)
  return { thread: await readThreadView(reader, threadId), viewer: await readThreadViewer(reader, sight, thread) }
}

/** The view of a thread that the caller may see already. */
export async function readThreadView(reader: Reader, threadId: number): Promise<ThreadView> {
  const [thread] = await readThreadViews(reader, [threadId])
  if (!thread) throw notFound('thread')
  return thread
}

/** What the actor may do in a thread, and how far they have read it. */
async function readThreadViewer(reader: Reader, sight: Sight, thread: ThreadFacts): Promise<ThreadViewer> {
  return {
    ...viewThreadRights(sight, thread),
    firstUnread: await readFirstUnread(reader, sight.actor, thread.id),
  }
}

function viewThreadRights(sight: Sight, thread: ThreadFacts): Omit<ThreadViewer, 'firstUnread'> {
  return {
    canReply: canReply(sight, thread),
    canReact: thread.state === 'visible' && sight.can(thread.forumId, 'react'),
    canEdit: canRenameThread(sight, thread, new Date()),
    canModerate: sight.can(thread.forumId, 'moderate'),
  }
}

/** How far the actor has read a thread, and how they reacted to posts of it. Nothing is asked for guests. */
async function readOwn(reader: Reader, { memberId }: Actor, page: Omit<OwnPage, 'memberId'>): Promise<OwnOfPage> {
  if (memberId === null) return { firstUnread: null, reactions: {} }
  const ask = asksOf.get(reader.run) ?? createBatches((pages: readonly OwnPage[]) => readOwnOfPages(reader, pages))
  asksOf.set(reader.run, ask)
  return ask({ memberId, ...page })
}

/** A member's page of a thread, and what it shows of their own. */
type OwnPage = { memberId: number; threadId: number; postIds: readonly number[] }
type OwnOfPage = Pick<ThreadPostsAnswer['viewer'], 'firstUnread' | 'reactions'>

/** Who reads a page as a member asks this each time, also of pages that are kept: so all who ask at once share a statement. */
const asksOf = new WeakMap<Reader['run'], (page: OwnPage) => Promise<OwnOfPage>>()

async function readOwnOfPages(reader: Reader, pages: readonly OwnPage[]): Promise<OwnOfPage[]> {
  const rows = await reader.run(ownOfPages, [
    pages.map(({ memberId }) => memberId),
    pages.map(({ threadId }) => threadId),
    pages.map(({ postIds }) => `{${postIds}}`),
  ])
  return rows.map(({ firstUnread, reactions }) => ({ firstUnread, reactions: reactions ?? {} }))
}

const ownOfPages: Statement<{ firstUnread: FirstUnread; reactions: OwnReactions | null }> = statement(
  'own-of-pages',
  `SELECT
    (SELECT row_to_json(unread) FROM (
      ${selectFirstUnread({ member: 'page.member_id', thread: 'page.thread_id' })}
    ) AS unread) AS "firstUnread",
    (${selectOwnReactions({ member: 'page.member_id', posts: 'page.post_ids' })}) AS reactions
  FROM unnest(${uncounted('$1::int[]')}, ${uncounted('$2::int[]')}, ${uncounted('$3::text[]')}) WITH ORDINALITY AS page (member_id, thread_id, post_ids, place)
  ORDER BY place`,
)

/** One page of a thread: what all share who may see it, and what each actor gets besides. */
export type SharedThreadPosts = {
  shared: Omit<ThreadPostsAnswer, 'viewer'>
  viewer: (reader: Reader, actor: Actor) => Promise<ThreadPostsAnswer['viewer']>
  /** Deleted threads are seen by few, and by their authors for being their own. */
  isOwn: boolean
}

type AskedPage = { threadId: number; page: number; perPage: number }

/** Reads one page of a thread, so that it can be kept for all who have the actor's rights. */
export async function shareThreadPosts(
  reader: Reader,
  actor: Actor,
  { threadId, page, perPage }: AskedPage,
): Promise<SharedThreadPosts> {
  const range = { threadId, first: (page - 1) * perPage + 1, length: perPage }
  await readAhead(reader, range)
  const { thread: facts, sight } = await seeThread(reader, actor, threadId)
  const thread = await readThreadView(reader, threadId)
  const posts = await readPostRange(reader, range)
  const written = posts.map(pickPagePost)
  return {
    shared: { thread, posts, pagination: paginate(page, perPage, thread.replyCount + 1) },
    viewer: async (from, recipient) => {
      const own = await readOwn(from, recipient, { threadId, postIds: written.map(({ id }) => id) })
      const theirs = { ...sight, actor: recipient }
      return { ...viewThreadRights(theirs, facts), ...own, ...viewRights(theirs, facts, written) }
    },
    isOwn: thread.state === 'deleted',
  }
}

/** One page of a thread, as the actor gets it. */
export async function readThreadPosts(reader: Reader, actor: Actor, asked: AskedPage): Promise<ThreadPostsAnswer> {
  const { shared, viewer } = await shareThreadPosts(reader, actor, asked)
  return { ...shared, viewer: await viewer(reader, actor) }
}

/** One page of a forum's threads: sticky ones first, then by last post. */
export async function readForumThreads(
  reader: Reader,
  actor: Actor,
  { forumId, page, perPage }: { forumId: number; page: number; perPage: number },
): Promise<ThreadsAnswer> {
  const sight = await readSight(reader, actor)
  if (!sight.can(forumId, 'read')) throw notFound('forum')
  const { ids, total } = await recall(reader, threadsInForum({ forumId, page, perPage }))
  return {
    threads: await readThreadViews(reader, ids),
    pagination: paginate(page, perPage, total),
    viewer: viewForumViewer(sight, forumId),
  }
}

/** Which threads stand on a page of a forum's, and how many there are in all. */
type ForumPage = { ids: readonly number[]; total: number }

function threadsInForum({
  forumId,
  page,
  perPage,
}: {
  forumId: number
  page: number
  perPage: number
}): Piece<ForumPage> {
  return {
    key: `forum-threads ${forumId} ${page} ${perPage}`,
    tags: () => ['lists'],
    size: ({ ids }) => 8 * ids.length,
    load: async (reader) => {
      const [found] = await reader.run(forumPage, [forumId, (page - 1) * perPage, perPage])
      if (!found) throw notFound('forum')
      return found
    },
  }
}

/** Of threads in a forum, in an order that the index has. */
const inForum = (forum: string, direction: 'ASC' | 'DESC') => `
  SELECT id, is_sticky, last_post_at FROM threads WHERE forum_id = ${forum} AND state = 'visible'
  ORDER BY is_sticky ${direction}, last_post_at ${direction}, id ${direction}`

/** What is skipped is read: so the second half is read from its end, where most go who do not begin at the beginning. */
const forumPage: Statement<ForumPage> = statement(
  'forum-page',
  `SELECT total, ARRAY(
    SELECT id FROM (
      (${inForum('forum.id', 'DESC')} OFFSET $2::int LIMIT CASE WHEN is_near THEN length ELSE 0 END)
      UNION ALL
      (${inForum('forum.id', 'ASC')} OFFSET greatest(total - $2::int - length, 0) LIMIT CASE WHEN is_near THEN 0 ELSE length END)
    ) AS threads
    ORDER BY is_sticky DESC, last_post_at DESC, id DESC
  ) AS ids
  FROM (
    SELECT id, thread_count AS total, $2::int <= thread_count / 2 AS is_near,
      greatest(least($3::int, thread_count - $2::int), 0) AS length
    FROM forums WHERE id = $1::int
  ) AS forum`,
)
