import { addDemo } from '../../seed/demo/demo.js'
import { seedIfEmpty } from '../../seed/first-start.js'
import { renderBodyWith } from '../../src/features/posts/body.js'
import type { Db } from '../../src/platform/transaction.js'
import { recountAll } from '../../src/recount.js'
import { openTestDatabase } from '../helpers/database.js'
import { dumpTables } from '../helpers/dump.js'
import { makeMember } from '../helpers/factories.js'

let db: Db

beforeAll(async () => {
  db = await openTestDatabase()
  await seedIfEmpty(db)
  await addDemo(db, { posts: 2000, seed: 1 }, () => undefined)
})

afterAll(() => db.close())

/** What a demo writes, without what tells when. */
const contents = (of: Db) => dumpTables(of, ['events', 'forums', 'imports', 'log_head'])

test('a demo has exactly as many posts as were asked for, and leaves what is there as it is', async () => {
  expect(await db.reader.post.count()).toBe(2001)
  expect(await db.reader.thread.findUniqueOrThrow({ where: { id: 1 } })).toMatchObject({ replyCount: 0 })
  expect(await db.reader.user.findUniqueOrThrow({ where: { id: 1 } })).toMatchObject({ messageCount: 28_401 })
})

test('every counter and position of a demo is true, and a recount mends them all', async () => {
  expect(await recountAll(db, { fix: false })).toEqual([])
  const before = await contents(db)
  await db.client.$executeRaw`UPDATE users SET message_count = 0, reaction_score = 5`
  await db.client.$executeRaw`UPDATE posts SET reaction_score = 0, reaction_counts = '{"like": 99}'`
  await db.client.$executeRaw`UPDATE posts SET position = position + 3`
  await db.client.$executeRaw`UPDATE threads SET reply_count = 0, last_post_id = first_post_id`
  await db.client.$executeRaw`UPDATE forums SET thread_count = 0`
  await db.client.$executeRaw`DELETE FROM post_tallies`
  await db.client.$executeRaw`UPDATE thread_countries SET last_post_id = 0`
  await db.client.$executeRaw`DELETE FROM thread_countries WHERE thread_id % 3 = 0`
  await db.client.$executeRaw`UPDATE country_tallies SET member_count = 0`
  await recountAll(db, { fix: true })
  expect(await contents(db)).toEqual(before)
})

test('a demo is believable: long and short threads, many countries, every kind of post', async () => {
  const [found] = await db.client.$queryRaw<Record<string, bigint>[]>`
    SELECT
      (SELECT max(reply_count) FROM threads) AS longest,
      (SELECT count(*) FROM threads WHERE reply_count < 3) AS short,
      (SELECT count(*) FROM country_tallies) AS countries,
      (SELECT count(*) FROM threads JOIN forums ON forums.id = forum_id WHERE is_private) AS "private",
      (SELECT count(*) FROM reactions WHERE type_id = 7) AS dislikes,
      count(*) FILTER (WHERE state = 'deleted') AS deleted,
      count(*) FILTER (WHERE html LIKE '%class="quote"%') AS quotes,
      count(*) FILTER (WHERE html LIKE '%class="mention"%') AS mentions,
      count(*) FILTER (WHERE html LIKE '%class="spoiler"%') AS spoilers,
      count(*) FILTER (WHERE html LIKE '%<li>%') AS lists
    FROM posts`
  const least = { longest: 50, short: 50, countries: 12, private: 1, dislikes: 20, deleted: 10, quotes: 200 }
  for (const [what, number] of Object.entries({ ...least, mentions: 50, spoilers: 10, lists: 50 })) {
    expect([what, Number(found?.[what])]).toEqual([what, expect.any(Number)])
    expect(Number(found?.[what])).toBeGreaterThanOrEqual(number)
  }
  expect(await db.reader.postRevision.count()).toBe(await db.reader.post.count({ where: { version: 2 } }))
  expect(await db.reader.user.count({ where: { email: { not: null } } })).toBe(0)
})

test('nobody answers before there is something to answer, nor reacts to their own post', async () => {
  const wrong = await db.client.$queryRaw`
    SELECT posts.id FROM posts JOIN posts AS before ON before.thread_id = posts.thread_id AND before.id < posts.id
    WHERE before.created_at > posts.created_at
    UNION ALL SELECT posts.id FROM posts JOIN users ON users.id = author_id WHERE joined_at > posts.created_at
    UNION ALL SELECT post_id FROM reactions JOIN posts ON posts.id = post_id
    WHERE user_id = author_id OR reactions.created_at < posts.created_at`
  expect(wrong).toEqual([])
})

test('what is stored of every post is what the renderer gives for it', async () => {
  const posts = await db.reader.post.findMany({ include: { author: true, revisions: true } })
  const users = await db.reader.user.findMany()
  const lookup = {
    members: new Map(users.map((user) => [user.usernameKey, user])),
    posts: new Map(posts.map(({ id, author }) => [id, { id, author: author.username }])),
  }
  for (const { body, html, excerpt, rendererVersion, revisions } of posts) {
    expect({ body, html, excerpt, rendererVersion }).toEqual(renderBodyWith(lookup, body))
    for (const old of revisions) expect(old.html).toBe(renderBodyWith(lookup, old.body).html)
  }
})

test('the longest thread shows a tenth of all posts, to everybody', async () => {
  const longest = await db.reader.thread.findFirstOrThrow({ orderBy: { replyCount: 'desc' }, include: { forum: true } })
  expect(longest).toMatchObject({ state: 'visible', isLocked: false, forum: { isPrivate: false } })
  expect(longest.replyCount + 1).toBeGreaterThanOrEqual(200)
})

test('a demo that is there is not added again', async () => {
  const before = await dumpTables(db)
  expect(await addDemo(db, { posts: 2000, seed: 1 }, () => undefined)).toBe(0)
  expect(await dumpTables(db)).toEqual(before)
})

test('the same size and seed make the same forum, and another seed another', async () => {
  const [first, second, third] = [await openTestDatabase(), await openTestDatabase(), await openTestDatabase()]
  try {
    await addDemo(first, { posts: 300, seed: 7 }, () => undefined)
    await addDemo(second, { posts: 300, seed: 7 }, () => undefined)
    await addDemo(third, { posts: 300, seed: 8 }, () => undefined)
    expect(await contents(second)).toEqual(await contents(first))
    expect((await contents(third)).posts).not.toEqual((await contents(first)).posts)
  } finally {
    for (const each of [first, second, third]) await each.close()
  }
})

test('a demo that was cut off goes on where it stopped, and puts no words into a real member’s mouth', async () => {
  const size = { posts: 6000, seed: 3 }
  const [cut, whole] = [await openTestDatabase(), await openTestDatabase()]
  try {
    await addDemo(whole, size, () => undefined)
    const taken = await whole.reader.user.findFirstOrThrow({ orderBy: { messageCount: 'desc' } })
    const real = await makeMember(cut, { username: taken.username })
    const stop = (posts: number) => {
      if (posts > 0) throw new Error('The operator stopped it.')
    }
    await expect(addDemo(cut, size, stop)).rejects.toThrow('stopped')
    expect(await recountAll(cut, { fix: false })).toEqual([])
    await addDemo(cut, size, () => undefined)
    expect(await cut.reader.post.count()).toBe(6000)
    expect(await recountAll(cut, { fix: false })).toEqual([])
    expect(await cut.reader.post.count({ where: { authorId: real.id } })).toBe(0)
    const bodies = async (of: Db) =>
      (await of.reader.thread.findMany({ orderBy: { id: 'asc' } })).map(({ title }) => title)
    expect(await bodies(cut)).toEqual(await bodies(whole))
  } finally {
    await cut.close()
    await whole.close()
  }
})
