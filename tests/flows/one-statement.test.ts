import { setTimeout as sleep } from 'node:timers/promises'
import { readLogHead } from '../../src/events/log.js'
import { placeEvents } from '../../src/events/relay.js'
import { rightsPlace } from '../../src/events/rights.js'
import { deleteToken } from '../../src/features/auth/actions.js'
import { readSight } from '../../src/features/forums/access.js'
import { updateForum } from '../../src/features/forums/actions.js'
import { joinGroup } from '../../src/features/groups/actions.js'
import { deletePost, replyToThread, restorePost } from '../../src/features/posts/actions.js'
import { renderBody } from '../../src/features/posts/body.js'
import { reply, replyInStatement } from '../../src/features/posts/reply-statement.js'
import { react, unreact } from '../../src/features/reactions/actions.js'
import { reactInStatement, setReaction, takeReaction } from '../../src/features/reactions/react-statement.js'
import { lockForumAndThread } from '../../src/features/threads/access.js'
import { updateThread } from '../../src/features/threads/actions.js'
import { onceFor } from '../../src/http/idempotency.js'
import { type Db, inTransaction } from '../../src/platform/transaction.js'
import { recountAll } from '../../src/recount.js'
import { builtInGroups } from '../../src/shared/actor.js'
import { openTestDatabase } from '../helpers/database.js'
import { dumpTables } from '../helpers/dump.js'
import { makeForum, makeMember, makeReply, makeThread, type TestMember } from '../helpers/factories.js'
import { onPostgres } from '../helpers/on-postgres.js'
import { watching, without } from '../helpers/ways.js'

const statements = [reply, setReaction, takeReaction]

let db: Db
let inSteps: Db
let admin: TestMember

beforeAll(async () => {
  db = await openTestDatabase()
  inSteps = without(db, statements)
  admin = await makeMember(db, { groups: ['administrators'] })
})
afterEach(async () => {
  expect(await recountAll(db, { fix: false })).toEqual([])
})
afterAll(() => db.close())

/** A time is another each time. */
const timeless = (text: string) => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)/g, 'at')

/** Writes in a database of its own, and answers all that was answered, told and stored. */
async function everythingAfter(way: (db: Db) => Db) {
  const own = await openTestDatabase()
  try {
    const told: unknown[] = []
    own.onCommit((tags) => told.push([...tags].sort()))
    const written = way(own)
    const answers = await writeInManyPlaces(written)
    const { api_tokens, idempotency_keys, ...tables } = await dumpTables(own)
    expect(api_tokens?.length).toBeGreaterThan(0)
    expect(await recountAll(own, { fix: false })).toEqual([])
    return JSON.parse(timeless(JSON.stringify({ answers, told, keys: idempotency_keys?.length, tables }, null, 1)))
  } finally {
    await own.close()
  }
}

async function writeInManyPlaces(own: Db): Promise<unknown[]> {
  const [canadian, nowhere, moderator] = [
    await makeMember(own, { username: 'a-canadian', country: 'CA', importedMessageCount: 7 }),
    await makeMember(own, { username: 'from-nowhere' }),
    await makeMember(own, { username: 'a-moderator', groups: ['moderators'] }),
  ]
  const answers: unknown[] = []
  for (const [n, countsMessages] of [true, false].entries()) {
    const forum = await makeForum(own, { name: `Forum of both ${n}`, countsMessages })
    const { id: threadId, firstPostId } = await makeThread(own, {
      forumId: forum.id,
      author: canadian.actor,
      title: 'A thread',
    })
    const say = async (who: TestMember, body: string) => {
      const answer = await replyToThread(own, who.actor, { threadId, body })
      answers.push(answer)
      return answer.post.id
    }
    const first = await say(nowhere, 'A *reply* to @a-canadian')
    await say(canadian, `:::quote ${first}\nA reply\n:::\nIndeed`)
    const key = onceFor({ db: own, many: null }, nowhere.actor, `key-${n}`, 'a reply')
    answers.push(await replyToThread(key, nowhere.actor, { threadId, body: 'Once' }))
    answers.push(await replyToThread(key, nowhere.actor, { threadId, body: 'Once' }))
    await updateThread(own, moderator.actor, { threadId, change: { isLocked: true } })
    await say(moderator, 'Enough of this')
    for (const type of ['like', 'like', 'dislike', 'wow', 'love']) {
      answers.push(await react(own, nowhere.actor, { postId: firstPostId, type }))
    }
    answers.push(await react(own, moderator.actor, { postId: firstPostId, type: 'love' }))
    answers.push(await unreact(own, nowhere.actor, { postId: firstPostId }))
    answers.push(await unreact(own, nowhere.actor, { postId: firstPostId }))
  }
  return answers
}

test('a statement does, answers, tells and counts exactly what a transaction does in steps', async () => {
  const [once, steps] = [await everythingAfter((own) => own), await everythingAfter((own) => without(own, statements))]
  expect(once).toEqual(steps)
}, 60_000)

test('a reply and a reaction of which nothing is amiss are one statement each', async () => {
  const thread = await makeThread(db)
  const { actor } = await makeMember(db)
  const replies = watching(db, reply)
  await replyToThread(replies.db, actor, { threadId: thread.id, body: 'A reply' })
  expect(replies.rows()).toBe(1)
  const reactions = watching(db, setReaction)
  await react(reactions.db, actor, { postId: thread.firstPostId, type: 'like' })
  await react(reactions.db, actor, { postId: thread.firstPostId, type: 'love' })
  expect(reactions.rows()).toBe(2)
  const taken = watching(db, takeReaction)
  await unreact(taken.db, actor, { postId: thread.firstPostId })
  expect(taken.rows()).toBe(1)
})

describe('what the statements refuse by themselves', () => {
  let member: TestMember
  let thread: { id: number; forumId: number; firstPostId: number }
  beforeEach(async () => {
    member = await makeMember(db)
    thread = await makeThread(db)
  })

  /** Tries both as the member whose rights were judged before `change`. Answers whether each was written. */
  async function tryBoth(change: () => Promise<unknown>) {
    await placeAll()
    const { seq: place } = await readLogHead(db.reader)
    const known = { memberId: member.id, sight: await readSight(db.reader, member.actor), place }
    const rendered = await renderBody(db.reader, () => thread.forumId, 'A reply')
    await change()
    const written = await replyInStatement(db, { ...known, threadId: thread.id, rendered })
    const reacted = await reactInStatement(db, { ...known, postId: thread.firstPostId, type: 'like' })
    return { replied: written !== null, reacted: reacted !== null }
  }

  test('a thread that was locked', async () => {
    const lock = () => updateThread(db, admin.actor, { threadId: thread.id, change: { isLocked: true } })
    expect(await tryBoth(lock)).toEqual({ replied: false, reacted: true })
  })

  test('a thread that was deleted', async () => {
    const hide = () => deletePost(db, admin.actor, { postId: thread.firstPostId })
    expect(await tryBoth(hide)).toEqual({ replied: false, reacted: false })
  })

  test.each<[string, boolean, (who: TestMember) => Promise<unknown>]>([
    [
      'the rights of all',
      false,
      () => updateForum(db, admin.actor, { forumId: thread.forumId, change: { private: true } }),
    ],
    [
      "the member's groups",
      false,
      ({ id }) => joinGroup(db, admin.actor, { groupId: builtInGroups.moderators, userId: id }),
    ],
    ["the member's token", false, endToken],
    ["another's token", true, async () => endToken(await makeMember(db))],
  ])('a change of %s that this node has not heard of', async (_what, isWritten, change) => {
    expect(await tryBoth(() => change(member))).toEqual({ replied: isWritten, reacted: isWritten })
  })
})

function endToken({ id, actor }: TestMember): Promise<void> {
  return deleteToken(db, id, actor.credential?.id ?? 0)
}

/** Gives all events their place, as a relay would. */
async function placeAll(): Promise<void> {
  while (await placeEvents(db));
}

test('where nothing is kept no place in the log matters', () => {
  expect(rightsPlace(db.reader)).toBe(null)
})

const everybody = (count: number) => Promise.all(Array.from({ length: count }, () => makeMember(db, { country: 'CA' })))

onPostgres('50 replies at once, written both ways, have ids and events in the order of their positions', async () => {
  const { id: threadId } = await makeThread(db)
  const members = await everybody(50)
  await Promise.all(
    members.map(({ actor }, n) => replyToThread(n % 3 ? db : inSteps, actor, { threadId, body: `Reply ${n}` })),
  )
  const posts = await db.reader.post.findMany({ where: { threadId }, orderBy: { position: 'asc' } })
  expect(posts.map(({ position }) => position)).toEqual(Array.from({ length: 51 }, (_, n) => n + 1))
  const ids = posts.map(({ id }) => id)
  expect(ids).toEqual(ids.toSorted((a, b) => a - b))
  const events = await db.reader.event.findMany({ where: { threadId, type: 'post.created' }, orderBy: { id: 'asc' } })
  expect(events.map(({ postId }) => postId)).toEqual(ids)
  const times = posts.map(({ createdAt }) => createdAt.getTime())
  expect(times).toEqual(times.toSorted((a, b) => a - b))
})

onPostgres('one member who taps in many ways at once has one reaction', async () => {
  const { firstPostId: postId } = await makeThread(db)
  const [tapper, ...others] = (await everybody(4)).map(({ actor }) => actor) as [TestMember['actor']]
  const types = ['like', 'like', 'love', 'dislike']
  for (let round = 0; round < 5; round++) {
    const taps = Array.from({ length: 12 }, (_, n) => {
      const way = n % 4 ? db : inSteps
      return n % 5 === 4 ? unreact(way, tapper, { postId }) : react(way, tapper, { postId, type: types[n % 4] ?? '' })
    })
    await Promise.all([...taps, ...others.map((actor) => react(db, actor, { postId, type: 'like' }))])
    expect(await recountAll(db, { fix: false })).toEqual([])
  }
})

onPostgres.each([
  ['in one statement', () => db],
  ['in steps', () => inSteps],
])('who reacts %s while the thread is being deleted reacts to nothing', async (_how, way) => {
  const { id: threadId, firstPostId: postId } = await makeThread(db)
  const { actor } = await makeMember(db)
  let reacting: Promise<unknown> = Promise.resolve()
  await inTransaction(db, async (tx) => {
    await lockForumAndThread(tx, threadId)
    reacting = react(way(), actor, { postId, type: 'like' }).catch(({ code }) => code)
    await sleep(300)
    await tx.$executeRaw`UPDATE threads SET state = 'deleted', deleted_at = now() WHERE id = ${threadId}`
  })
  expect(await reacting).toBe('not_found')
  await db.client.$executeRaw`UPDATE threads SET state = 'visible', deleted_at = NULL WHERE id = ${threadId}`
})

onPostgres('replies and reactions while their thread is deleted and restored lose nothing', async () => {
  const { id: threadId, firstPostId } = await makeThread(db)
  const crowd = await everybody(8)
  const { id: postId } = await makeReply(db, { threadId })
  const restless = async () => {
    for (let n = 0; n < 6; n++) {
      await deletePost(db, admin.actor, { postId: firstPostId })
      await restorePost(db, admin.actor, { postId: firstPostId })
    }
  }
  const busy = async ({ actor }: TestMember, n: number) => {
    for (let round = 0; round < 12; round++) {
      const act = [
        () => replyToThread(db, actor, { threadId, body: 'Still here' }),
        () => react(db, actor, { postId, type: round % 4 ? 'like' : 'love' }),
        () => unreact(db, actor, { postId }),
      ][(n + round) % 3]
      await act?.().catch(demandRefusal)
    }
  }
  await Promise.all([restless(), ...crowd.map(busy)])
})

/** What was refused for the thread's state is as it should be. */
function demandRefusal(error: { code?: string }): void {
  if (!['not_found', 'conflict', 'forbidden'].includes(error.code ?? '')) throw error
}

onPostgres('a reply that is sent five times at once is written once, and answered alike', async () => {
  const { id: threadId } = await makeThread(db)
  const { actor } = await makeMember(db)
  const once = onceFor({ db, many: null }, actor, 'five-times', 'the reply')
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => replyToThread(once, actor, { threadId, body: 'Only once' })),
  )
  for (const answer of answers) expect(answer).toEqual(answers[0])
  expect(await db.reader.post.count({ where: { threadId } })).toBe(2)
})
