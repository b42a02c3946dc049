import { deletePost } from '../../src/features/posts/actions.js'
import { react, unreact } from '../../src/features/reactions/actions.js'
import { recountAll } from '../../src/recount.js'
import { type Api, api } from '../helpers/api.js'
import { makeForum, makeMember, makeReply, makeThread, type TestMember } from '../helpers/factories.js'
import { startTestForum, type TestForum } from '../helpers/forum.js'

let forum: TestForum
let asGuest: Api
let moderator: TestMember

beforeAll(async () => {
  forum = await startTestForum()
  asGuest = api(forum.url)
  moderator = await makeMember(forum.db, { groups: ['moderators'] })
})
afterEach(async () => {
  expect(await recountAll(forum.db, { fix: false })).toEqual([])
})
afterAll(() => forum.close())

/** A whole list that flows, and how many pages it took. */
async function readAll(as: Api, path: string, items: string) {
  const all = []
  let pages = 0
  for (let next: string | null = ''; next !== null; pages++) {
    const { status, body } = await as.get(`${path}${path.includes('?') ? '&' : '?'}${next && `after=${next}`}`)
    expect(status).toBe(200)
    all.push(...body[items])
    next = body.next
  }
  return { all, pages }
}

const idsOf = (posts: { id: number }[]) => posts.map(({ id }) => id)

test('the posts of a member are theirs, the newest first, and none comes twice', async () => {
  const { db } = forum
  const member = await makeMember(db)
  const written: number[] = []
  for (let count = 0; count < 5; count++) {
    const { threadId, id } = await makeReply(db, { author: member.actor })
    await makeReply(db, { threadId })
    written.unshift(id)
  }
  const { all, pages } = await readAll(asGuest, `/users/${member.id}/posts?limit=2`, 'posts')
  expect([idsOf(all), pages]).toEqual([written, 3])
  expect(new Set(all.map(({ author }) => author.username))).toEqual(new Set([member.username]))
})

test('posts that are deleted, alone or with their thread, are in no list of their author', async () => {
  const { db } = forum
  const { actor, id } = await makeMember(db)
  const { firstPostId, id: threadId } = await makeThread(db)
  const reply = await makeReply(db, { author: actor, threadId })
  const other = await makeReply(db, { author: actor })
  const list = async () => idsOf((await asGuest.get(`/users/${id}/posts`)).body.posts)
  expect(await list()).toEqual([other.id, reply.id])
  await deletePost(db, moderator.actor, { postId: firstPostId })
  expect(await list()).toEqual([other.id])
  await deletePost(db, moderator.actor, { postId: other.id })
  expect(await list()).toEqual([])
})

test('reactions are listed with their type, the post and the other side, for giver and receiver', async () => {
  const { db } = forum
  const [giver, receiver] = [await makeMember(db), await makeMember(db)]
  const post = await makeReply(db, { author: receiver.actor })
  await react(db, giver.actor, { postId: post.id, type: 'wow' })
  const given = await asGuest.get(`/users/${giver.id}/reactions?direction=given`)
  const received = await asGuest.get(`/users/${receiver.id}/reactions?direction=received`)
  const shown = { type: 'wow', post: { id: post.id, author: { id: receiver.id } } }
  expect(given.body).toMatchObject({ reactions: [{ ...shown, user: { id: receiver.id } }], next: null })
  expect(received.body).toMatchObject({ reactions: [{ ...shown, user: { id: giver.id } }], next: null })
  for (const [member, direction] of [[giver, 'received'] as const, [receiver, 'given'] as const]) {
    const none = await asGuest.get(`/users/${member.id}/reactions?direction=${direction}`)
    expect(none.body).toEqual({ reactions: [], next: null })
  }
  await unreact(db, giver.actor, { postId: post.id })
  expect((await asGuest.get(`/users/${giver.id}/reactions`)).body.reactions).toEqual([])
})

test('reactions of one moment, even to one post, all come, and none comes twice', async () => {
  const { db } = forum
  const author = await makeMember(db)
  const posts = [await makeReply(db, { author: author.actor }), await makeReply(db, { author: author.actor })]
  const givers = [await makeMember(db), await makeMember(db), await makeMember(db)]
  for (const { id } of posts) for (const { actor } of givers) await react(db, actor, { postId: id, type: 'like' })
  const createdAt = new Date('2030-01-01T00:00:00Z')
  await db.client.reaction.updateMany({ where: { receiverId: author.id }, data: { createdAt } })
  const received = await readAll(asGuest, `/users/${author.id}/reactions?direction=received&limit=1`, 'reactions')
  const expected = [...posts].reverse().flatMap(({ id }) => [...givers].reverse().map((giver) => [id, giver.id]))
  expect(received.all.map(({ post, user }) => [post.id, user.id])).toEqual(expected)
  const [giver = author] = givers
  const given = await readAll(asGuest, `/users/${giver.id}/reactions?limit=1`, 'reactions')
  expect(given.all.map(({ post }) => post.id)).toEqual(posts.map(({ id }) => id).reverse())
})

test('what was written and given in a private forum is listed for its readers only', async () => {
  const { db } = forum
  const inside = await makeForum(db, { private: true })
  const { id: threadId } = await makeThread(db, { forumId: inside.id, author: moderator.actor })
  const author = await makeMember(db, { groups: ['moderators'] })
  const hidden = await makeReply(db, { author: author.actor, threadId })
  const shown = await makeReply(db, { author: author.actor })
  const giver = await makeMember(db, { groups: ['moderators'] })
  for (const { id } of [hidden, shown]) await react(db, giver.actor, { postId: id, type: 'love' })
  const lists = async (as: Api) =>
    Promise.all([
      as.get(`/users/${author.id}/posts`).then(({ body }) => idsOf(body.posts)),
      ...[`${giver.id}/reactions?direction=given`, `${author.id}/reactions?direction=received`].map(async (path) =>
        (await as.get(`/users/${path}`)).body.reactions.map(({ post }: { post: { id: number } }) => post.id),
      ),
    ])
  for (const as of [asGuest, api(forum.url, await makeMember(db))]) {
    expect(await lists(as)).toEqual([[shown.id], [shown.id], [shown.id]])
  }
  const both = [shown.id, hidden.id]
  expect(await lists(api(forum.url, moderator))).toEqual([both, both, both])
})

test('a list goes on behind very many posts that the reader may not see', async () => {
  const { db } = forum
  const author = await makeMember(db, { groups: ['moderators'] })
  const shown = await makeReply(db, { author: author.actor })
  const inside = await makeForum(db, { private: true })
  const { firstPostId } = await makeThread(db, { forumId: inside.id, author: author.actor })
  await db.client.$executeRaw`
    WITH written AS (
      INSERT INTO posts (thread_id, forum_id, author_id, position, body, html, excerpt, renderer_version)
      SELECT thread_id, forum_id, author_id, 1 + n, body, html, excerpt, renderer_version
      FROM posts, generate_series(1, 1000) AS n WHERE id = ${firstPostId} RETURNING thread_id, id
    )
    UPDATE threads SET reply_count = 1000, last_post_id = (SELECT max(id) FROM written) WHERE first_post_id = ${firstPostId}`
  await recountAll(db, { fix: true })
  const { all, pages } = await readAll(asGuest, `/users/${author.id}/posts`, 'posts')
  expect([idsOf(all), pages]).toEqual([[shown.id], 2])
})

test('a member who is not there has no lists', async () => {
  for (const path of ['posts', 'reactions']) {
    expect((await asGuest.get(`/users/2000000000/${path}`)).status).toBe(404)
  }
})

test('a receiver who is not the author of the post is found and mended', async () => {
  const { db } = forum
  const post = await makeReply(db)
  const giver = await makeMember(db)
  await react(db, giver.actor, { postId: post.id, type: 'like' })
  await db.client.reaction.updateMany({ where: { postId: post.id }, data: { receiverId: giver.id } })
  const found = { table: 'reactions', key: `${post.id}/${giver.id}`, column: 'receiver_id', stored: String(giver.id) }
  expect(await recountAll(db, { fix: true })).toEqual([expect.objectContaining(found)])
})
