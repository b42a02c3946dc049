import { z } from 'zod'
import { readLogHead } from '../../events/log.js'
import type { Reader } from '../../platform/transaction.js'
import type { Actor } from '../../shared/actor.js'
import { idNumeral, idParams, pageQuery } from '../../shared/fields.js'
import { type PageRow, page } from '../../web/page.js'
import { pagePath } from '../../web/parts/pager.js'
import { readCountries, readLatestPosts } from '../latest/queries.js'
import { postsPerPage, readDeletedPost } from '../posts/queries.js'
import type { PostAnswer } from '../posts/schema.js'
import { readReactionTypes, readReactorNames } from '../reactions/queries.js'
import { type ShownThread, ThreadPage } from './markup.js'
import { readThreadPosts } from './queries.js'

/** How many lines a list beside a thread has. */
const lines = 10

const shownPart = z.object({
  page: pageQuery.shape.page.catch(1),
  /** A deleted post of the thread, to be shown to those who may see it. */
  deleted: idNumeral.optional().catch(undefined),
})

/** What is told each time somebody opens a page of a thread: which thread, and by whom and up to where it was read. */
export type ThreadWatchers = {
  countView(threadId: number): void
  noteRead(actor: Actor, place: { threadId: number; postId: number }): void
}

/** The page of each thread. */
export function threadPages({ countView, noteRead }: ThreadWatchers): readonly PageRow[] {
  return [
    page({
      path: '/threads/{id}',
      params: idParams,
      query: shownPart,
      show: async ({ reader, actor, params, query, isPrefetch }) => {
        const threadId = params.id
        // Before all else: what happens while the page is read comes again, instead of not at all.
        const { seq: cursor } = await readLogHead(reader)
        const shown = await readShownThread(reader, actor, threadId, query.page)
        const { page, pageCount } = shown.pagination
        if (page > pageCount) return { redirect: addressOf(threadId, pageCount, query.deleted) }
        const { posts: latest } = await readLatestPosts(reader, actor, { limit: lines, per: 'thread' })
        const { countries } = await readCountries(reader, actor)
        const deleted = await readDeleted(reader, actor, shown, query.deleted)
        const last = shown.posts.at(-1)
        if (!isPrefetch) {
          countView(threadId)
          if (last) noteRead(actor, { threadId, postId: last.id })
        }
        return {
          title: shown.thread.title,
          main: <ThreadPage shown={shown} around={{ deleted, latest, countries: countries.slice(0, lines) }} />,
          canonical: pagePath(`/threads/${threadId}`, page),
          feed: `/threads/${threadId}`,
          live: { streams: [`thread:${threadId}`, 'latest-posts'], cursor },
        }
      },
    }),
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

/** The deleted post that was asked for. Of a deleted thread that is the first one, which is missing in the page. */
function readDeleted(
  reader: Reader,
  actor: Actor,
  { thread }: ShownThread,
  asked: number | undefined,
): Promise<PostAnswer | null> {
  const postId = thread.state === 'deleted' ? thread.firstPostId : asked
  return postId === undefined ? Promise.resolve(null) : readDeletedPost(reader, actor, { threadId: thread.id, postId })
}

function addressOf(threadId: number, page: number, deleted: number | undefined): string {
  const path = pagePath(`/threads/${threadId}`, page)
  return deleted === undefined ? path : `${path}${path.includes('?') ? '&' : '?'}deleted=${deleted}`
}
