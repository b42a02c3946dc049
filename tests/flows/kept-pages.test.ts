import { readLogHead } from '../../src/events/log.js'
import { placeEvents } from '../../src/events/relay.js'
import { readAhead } from '../../src/features/threads/pieces.js'
import { createKept } from '../../src/platform/kept.js'
import type { Db } from '../../src/platform/transaction.js'
import { openTestDatabase } from '../helpers/database.js'
import { makeForum, makeReply, makeThread } from '../helpers/factories.js'

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

/** Reads the posts from a position on, as a node that followed the log up to a place. */
async function readAt(place: number, first = 1) {
  let questions = 0
  const kept = createKept({
    reader: db.reader,
    maxBytes: 1_000_000,
    place: () => place,
    isStaleShown: () => false,
    isFollowing: () => true,
    isSettled: async () => {
      questions++
      return true
    },
    settle: async () => undefined,
    inSnapshot: (read) => read(db.reader),
  })
  await readAhead({ ...db.reader, kept }, { threadId, first, length: 20 })
  return { isKept: kept.get(`page ${threadId} ${first} 20`) !== undefined, questions }
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
