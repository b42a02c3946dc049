import { readCountries } from '../../src/features/latest/queries.js'
import { deletePost } from '../../src/features/posts/actions.js'
import type { Db } from '../../src/platform/transaction.js'
import { type Actor, guest } from '../../src/shared/actor.js'
import { openTestDatabase } from '../helpers/database.js'
import { makeForum, makeMember, makeReply, makeThread, type TestMember } from '../helpers/factories.js'

let db: Db
let admin: TestMember

beforeAll(async () => {
  db = await openTestDatabase()
  admin = await makeMember(db, { groups: ['administrators'], country: 'AD' })
})
afterAll(() => db.close())

/** Expects the first countries, however many are asked for, to be the first of all. */
async function expectFirstOfAll(actor: Actor): Promise<void> {
  const { countries } = await readCountries(db.reader, actor)
  for (let most = 1; most <= countries.length + 1; most++) {
    expect(await readCountries(db.reader, actor, most)).toEqual({ countries: countries.slice(0, most) })
  }
}

test('the first countries are the first of all, with what somebody may see of them', async () => {
  const forums = [await makeForum(db), await makeForum(db), await makeForum(db, { private: true })]
  const threads = await Promise.all(
    forums.flatMap(({ id: forumId }) => [1, 2].map(() => makeThread(db, { forumId, author: admin.actor }))),
  )
  const members = []
  for (const country of ['CA', 'DE', 'FR', 'JP', 'BR', undefined]) {
    members.push(await makeMember(db, { groups: ['moderators'], ...(country ? { country } : {}) }))
  }
  for (let turn = 0; turn < 60; turn++) {
    const [thread, author] = [threads[(turn * 7) % threads.length], members[(turn * 5) % members.length]]
    const { id } = await makeReply(db, { threadId: thread?.id ?? 0, ...(author ? { author: author.actor } : {}) })
    if (turn % 6 === 1) await deletePost(db, admin.actor, { postId: id })
  }
  const [thread] = threads
  const first = await db.reader.thread.findUniqueOrThrow({ where: { id: thread?.id ?? 0 } })
  await deletePost(db, admin.actor, { postId: first.firstPostId ?? 0 })
  await expectFirstOfAll(guest)
  await expectFirstOfAll(admin.actor)
})

test('they are found though the newest posts all come from one country', async () => {
  const { id: threadId } = await makeThread(db, { author: admin.actor })
  const { id } = await db.reader.post.findFirstOrThrow({ where: { threadId } })
  await db.client.$executeRaw`
    INSERT INTO posts (thread_id, forum_id, author_id, country_code, position, body, html, excerpt, renderer_version, created_at)
    SELECT thread_id, forum_id, author_id, country_code, position + n, body, html, excerpt, renderer_version, now()
    FROM posts, generate_series(1, 600) AS n WHERE id = ${id}`
  await expectFirstOfAll(guest)
})
