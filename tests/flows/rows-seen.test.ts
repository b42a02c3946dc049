import { readLatestPosts, readMemberPosts } from '../../src/features/latest/queries.js'
import { readMemberReactions } from '../../src/features/reactions/queries.js'
import { readForumThreads, readThreadPosts } from '../../src/features/threads/queries.js'
import type { Db } from '../../src/platform/transaction.js'
import { guest } from '../../src/shared/actor.js'
import type { Places } from '../helpers/hot-reads.js'
import { recordCrowd } from '../helpers/recorded-crowd.js'
import { buffersOf, type Recorder, rowsSeen, stepsOf } from '../helpers/recorder.js'

let db: Db
let recorder: Recorder
let forums: number
let places: Places

beforeAll(async () => {
  ;({ db, recorder, forums, places } = await recordCrowd())
})
afterAll(() => db.close())

test("what a guest may not see is not even looked at in a member's lists", async () => {
  const [memberId, limit] = [places.member, 100]
  const lists: (() => Promise<{ next: string | null }>)[] = [
    () => readMemberPosts(db.reader, guest, { memberId, limit }),
    () => readMemberReactions(db.reader, guest, { memberId, direction: 'given', limit }),
    () => readMemberReactions(db.reader, guest, { memberId, direction: 'received', limit }),
  ]
  for (const list of lists) {
    const recorded = await recorder.record(async () => expect((await list()).next).toBeNull())
    const steps = recorded.flatMap(({ plan }) => [...stepsOf(plan)])
    const looks = steps.filter((step) => /^(posts|reactions)$/.test(step['Relation Name'] ?? ''))
    expect(looks.length).toBeGreaterThan(0)
    expect(Math.max(...looks.map(rowsSeen))).toBeLessThan(100)
  }
})

test('the threads of a country are read in an index alone, as many of each forum as a page shows', async () => {
  await db.client.$executeRaw`VACUUM thread_countries`
  const [limit, country] = [20, places.country]
  const recorded = await recorder.record(() => readLatestPosts(db.reader, guest, { per: 'thread', country, limit }))
  const steps = recorded.flatMap(({ plan }) => [...stepsOf(plan)])
  const looks = steps.filter((step) => step['Relation Name'] === 'thread_countries')
  expect(looks).toEqual([
    expect.objectContaining({ 'Node Type': 'Index Only Scan', 'Index Name': 'thread_countries_latest_idx' }),
  ])
  expect(Math.max(...looks.map(rowsSeen))).toBeLessThanOrEqual(forums * (limit + 1))
})

/** What the database looked at for a page of the long forum's threads. */
async function forumSteps(page: number) {
  const ask = () => readForumThreads(db.reader, guest, { forumId: places.forum, page, perPage: 20 })
  return (await recorder.record(ask)).flatMap(({ plan }) => [...stepsOf(plan)])
}

test("a page in the middle of a forum's threads is found in an index alone, and the last is read from the end", async () => {
  await db.client.$executeRaw`VACUUM threads`
  const { lastForumPage } = places
  const middle = lastForumPage / 2
  const skipping = (await forumSteps(middle)).filter((step) => rowsSeen(step) > (middle - 1) * 20 && step['Index Name'])
  expect(skipping).toEqual([
    expect.objectContaining({ 'Node Type': 'Index Only Scan', 'Index Name': 'threads_forum_idx', 'Heap Fetches': 0 }),
  ])
  const lookedAt = (await forumSteps(lastForumPage)).map(rowsSeen)
  expect(Math.max(...lookedAt)).toBeLessThanOrEqual(2 * 20)
})

test('a deep page of a thread costs what the first costs', async () => {
  const cost = async (at: number) => {
    const ask = () => readThreadPosts(db.reader, guest, { threadId: places.thread, page: at, perPage: 20 })
    await ask()
    const recorded = await recorder.record(ask)
    return recorded.reduce((sum, { plan }) => sum + buffersOf(plan), 0)
  }
  const [first, deep] = [await cost(1), await cost(places.lastPage)]
  expect(first).toBeGreaterThan(0)
  expect(Math.max(first, deep) / Math.min(first, deep)).toBeLessThan(1.5)
})
