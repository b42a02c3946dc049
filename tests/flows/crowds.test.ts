import { recountAll } from '../../src/recount.js'
import { api } from '../helpers/api.js'
import { makeMember, makeReply, makeThread, type TestMember, tokenFor } from '../helpers/factories.js'
import { startTestForum, type TestForum } from '../helpers/forum.js'
import { deadlocks, onPostgres } from '../helpers/on-postgres.js'

let forum: TestForum
let crowd: TestMember[]

beforeAll(async () => {
  forum = await startTestForum()
  crowd = []
  for (let n = 0; n < 200; n++) crowd.push(await makeMember(forum.db, { country: n % 3 ? 'CA' : 'JP' }))
})

afterAll(() => forum.close())

onPostgres(
  '200 members react to one post and take it back at the same time',
  async () => {
    const { firstPostId } = await makeThread(forum.db)
    const types = ['like', 'love', 'dislike', 'wow']
    const answers = await Promise.all(
      crowd.map(async (member, n) => {
        const as = api(forum.url, member)
        const statuses = [(await as.put(`/posts/${firstPostId}/reaction`, { type: types[n % types.length] })).status]
        if (n % 2 === 0) statuses.push((await as.delete(`/posts/${firstPostId}/reaction`)).status)
        return statuses
      }),
    )
    expect(new Set(answers.flat())).toEqual(new Set([200]))
    const { post } = (await api(forum.url).get(`/posts/${firstPostId}`)).body
    expect(post.reactions).toEqual({ score: 50, counts: { love: 50, wow: 50 } })
  },
  120_000,
)

onPostgres(
  '50 members reply to one thread at the same time, and a reader sees dense positions',
  async () => {
    const { id } = await makeThread(forum.db)
    const answers = await Promise.all(
      crowd.slice(0, 50).map((member) => api(forum.url, member).post(`/threads/${id}/posts`, { body: 'Me too' })),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    const { posts } = (await api(forum.url).get(`/threads/${id}/posts?perPage=100`)).body
    expect(posts.map((post: { position: number }) => post.position)).toEqual(
      Array.from({ length: 51 }, (_, n) => n + 1),
    )
  },
  120_000,
)

onPostgres(
  'replies, reactions, deletions and moves between countries at the same time lose nothing',
  async () => {
    const thread = await makeThread(forum.db)
    const moderator = api(forum.url, await makeMember(forum.db, { groups: ['moderators'] }))
    const answers = await Promise.all(
      crowd.slice(0, 60).map(async (member, n) => {
        const as = api(forum.url, member)
        const reply = await as.post(`/threads/${thread.id}/posts`, { body: 'A reply' })
        const { id } = reply.body.post
        const more = [
          moderator.put(`/posts/${id}/reaction`, { type: 'like' }),
          as.patch('/me', { country: n % 2 ? 'NG' : 'FR' }),
          n % 3 ? as.get('/me') : as.delete(`/posts/${id}`),
        ]
        return [reply, ...(await Promise.all(more))].map(({ status }) => status)
      }),
    )
    // Who reacts to a post that its author has just deleted is told so.
    for (const status of answers.flat()) expect([200, 201, 204, 404, 409]).toContain(status)
  },
  120_000,
)

onPostgres(
  'members who change places between two countries at the same time do not wait for each other',
  async () => {
    const statuses = await Promise.all(
      crowd.slice(60, 100).map(async (member, n) => {
        const as = api(forum.url, member)
        const there = await as.patch('/me', { country: n % 2 ? 'CA' : 'JP' })
        return [there.status, (await as.patch('/me', { country: n % 2 ? 'JP' : 'CA' })).status]
      }),
    )
    expect(new Set(statuses.flat())).toEqual(new Set([200]))
  },
  120_000,
)

onPostgres(
  'replies can be deleted and restored while the author of those behind them moves',
  async () => {
    const [mover, ...others] = crowd.slice(100, 105) as [TestMember, ...TestMember[]]
    const thread = await makeThread(forum.db)
    const ids: number[] = []
    for (let n = 0; n < 100; n++) {
      ids.push((await makeReply(forum.db, { threadId: thread.id, author: n < 5 ? thread.author : mover.actor })).id)
    }
    const author = api(forum.url, await { token: (await tokenFor(forum.db, thread.author.memberId ?? 0)).secret })
    const statuses: number[] = []
    const note = async (asked: Promise<{ status: number }>) => void statuses.push((await asked).status)
    for (let round = 0; round < 5; round++) {
      await Promise.all([
        note(author.delete(`/posts/${ids[round]}`)).then(() => note(author.post(`/posts/${ids[round]}/restore`))),
        ...['NG', 'FR'].map((country) => note(api(forum.url, mover).patch('/me', { country }))),
        // What is written again lies elsewhere in the table than its id says.
        ...others.map((other, n) =>
          note(api(forum.url, other).put(`/posts/${ids[10 + round * 4 + n]}/reaction`, { type: 'like' })),
        ),
      ])
    }
    expect(statuses.filter((status) => status > 204)).toEqual([])
  },
  120_000,
)

onPostgres('every counter and position equals a recount, and nobody ran into a deadlock', async () => {
  expect(await recountAll(forum.db, { fix: false })).toEqual([])
  expect(await deadlocks(forum.db)).toBe(0)
})
