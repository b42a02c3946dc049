import type { Reader } from '../../platform/transaction.js'
import type { Actor } from '../../shared/actor.js'
import { notFound } from '../../shared/errors.js'
import { paginate } from '../../shared/fields.js'
import { readSight, type Sight } from '../forums/access.js'
import { viewForumViewer } from '../forums/queries.js'
import { readOwnReactions, readPostPage, viewRights } from '../posts/queries.js'
import { readFirstUnread } from '../reads/queries.js'
import { canRenameThread, canReply, seeThread, type ThreadFacts, visibleThreads } from './access.js'
import type { ThreadAnswer, ThreadPostsAnswer, ThreadsAnswer, ThreadView, ThreadViewer } from './schema.js'
import { threadSelect, viewThread } from './views.js'

/** One thread, with what the actor may do in it. */
export async function readThread(reader: Reader, actor: Actor, threadId: number): Promise<ThreadAnswer> {
  const { thread, sight } = await seeThread(reader, actor, threadId)
  return { thread: await readThreadView(reader, threadId), viewer: await readThreadViewer(reader, sight, thread) }
}

/** The view of a thread that the caller may see already. */
export async function readThreadView(reader: Reader, threadId: number): Promise<ThreadView> {
  return viewThread(await reader.thread.findUniqueOrThrow({ where: { id: threadId }, select: threadSelect }))
}

/** What the actor may do in a thread, and how far they have read it. */
async function readThreadViewer(reader: Reader, sight: Sight, thread: ThreadFacts): Promise<ThreadViewer> {
  return {
    canReply: canReply(sight, thread),
    canReact: thread.state === 'visible' && sight.can(thread.forumId, 'react'),
    canEdit: canRenameThread(sight, thread, new Date()),
    canModerate: sight.can(thread.forumId, 'moderate'),
    firstUnread: await readFirstUnread(reader, sight.actor, thread.id),
  }
}

/** One page of a thread. */
export async function readThreadPosts(
  reader: Reader,
  actor: Actor,
  { threadId, page, perPage }: { threadId: number; page: number; perPage: number },
): Promise<ThreadPostsAnswer> {
  const { thread: facts, sight } = await seeThread(reader, actor, threadId)
  const [thread, posts] = await Promise.all([
    readThreadView(reader, threadId),
    readPostPage(reader, threadId, page, perPage),
  ])
  const reactions = await readOwnReactions(
    reader,
    actor,
    posts.map(({ id }) => id),
  )
  return {
    thread,
    posts,
    pagination: paginate(page, perPage, thread.replyCount + 1),
    viewer: { ...(await readThreadViewer(reader, sight, facts)), reactions, ...viewRights(sight, facts, posts) },
  }
}

/** One page of a forum's threads: sticky ones first, then by last post. */
export async function readForumThreads(
  reader: Reader,
  actor: Actor,
  { forumId, page, perPage }: { forumId: number; page: number; perPage: number },
): Promise<ThreadsAnswer> {
  const sight = await readSight(reader, actor)
  if (!sight.can(forumId, 'read')) throw notFound('forum')
  const [forum, rows] = await Promise.all([
    reader.forum.findUniqueOrThrow({ where: { id: forumId }, select: { threadCount: true } }),
    reader.thread.findMany({
      where: { ...visibleThreads(sight), forumId },
      orderBy: [{ isSticky: 'desc' }, { lastPostAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * perPage,
      take: perPage,
      select: threadSelect,
    }),
  ])
  return {
    threads: rows.map(viewThread),
    pagination: paginate(page, perPage, forum.threadCount),
    viewer: viewForumViewer(sight, forumId),
  }
}
