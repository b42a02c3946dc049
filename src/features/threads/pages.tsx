import { pastKept } from '../../platform/reader.js'
import type { Reader } from '../../platform/transaction.js'
import { type Actor, demandMember } from '../../shared/actor.js'
import { AppError, notFound } from '../../shared/errors.js'
import { idNumeral, idParams, pageAsked } from '../../shared/fields.js'
import { given } from '../../shared/given.js'
import { form, type Page, type PageRow, page } from '../../web/page.js'
import { withQuery } from '../../web/parts/address.js'
import type { FormState } from '../../web/parts/form.js'
import { pagePath } from '../../web/parts/pager.js'
import { accessForum, canCreateThread } from '../forums/access.js'
import { readForum } from '../forums/queries.js'
import { blockLength, type MarkedPost } from '../latest/markup.js'
import { readCountries, readLatestPosts } from '../latest/queries.js'
import { postsPerPage, previewBody, readDeletedPost, readExcerpts } from '../posts/queries.js'
import type { PostAnswer } from '../posts/schema.js'
import { type Draft, emptyDraft } from '../posts/writing-markup.js'
import { readReactionTypes, readReactorNames } from '../reactions/queries.js'
import { markUnread } from '../reads/queries.js'
import { createThread, updateThread } from './actions.js'
import { threadFacts } from './facts.js'
import { type ShownThread, ThreadPage } from './markup.js'
import { readThread, readThreadPosts } from './queries.js'
import { newThreadForm, type ThreadAnswer, threadChangeForm } from './schema.js'
import { EditThreadPage, NewThreadPage } from './writing-markup.js'

const shownPart = pageAsked.extend({
  /** A deleted post of the thread, to be shown to those who may see it. */
  deleted: idNumeral.optional().catch(undefined),
})

/** What is told each time somebody opens a page of a thread: which thread, and by whom and up to where it was read. */
export type ThreadWatchers = {
  countView(threadId: number): void
  noteRead(actor: Actor, place: { threadId: number; postId: number }): void
}

/** The page of each thread, and those on which one is begun and changed. */
export function threadPages({ countView, noteRead }: ThreadWatchers): readonly PageRow[] {
  return [
    page({
      path: '/threads/{id}',
      params: idParams,
      query: shownPart,
      isShared: true,
      show: async ({ reader, actor, params, query, origin }) => {
        const threadId = params.id
        const shown = await readShownThread(reader, actor, threadId, query.page)
        const { page, pageCount } = shown.pagination
        if (page > pageCount) return { redirect: addressOf(threadId, pageCount, query.deleted) }
        const latest = await readLatestBeside(reader, actor, threadId)
        const { countries } = await readCountries(reader, actor, blockLength)
        const deleted = await readDeleted(reader, actor, shown, query.deleted)
        const lastId = shown.posts.at(-1)?.id
        return {
          isOwn: shown.thread.state === 'deleted' || query.deleted !== undefined,
          each: ({ isPrefetch }) => {
            if (isPrefetch) return
            countView(threadId)
            if (lastId !== undefined) noteRead(actor, { threadId, postId: lastId })
          },
          title: shown.thread.title,
          main: <ThreadPage shown={shown} around={{ deleted, latest, countries }} />,
          canonical: pagePath(`/threads/${threadId}`, page),
          feed: `/threads/${threadId}`,
          ...(await readTold(reader, shown, origin)),
          live: { streams: [`thread:${threadId}`, 'latest-posts'] },
        }
      },
    }),
    ...newThreadPages,
    ...editThreadPages,
  ]
}

async function readShownThread(reader: Reader, actor: Actor, threadId: number, page: number): Promise<ShownThread> {
  const shown = await readThreadPosts(reader, actor, { threadId, page, perPage: postsPerPage })
  const { reactionTypes } = await readReactionTypes(reader)
  const reactors = await readReactorNames(
    reader,
    shown.posts.map(({ id }) => id),
  )
  const { canReply, canReact, canModerate } = shown.viewer
  return { ...shown, reactors, setting: { viewerId: actor.memberId, canReply, canReact, canModerate, reactionTypes } }
}

/** What the head of the page tells. A deleted thread is nobody's but its readers'. */
async function readTold(
  reader: Reader,
  { thread, posts }: ShownThread,
  origin: string,
): Promise<Pick<Page, 'description' | 'facts' | 'publishedAt'>> {
  const first = posts[0]
  if (thread.state === 'deleted' || !first) return {}
  const excerpts = await readExcerpts(reader, [thread.firstPostId, ...posts.map(({ id }) => id)])
  return {
    description: excerpts.get(first.id) || thread.title,
    facts: threadFacts({ thread, posts }, excerpts, origin),
    publishedAt: thread.createdAt,
  }
}

/** The latest posts, with marks where something is unread. The thread that is shown has none: it is being read. */
async function readLatestBeside(reader: Reader, actor: Actor, threadId: number): Promise<MarkedPost[]> {
  const { posts } = await readLatestPosts(reader, actor, { limit: blockLength, per: 'thread' })
  const marked = await markUnread(reader, actor, posts)
  return marked.map((post) => (post.threadId === threadId ? { ...post, isUnread: false } : post))
}

/** The deleted post that was asked for. Of a deleted thread that is the first one, which is missing in the page. */
function readDeleted(
  reader: Reader,
  actor: Actor,
  { thread }: ShownThread,
  asked: number | undefined,
): Promise<PostAnswer | null> {
  const postId = thread.state === 'deleted' ? thread.firstPostId : asked
  return postId === undefined
    ? Promise.resolve(null)
    : readDeletedPost(pastKept(reader), actor, { threadId: thread.id, postId })
}

function addressOf(threadId: number, page: number, deleted: number | undefined): string {
  const path = pagePath(`/threads/${threadId}`, page)
  return deleted === undefined ? path : withQuery(path, 'deleted', deleted)
}

const newThreadPages: readonly PageRow[] = [
  page({
    path: '/forums/{id}/new-thread',
    params: idParams,
    show: async ({ reader, actor, params }) => {
      await demandNewThread(reader, actor, params.id)
      return showNewThread(reader, actor, params.id, emptyDraft)
    },
  }),
  form({
    path: '/forums/{id}/new-thread',
    params: idParams,
    body: newThreadForm,
    once: true,
    act: async ({ db, reader, actor, limits, params, body: { do: doing, ...typed } }) => {
      if (doing === 'preview') {
        await demandNewThread(reader, actor, params.id)
        const preview = await previewBody(reader, actor, typed.body)
        return showNewThread(reader, actor, params.id, { typed, refusal: null, preview })
      }
      await limits.createThread(actor)
      const { thread } = await createThread(db, actor, { forumId: params.id, ...typed })
      return { redirect: `/threads/${thread.id}` }
    },
    again: async ({ reader, actor, params, body: typed }, refusal) => {
      const draft = { typed, refusal, preview: null }
      return refusal.status === 401
        ? newThreadPage(params.id, null, draft)
        : showNewThread(reader, actor, params.id, draft)
    },
  }),
]

async function demandNewThread(reader: Reader, actor: Actor, forumId: number): Promise<void> {
  const { sight } = await accessForum(reader, actor, forumId, 'createThread')
  if (!canCreateThread(sight, forumId)) throw notFound('page')
}

async function showNewThread(reader: Reader, actor: Actor, forumId: number, draft: Draft): Promise<Page> {
  const { forum } = await readForum(reader, actor, forumId)
  return newThreadPage(forumId, forum.name, draft)
}

function newThreadPage(forumId: number, forumName: string | null, draft: Draft): Page {
  return { title: 'New thread', main: <NewThreadPage forumId={forumId} forumName={forumName} draft={draft} /> }
}

const editThreadPages: readonly PageRow[] = [
  page({
    path: '/threads/{id}/edit',
    params: idParams,
    show: async ({ reader, actor, params }) => {
      const shown = await readThread(reader, actor, params.id)
      return editThreadPage(actor, shown, { typed: { title: shown.thread.title }, refusal: null })
    },
  }),
  form({
    path: '/threads/{id}/edit',
    params: idParams,
    body: threadChangeForm,
    act: async ({ db, actor, params, body }) => {
      await updateThread(db, actor, { threadId: params.id, change: given(body) })
      return { redirect: `/threads/${params.id}` }
    },
    again: async ({ reader, actor, params, body }, refusal) => {
      const shown = await readThread(reader, actor, params.id)
      return editThreadPage(actor, shown, { typed: { title: shown.thread.title, ...body }, refusal })
    },
  }),
]

function editThreadPage(actor: Actor, shown: ThreadAnswer, state: FormState): Page {
  const { canEdit, canModerate } = shown.viewer
  demandMember(actor)
  if (!canEdit && !canModerate) {
    throw new AppError('forbidden', 'Only the author, for a while, and moderators may change this thread.')
  }
  return { title: 'Edit thread', main: <EditThreadPage shown={shown} state={state} /> }
}
