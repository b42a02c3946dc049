import { z } from 'zod'
import { readLogHead } from '../../events/log.js'
import type { Reader } from '../../platform/transaction.js'
import type { Actor } from '../../shared/actor.js'
import { notFound } from '../../shared/errors.js'
import { idParams, pageQuery } from '../../shared/fields.js'
import { type PageRow, page } from '../../web/page.js'
import { pagePath } from '../../web/parts/pager.js'
import { readCountries, readLatestPosts } from '../latest/queries.js'
import { seePost } from '../posts/access.js'
import { readReactionTypes, readReactorNames } from '../reactions/queries.js'
import { type ShownThread, ThreadPage } from './markup.js'
import { readThreadPosts } from './queries.js'

/** How many posts a page of a thread shows, and how many lines a list beside it. */
const perPage = 20
const lines = 10

const pageNumber = z.object({ page: pageQuery.shape.page.catch(1) })

/** What is told each time somebody opens a page of a thread: which thread, and by whom and up to where it was read. */
export type ThreadWatchers = {
  countView(threadId: number): void
  noteRead(actor: Actor, place: { threadId: number; postId: number }): void
}

/** The page of each thread, and the way to a post, wherever it moved. */
export function threadPages({ countView, noteRead }: ThreadWatchers): readonly PageRow[] {
  return [
    page({
      path: '/threads/{id}',
      params: idParams,
      query: pageNumber,
      show: async ({ reader, actor, params, query, isPrefetch }) => {
        const threadId = params.id
        // Before all else: what happens while the page is read comes again, instead of not at all.
        const { seq: cursor } = await readLogHead(reader)
        const shown = await readShownThread(reader, actor, threadId, query.page)
        const { posts: latest } = await readLatestPosts(reader, actor, { limit: lines, per: 'thread' })
        const { countries } = await readCountries(reader, actor)
        const last = shown.posts.at(-1)
        if (!isPrefetch) {
          countView(threadId)
          if (last) noteRead(actor, { threadId, postId: last.id })
        }
        return {
          title: shown.thread.title,
          main: <ThreadPage shown={shown} around={{ latest, countries: countries.slice(0, lines) }} />,
          canonical: pagePath(`/threads/${threadId}`, query.page),
          feed: `/threads/${threadId}`,
          live: { streams: [`thread:${threadId}`, 'latest-posts'], cursor },
        }
      },
    }),
    page({
      path: '/posts/{id}',
      params: idParams,
      show: async ({ reader, actor, params }) => ({ redirect: await findPlace(reader, actor, params.id) }),
    }),
  ]
}

async function readShownThread(reader: Reader, actor: Actor, threadId: number, page: number): Promise<ShownThread> {
  const shown = await readThreadPosts(reader, actor, { threadId, page, perPage })
  const { reactionTypes } = await readReactionTypes(reader)
  const reactors = await readReactorNames(
    reader,
    shown.posts.map(({ id }) => id),
  )
  const { canReply, canReact, canModerate } = shown.viewer
  return { ...shown, reactors, setting: { viewerId: actor.memberId, canReply, canReact, canModerate, reactionTypes } }
}

/** The address of a post: on which page of its thread it stands. */
async function findPlace(reader: Reader, actor: Actor, postId: number): Promise<string> {
  const { post } = await seePost(reader, actor, postId)
  if (post.position === null) throw notFound('post')
  const path = pagePath(`/threads/${post.thread.id}`, Math.ceil(post.position / perPage))
  return `${path}#post-${post.id}`
}
