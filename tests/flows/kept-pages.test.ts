import { readLogHead } from '../../src/events/log.js'
import { placeEvents } from '../../src/events/relay.js'
import { endOtherSessions } from '../../src/features/auth/actions.js'
import { readForumTree } from '../../src/features/forums/access.js'
import { readAhead, readPostRange } from '../../src/features/threads/pieces.js'
import { createKept } from '../../src/platform/kept.js'
import type { Db } from '../../src/platform/transaction.js'
import { openTestDatabase } from '../helpers/database.js'
import { makeForum, makeMember, makeReply, makeThread, sessionFor } from '../helpers/factories.js'

let db: Db
let threadId: number
let otherId: number

// There is no relay: events get their place when a test gives it to them.
beforeAll(async () => {
  db = await openTestDatabase()
  threadId = (await makeThread(db)).id
  otherId = (await makeThread(db)).id
  await placeEvents(db)
})
afterAll(() => db.close())

/** What a node keeps that followed the log up to a place; `questions` counts how often it asked whether something is ahead. */
function keptAt(place: number) {
  const asked = { questions: 0, snapshots: 0 }
  const kept = createKept({
    reader: db.reader,
    maxBytes: 1_000_000,
    place: () => place,
    isStaleShown: () => false,
    isFollowing: () => true,
    isSettled: async () => {
      asked.questions++
      return true
    },
    settle: async () => undefined,
    inSnapshot: (read) => {
      asked.snapshots++
      return read(db.reader)
    },
  })
  return { kept, asked }
}

/** Reads the posts from a position on, as a node that followed the log up to a place. */
async function readAt(place: number, first = 1) {
  const { kept, asked } = keptAt(place)
  await readAhead({ ...db.reader, kept }, { threadId, first, length: 20 })
  return { isKept: kept.get(`page ${threadId} ${first} 20`) !== undefined, questions: asked.questions }
}

/** Makes a page, with the names of the forums beside it, as such a node does for somebody who asks. */
async function makeAt(place: number) {
  const { kept, asked } = keptAt(place)
  const range = { threadId, first: 1, length: 20 }
  const { posts } = await kept.make('page', async (reader) => {
    await readAhead(reader, range)
    await readForumTree(reader)
    return { value: { posts: await readPostRange(reader, range) }, size: 1000 }
  })
  return { posts: posts.length, isKept: kept.get('page') !== undefined, snapshots: asked.snapshots }
}

const end = async () => (await readLogHead(db.reader)).seq

test('a page of a thread is kept without a further question where nothing is ahead in the log', async () => {
  expect(await readAt(await end())).toEqual({ isKept: true, questions: 0 })
})

test('a change of something else ahead does not matter to it', async () => {
  const place = await end()
  await makeReply(db, { threadId: otherId })
  expect(await readAt(place)).toEqual({ isKept: true, questions: 0 })
  await placeEvents(db)
  expect(await readAt(place)).toEqual({ isKept: true, questions: 0 })
})

test('nothing is kept while a change of everything is ahead', async () => {
  const place = await end()
  await makeForum(db)
  expect(await readAt(place)).toEqual({ isKept: false, questions: 0 })
  await placeEvents(db)
  expect(await readAt(await end())).toEqual({ isKept: true, questions: 0 })
})

test('it is not kept while its own change is ahead, be it without a place of its own or past where the node is', async () => {
  const place = await end()
  await makeReply(db, { threadId })
  expect(await readAt(place)).toEqual({ isKept: false, questions: 0 })
  await placeEvents(db)
  expect(await readAt(place)).toEqual({ isKept: false, questions: 0 })
  expect(await readAt(await end())).toEqual({ isKept: true, questions: 0 })
})

test('a page without posts tells nothing of the log: that is asked', async () => {
  expect(await readAt(await end(), 101)).toEqual({ isKept: true, questions: 1 })
})

test('what people write to all the time is made in one go for who asks now, and kept for nobody', async () => {
  await placeEvents(db)
  const place = await end()
  const { posts } = await makeAt(place)
  await makeReply(db, { threadId })
  expect(await makeAt(place)).toEqual({ posts: posts + 1, isKept: false, snapshots: 0 })
  await placeEvents(db)
  expect(await makeAt(await end())).toEqual({ posts: posts + 1, isKept: true, snapshots: 0 })
})

test('it is read in one snapshot where what stands beside it may have changed too, or who may read it', async () => {
  const { id, actor } = await makeMember(db)
  await sessionFor(db, id)
  const changes = [() => makeForum(db), () => endOtherSessions(db, actor, id)]
  for (const change of changes) {
    await placeEvents(db)
    const place = await end()
    await change()
    await makeReply(db, { threadId })
    expect(await makeAt(place)).toMatchObject({ isKept: false, snapshots: 1 })
  }
})
