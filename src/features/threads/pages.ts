import { type Request, type RequestHandler, type Response, Router } from 'express'
import { z } from 'zod'
import { readLogHead } from '../../events/log.js'
import { actorOf, type RouteContext } from '../../http/route.js'
import type { Reader } from '../../platform/transaction.js'
import type { Actor } from '../../shared/actor.js'
import { AppError, notFound } from '../../shared/errors.js'
import { idNumeral, pageQuery } from '../../shared/fields.js'
import { admit } from '../../web/admit.js'
import { sendPage } from '../../web/layout.js'
import { noThread, threadPage } from '../../web/thread.js'
import { readCountries, readLatestPosts } from '../latest/queries.js'
import { seePost } from '../posts/access.js'
import { seeThread } from './access.js'
import { readThreadPosts } from './queries.js'

/** How many posts a page of a thread shows, and how many lines a list beside it. */
const perPage = 20
const lines = 10

type PagesContext = RouteContext & { countView(threadId: number): void }

/**
 * The forum's front page, which shows a thread, the page of each thread, and the way to a post that a quote names.
 * `countView` is told each time a thread is opened.
 */
export function threadPages(context: PagesContext): RequestHandler {
  const router = Router({ caseSensitive: true, strict: true })
  router.get('/', admit(context, '/'), async (request, response) => {
    await show(context, request, response, await findFrontThread(context.db.reader, actorOf(response)))
  })
  router.get('/threads/:id', admit(context, '/threads/{id}'), async (request, response) => {
    const id = idNumeral.safeParse(request.params.id)
    if (!id.success) throw notFound('thread')
    await show(context, request, response, id.data)
  })
  router.get('/posts/:id', admit(context, '/posts/{id}'), async (request, response) => {
    const id = idNumeral.safeParse(request.params.id)
    if (!id.success) throw notFound('post')
    response.set('Cache-Control', 'private, no-cache').vary('Cookie').vary('Authorization')
    response.redirect(await findPlace(context.db.reader, actorOf(response), id.data))
  })
  return router
}

/** The first thread, or if it may not be seen, the one with the newest post. Null: there is none. */
async function findFrontThread(reader: Reader, actor: Actor): Promise<number | null> {
  try {
    await seeThread(reader, actor, 1)
    return 1
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'not_found') throw error
  }
  const { posts } = await readLatestPosts(reader, actor, { limit: 1, per: 'thread' })
  return posts[0]?.threadId ?? null
}

/** The address of a post: on which page of its thread it stands. */
async function findPlace(reader: Reader, actor: Actor, postId: number): Promise<string> {
  const { post } = await seePost(reader, actor, postId)
  if (post.position === null) throw notFound('post')
  const page = Math.ceil(post.position / perPage)
  return `/threads/${post.thread.id}${page > 1 ? `?page=${page}` : ''}#post-${post.id}`
}

// What else stands in the address of a page is not ours to judge: links are shared with all kinds of marks.
const pageNumber = z.object({ page: pageQuery.shape.page.catch(1) })

async function show(
  { db: { reader }, countView }: PagesContext,
  request: Request,
  response: Response,
  threadId: number | null,
): Promise<void> {
  if (threadId === null) return sendPage(request, response, { title: 'Rostra', main: noThread() })
  const actor = actorOf(response)
  const { page } = pageNumber.parse(request.query)
  // Before all else: what happens while the page is read comes again, instead of not at all.
  const { seq } = await readLogHead(reader)
  const thread = await readThreadPosts(reader, actor, { threadId, page, perPage })
  const { posts } = await readLatestPosts(reader, actor, { limit: lines, per: 'thread' })
  const { countries } = await readCountries(reader, actor)
  countView(threadId)
  sendPage(request, response, {
    title: `${thread.thread.title} · Rostra`,
    main: threadPage(thread, { posts, countries: countries.slice(0, lines), cursor: seq }),
    isLive: true,
  })
}
