import { setTimeout as sleep } from 'node:timers/promises'
import { updateOwnCard } from '../../src/features/accounts/actions.js'
import type { OwnChange } from '../../src/features/accounts/schema.js'
import { readLatestPosts } from '../../src/features/latest/queries.js'
import { deletePost, restorePost } from '../../src/features/posts/actions.js'
import { type Db, inTransaction } from '../../src/platform/transaction.js'
import { recountAll } from '../../src/recount.js'
import { guest } from '../../src/shared/actor.js'
import { openTestDatabase } from '../helpers/database.js'
import { makeMember, makeReply, makeThread, type TestMember } from '../helpers/factories.js'
import { deadlocks, onPostgres } from '../helpers/on-postgres.js'

let db: Db
let moderator: TestMember

beforeAll(async () => {
  db = await openTestDatabase()
  moderator = await makeMember(db, { groups: ['moderators'] })
})
afterEach(async () => {
  expect(await recountAll(db, { fix: true })).toEqual([])
})
afterAll(() => db.close())

const move = ({ actor, id }: TestMember, country: OwnChange['country']) => updateOwnCard(db, actor, id, { country })

/** A page of a country's threads, as posts. */
const read = (country: string, after?: string, limit = 20) =>
  readLatestPosts(db.reader, guest, { per: 'thread', country, limit, after })

const listed = async (country: string) => (await read(country)).posts.map(({ id }) => id)

test('a page is full, and each thread stands on one, also where the newest thousand posts stand in one thread', async () => {
  const author = await makeMember(db, { country: 'NP' })
  const threads: number[] = []
  for (let n = 0; n < 25; n++) threads.push((await makeThread(db, { author: author.actor })).id)
  const long = threads[7] ?? 0
  await db.client.$executeRaw`
    INSERT INTO posts (thread_id, forum_id, author_id, country_code, position, body, html, excerpt, renderer_version)
    SELECT id, forum_id, ${author.id}, 'NP', 1 + n, 'text', '<p>text</p>', 'text', 1
    FROM threads, generate_series(1, 1000) AS n WHERE id = ${long} ORDER BY n`
  await recountAll(db, { fix: true })
  const first = await read('NP')
  expect(first.posts.map(({ threadId }) => threadId)).toEqual([
    long,
    ...threads
      .toReversed()
      .filter((id) => id !== long)
      .slice(0, 19),
  ])
  const rest = await read('NP', first.next ?? '')
  expect(rest.posts.map(({ threadId }) => threadId)).toEqual(threads.slice(0, 5).toReversed())
  expect(rest.next).toBeNull()
})

test('threads stand by the last visible post from a country, whatever comes, goes and moves', async () => {
  const [kenyan, other, anyone] = [
    await makeMember(db, { country: 'KE' }),
    await makeMember(db, { country: 'KE' }),
    await makeMember(db),
  ]
  const old = await makeThread(db, { author: kenyan.actor })
  const young = await makeThread(db, { author: anyone.actor })
  const inYoung = await makeReply(db, { threadId: young.id, author: kenyan.actor })
  expect(await listed('KE')).toEqual([inYoung.id, old.firstPostId])
  const inOld = await makeReply(db, { threadId: old.id, author: other.actor })
  await makeReply(db, { threadId: old.id, author: anyone.actor })
  expect(await listed('KE')).toEqual([inOld.id, inYoung.id])

  await deletePost(db, moderator.actor, { postId: inYoung.id })
  expect(await listed('KE')).toEqual([inOld.id])
  await deletePost(db, moderator.actor, { postId: inOld.id })
  expect(await listed('KE')).toEqual([old.firstPostId])
  for (const postId of [inOld.id, inYoung.id]) await restorePost(db, moderator.actor, { postId })
  expect(await listed('KE')).toEqual([inOld.id, inYoung.id])

  await deletePost(db, moderator.actor, { postId: old.firstPostId })
  await move(other, 'UG')
  expect([await listed('KE'), await listed('UG')]).toEqual([[inYoung.id], []])
  await restorePost(db, moderator.actor, { postId: old.firstPostId })
  expect([await listed('KE'), await listed('UG')]).toEqual([[inYoung.id, old.firstPostId], [inOld.id]])
  await move(kenyan, 'UG')
  expect([await listed('KE'), await listed('UG')]).toEqual([[], [inOld.id, inYoung.id]])
  await move(other, null)
  expect(await listed('UG')).toEqual([inYoung.id, old.firstPostId])
  await move(other, 'KE')
  expect([await listed('KE'), await listed('UG')]).toEqual([[inOld.id], [inYoung.id, old.firstPostId]])
})

test('the recount finds what differs and mends it', async () => {
  const author = await makeMember(db, { country: 'PE' })
  const [missing, wrong] = [
    await makeThread(db, { author: author.actor }),
    await makeThread(db, { author: author.actor }),
  ]
  const { id: lastId } = await makeReply(db, { threadId: wrong.id, author: author.actor })
  await db.client.threadCountry.deleteMany({ where: { threadId: missing.id } })
  await db.client.threadCountry.updateMany({ where: { threadId: wrong.id }, data: { lastPostId: wrong.firstPostId } })
  const place = { threadId: wrong.id, forumId: wrong.forumId, lastPostId: 1, lastPostAt: new Date(0) }
  await db.client.threadCountry.create({ data: { ...place, countryCode: 'XX' } })
  const differences = await recountAll(db, { fix: true })
  expect(differences.map(({ key, stored, counted }) => [key, stored.split(',')[1], counted.split(',')[1]])).toEqual([
    [`${missing.id}/PE`, undefined, ` ${missing.firstPostId}`],
    [`${wrong.id}/PE`, ` ${wrong.firstPostId}`, ` ${lastId}`],
    [`${wrong.id}/XX`, ' 1', undefined],
  ])
  expect(differences.map(({ table, stored }) => [table, stored === 'nothing'])).toEqual([
    ['thread_countries', true],
    ['thread_countries', false],
    ['thread_countries', false],
  ])
})

describe('a member moves, and at the same time', () => {
  /** A thread with posts from Chile, of one who stays and one who moves to Bolivia: that of who moves is the last, or not. */
  async function openChile() {
    const [stays, moves] = [await makeMember(db, { country: 'CL' }), await makeMember(db, { country: 'CL' })]
    const bolivian = await makeMember(db, { country: 'BO' })
    const { id: threadId, firstPostId } = await makeThread(db)
    const reply = async (by: TestMember) => (await makeReply(db, { threadId, author: by.actor })).id
    return { stays, moves, bolivian, threadId, firstPostId, reply, before: await reply(stays), own: await reply(moves) }
  }
  type Chile = Awaited<ReturnType<typeof openChile>>

  const remove = (postId: number) => deletePost(db, moderator.actor, { postId })

  const others: [string, (chile: Chile) => Promise<unknown>][] = [
    ['the post before theirs is deleted', ({ before }) => remove(before)],
    ['their own post is deleted', ({ own }) => remove(own)],
    ['the whole thread is deleted', ({ firstPostId }) => remove(firstPostId)],
    ['somebody else from there replies', ({ reply, stays }) => reply(stays)],
    ['somebody from the new country replies', ({ reply, bolivian }) => reply(bolivian)],
    ['they reply themselves', ({ reply, moves }) => reply(moves)],
    ['somebody else moves along', ({ stays }) => move(stays, 'BO')],
    ['somebody moves the other way', ({ bolivian }) => move(bolivian, 'CL')],
  ]

  /** Begins `first`, which waits for rows that are held, then `second`, and lets go. */
  async function meet(held: string, first: () => Promise<unknown>, second: () => Promise<unknown>) {
    let both: Promise<unknown>[] = []
    await inTransaction(db, async (tx) => {
      const rows = await tx.$queryRawUnsafe<unknown[]>(`SELECT 1 FROM ${held} FOR UPDATE`)
      expect(rows.length).toBeGreaterThan(0)
      both = [first()]
      await sleep(150)
      both.push(second())
      await sleep(150)
    })
    await Promise.all(both)
  }

  const lastOfMove = "country_tallies WHERE country_code IN ('CL', 'BO')"
  const lastOfReply = 'post_tallies'

  onPostgres.each(others)('%s, when all but the end is done', async (_what, act) => {
    const chile = await openChile()
    await meet(
      lastOfMove,
      () => move(chile.moves, 'BO'),
      () => act(chile),
    )
  })

  onPostgres.each(others)('%s, which had begun before', async (_what, act) => {
    const chile = await openChile()
    await meet(
      lastOfReply,
      () => act(chile),
      () => move(chile.moves, 'BO'),
    )
  })

  onPostgres('the last post is deleted, with theirs before it', async () => {
    const { moves, stays, reply } = await openChile()
    const last = await reply(stays)
    await meet(
      lastOfMove,
      () => move(moves, 'BO'),
      () => remove(last),
    )
  })

  onPostgres('somebody replies where they have not come to yet', async () => {
    const { moves, stays, bolivian, threadId, reply } = await openChile()
    await reply(bolivian)
    await meet(
      `thread_countries WHERE thread_id = ${threadId} AND country_code = 'BO'`,
      () => move(moves, 'BO'),
      () => reply(stays),
    )
  })

  onPostgres('members change places in threads that all of them wrote in', async () => {
    const crowd: TestMember[] = []
    for (const country of ['CL', 'BO', 'CL', 'BO'] as const) crowd.push(await makeMember(db, { country }))
    for (let n = 0; n < 8; n++) {
      const { reply } = await openChile()
      for (const member of n % 2 ? crowd : crowd.toReversed()) await reply(member)
    }
    await Promise.all(
      crowd.map(async (member, n) => {
        for (let turn = 0; turn < 6; turn++) await move(member, (n + turn) % 2 ? 'CL' : 'BO')
      }),
    )
  })

  onPostgres('nobody runs into a deadlock', async () => {
    expect(await deadlocks(db)).toBe(0)
  })
})
