import { deletePost } from '../../src/features/posts/actions.js'
import { updateThread } from '../../src/features/threads/actions.js'
import { readForumThreads } from '../../src/features/threads/queries.js'
import type { Db } from '../../src/platform/transaction.js'
import { guest } from '../../src/shared/actor.js'
import { openTestDatabase } from '../helpers/database.js'
import { makeForum, makeMember, makeThread } from '../helpers/factories.js'

let db: Db

beforeAll(async () => {
  db = await openTestDatabase()
})
afterAll(() => db.close())

test("a forum's pages, read from both ends, give each visible thread once and in order", async () => {
  const { actor } = await makeMember(db, { groups: ['administrators'] })
  const { id: forumId } = await makeForum(db)
  for (let n = 0; n < 45; n++) {
    const { id: threadId, firstPostId } = await makeThread(db, { forumId })
    if (n % 11 === 0) await updateThread(db, actor, { threadId, change: { isSticky: true } })
    if (n % 13 === 0) await deletePost(db, actor, { postId: firstPostId })
  }
  const all = await db.reader.thread.findMany({
    where: { forumId, state: 'visible' },
    orderBy: [{ isSticky: 'desc' }, { lastPostAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  expect(all).toHaveLength(41)
  for (const perPage of [7, 20, 41, 100]) {
    const found: number[] = []
    for (let page = 1; page <= Math.ceil(all.length / perPage) + 1; page++) {
      const { threads } = await readForumThreads(db.reader, guest, { forumId, page, perPage })
      found.push(...threads.map(({ id }) => id))
    }
    expect(found).toEqual(all.map(({ id }) => id))
  }
})
