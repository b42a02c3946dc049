import fc from 'fast-check'
import type { LiveEvent, ThreadView } from '../../src/client/index.js'
import { readLogHead } from '../../src/events/log.js'
import { deletePost, editPost, replyToThread, restorePost } from '../../src/features/posts/actions.js'
import { react, unreact } from '../../src/features/reactions/actions.js'
import { createThread, updateThread } from '../../src/features/threads/actions.js'
import { api } from '../helpers/api.js'
import { applyToForum, applyToThread, type ThreadState } from '../helpers/apply-event.js'
import { startTestForum, type TestForum } from '../helpers/forum.js'
import { closeClients, type Scene, setScene, settle, until, watch } from '../helpers/live.js'

let forum: TestForum

beforeAll(async () => {
  forum = await startTestForum()
})
afterEach(closeClients)
afterAll(() => forum.close())

/** One thing that can happen to a thread; `at` chooses the post. */
const step = fc.record({
  verb: fc.constantFrom('reply', 'reply', 'edit', 'delete', 'delete', 'restore', 'react', 'unreact', 'rename', 'lock'),
  at: fc.nat(1000),
  type: fc.constantFrom('like', 'love', 'wow', 'dislike'),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

async function take({ db }: TestForum, scene: Scene, { verb, at, type }: Step): Promise<void> {
  const { admin, author, reader, threadId } = scene
  const choose = async (state: 'visible' | 'deleted') => {
    const posts = await db.reader.post.findMany({
      where: { threadId, state, id: { not: scene.firstPostId } },
      orderBy: { id: 'asc' },
    })
    return posts[at % Math.max(1, posts.length)]
  }
  const post = await choose(verb === 'restore' ? 'deleted' : 'visible')
  const actor = (at % 2 === 0 ? author : reader).actor
  if (verb === 'reply') await replyToThread(db, actor, { threadId, body: `Reply ${at}` })
  if (verb === 'rename') await updateThread(db, admin.actor, { threadId, change: { title: `Title ${at}` } })
  if (verb === 'lock') await updateThread(db, admin.actor, { threadId, change: { isSticky: at % 2 === 0 } })
  if (!post) return
  const postId = post.id
  if (verb === 'edit') await editPost(db, admin.actor, { postId, version: post.version, body: `Edit ${at}` })
  if (verb === 'delete') await deletePost(db, admin.actor, { postId })
  if (verb === 'restore') await restorePost(db, admin.actor, { postId })
  if (verb === 'react') await react(db, admin.actor, { postId, type })
  if (verb === 'unreact') await unreact(db, admin.actor, { postId })
}

async function fetchThread(threadId: number): Promise<ThreadState> {
  const { body } = await api(forum.url).get(`/threads/${threadId}/posts?perPage=100`)
  return { thread: withoutViews(body.thread), posts: body.posts }
}

// Views are counted late and are no event.
const withoutViews = (thread: ThreadView): ThreadView => ({ ...thread, viewCount: 0 })

test('a thread as events leave it is the thread as it is fetched, live and replayed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 25 }), async (steps) => {
      const scene = await setScene(forum)
      const stream = `thread:${scene.threadId}`
      const before = await fetchThread(scene.threadId)
      const live = await watch(forum.url, undefined, stream)
      const { cursor } = (await api(forum.url).get('/events')).body
      for (const one of steps) await take(forum, scene, one)
      await settle(forum)
      const replay = await watch(forum.url, undefined, stream, cursor)
      await until(() => live.events.length >= replay.events.length)
      const after = await fetchThread(scene.threadId)
      for (const { events } of [live, replay]) {
        const { thread, posts } = (events as LiveEvent[]).reduce(applyToThread, before)
        expect({ thread: withoutViews(thread), posts }).toEqual(after)
      }
      closeClients()
    }),
    { numRuns: 12 },
  )
}, 120_000)

test("a forum's threads as events leave them are the threads as they are fetched", async () => {
  const { db } = forum
  const scene = await setScene(forum)
  const { admin, author, reader, forumId } = scene
  const fetchThreads = async () =>
    (await api(forum.url).get(`/forums/${forumId}/threads`)).body.threads.map(withoutViews) as ThreadView[]
  const before = await fetchThreads()
  const live = await watch(forum.url, undefined, `forum:${forumId}`)
  const second = await createThread(db, author.actor, { forumId, title: 'Second', body: 'Hello' })
  const third = await createThread(db, reader.actor, { forumId, title: 'Third', body: 'Hello' })
  await updateThread(db, admin.actor, { threadId: scene.threadId, change: { isSticky: true } })
  await deletePost(db, admin.actor, { postId: second.post.id })
  const { post } = await replyToThread(db, admin.actor, { threadId: third.thread.id, body: 'One' })
  await restorePost(db, admin.actor, { postId: second.post.id })
  await deletePost(db, admin.actor, { postId: post.id })
  await deletePost(db, reader.actor, { postId: third.post.id })
  await settle(forum)
  const { seq } = await readLogHead(db.reader)
  // What happened to a thread that is deleted by the time that it is told of is not told, but for its end.
  await until(() => live.events.at(-1)?.seq === seq)
  expect(live.events.at(-1)?.type).toBe('thread:deleted')
  const threads = (live.events as LiveEvent[]).reduce(applyToForum, before).map(withoutViews)
  const cards = (list: ThreadView[]) => list.map(({ author: _author, lastPost, ...rest }) => [rest, lastPost.id])
  expect(cards(threads)).toEqual(cards(await fetchThreads()))
})
