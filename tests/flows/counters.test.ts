import fc from 'fast-check'
import { updateOwnCard } from '../../src/features/accounts/actions.js'
import { updateForum } from '../../src/features/forums/actions.js'
import { deletePost, editPost, replyToThread, restorePost } from '../../src/features/posts/actions.js'
import { react, unreact } from '../../src/features/reactions/actions.js'
import { createThread, updateThread } from '../../src/features/threads/actions.js'
import type { Db } from '../../src/platform/transaction.js'
import { recountAll } from '../../src/recount.js'
import type { Actor } from '../../src/shared/actor.js'
import { AppError } from '../../src/shared/errors.js'
import { openTestDatabase } from '../helpers/database.js'
import { makeForum, makeMember, makeThread } from '../helpers/factories.js'
import { onPostgres } from '../helpers/on-postgres.js'

/** What may be done to a forum: numbers pick who does it, and to what, among those that there are. */
type Operation = { verb: keyof typeof verbs; who: number; what: number; choice: number }

type World = { db: Db; members: Actor[]; forums: number[]; moderator: Actor; administrator: Actor }

let world: World

beforeAll(async () => {
  const db = await openTestDatabase()
  const members: Actor[] = []
  for (const country of ['CA', 'JP', 'FR', null, 'CA', 'NG', null]) {
    members.push((await makeMember(db, country ? { country } : {})).actor)
  }
  const moderator = (await makeMember(db, { groups: ['moderators'] })).actor
  const administrator = (await makeMember(db, { groups: ['administrators'] })).actor
  const forums = [(await makeForum(db)).id, (await makeForum(db, { countsMessages: false })).id]
  for (const forumId of forums) for (const author of members.slice(0, 3)) await makeThread(db, { forumId, author })
  world = { db, members, forums, moderator, administrator }
})

afterAll(() => world.db.close())

afterEach(() => {
  // Refusals are part of the game, but every verb must have been done.
  expect([...done.keys()].sort()).toEqual(Object.keys(verbs).sort())
  done.clear()
})

const pick = <T>(list: readonly T[], number: number): T => list[number % list.length] as T
const countries = ['CA', 'JP', 'FR', 'NG', null] as const
const types = ['like', 'love', 'wow', 'dislike']

async function anyPost({ db }: World, number: number, where: object = {}) {
  const posts = await db.reader.post.findMany({ where, orderBy: { id: 'asc' }, select: { id: true, version: true } })
  return posts.length === 0 ? { id: 1, version: 1 } : pick(posts, number)
}

async function anyThread({ db }: World, number: number) {
  return pick(await db.reader.thread.findMany({ orderBy: { id: 'asc' } }), number)
}

const verbs = {
  open: async (world: World, { who, what }: Operation) =>
    createThread(world.db, pick(world.members, who), {
      forumId: pick(world.forums, what),
      title: 'Another',
      body: 'It begins.',
    }),
  reply: async (world: World, { who, what }: Operation) => {
    const thread = await anyThread(world, what)
    return replyToThread(world.db, pick(world.members, who), { threadId: thread.id, body: 'A reply.' })
  },
  edit: async (world: World, { what }: Operation) => {
    const post = await anyPost(world, what)
    return editPost(world.db, world.moderator, { postId: post.id, version: post.version, body: 'Edited.' })
  },
  delete: async (world: World, { what }: Operation) => {
    const post = await anyPost(world, what, { firstOfThread: null })
    return deletePost(world.db, world.moderator, { postId: post.id })
  },
  restore: async (world: World, { what }: Operation) => {
    const post = await anyPost(world, what, { state: 'deleted' })
    return restorePost(world.db, world.moderator, { postId: post.id })
  },
  hide: async (world: World, { what }: Operation) => {
    const thread = await anyThread(world, what)
    return deletePost(world.db, world.moderator, { postId: thread.firstPostId as number })
  },
  show: async (world: World, { what }: Operation) => {
    const post = await anyPost(world, what, { state: 'deleted', firstOfThread: { isNot: null } })
    return restorePost(world.db, world.moderator, { postId: post.id })
  },
  react: async (world: World, { who, what, choice }: Operation) => {
    const post = await anyPost(world, what)
    return react(world.db, pick(world.members, who), { postId: post.id, type: pick(types, choice) })
  },
  unreact: async (world: World, { who, what }: Operation) => {
    const post = await anyPost(world, what)
    return unreact(world.db, pick(world.members, who), { postId: post.id })
  },
  move: async (world: World, { who, choice }: Operation) => {
    const member = pick(world.members, who)
    return updateOwnCard(world.db, member, member.memberId as number, { country: pick(countries, choice) })
  },
  lock: async (world: World, { what, choice }: Operation) => {
    const thread = await anyThread(world, what)
    return updateThread(world.db, world.moderator, { threadId: thread.id, change: { isLocked: choice % 4 === 0 } })
  },
  recountForum: async (world: World, { what, choice }: Operation) =>
    updateForum(world.db, world.administrator, {
      forumId: pick(world.forums, what),
      change: { countsMessages: choice % 2 === 0 },
    }),
}

/** How often each verb was really done. */
const done = new Map<string, number>()

/** Does it, and lets pass only what a member is told when they may not or came too late. */
async function attempt(world: World, operation: Operation): Promise<void> {
  try {
    await verbs[operation.verb](world, operation)
    done.set(operation.verb, (done.get(operation.verb) ?? 0) + 1)
  } catch (error) {
    const codes = ['not_found', 'forbidden', 'conflict', 'thread_locked', 'version_mismatch']
    if (!(error instanceof AppError) || !codes.includes(error.code)) throw error
  }
}

const operation: fc.Arbitrary<Operation> = fc.record({
  verb: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('reply', 'react', 'delete', 'restore') },
    { weight: 3, arbitrary: fc.constantFrom('unreact', 'edit', 'open', 'hide', 'show', 'move') },
    { weight: 1, arbitrary: fc.constantFrom('lock', 'recountForum') },
  ) as fc.Arbitrary<keyof typeof verbs>,
  who: fc.nat(1000),
  what: fc.nat(1000),
  choice: fc.nat(1000),
})

test('after 1,000 random operations every counter and position equals a recount', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 250, maxLength: 250 }), async (operations) => {
      for (const each of operations) await attempt(world, each)
      expect(await recountAll(world.db, { fix: false })).toEqual([])
    }),
    { numRuns: 4, endOnFailure: true },
  )
}, 300_000)

onPostgres(
  'after 1,000 random operations, eight at once from several connections, every counter and position equals a recount',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 250, maxLength: 250 }), async (operations) => {
        const waiting = [...operations]
        const work = async () => {
          for (let next = waiting.pop(); next; next = waiting.pop()) await attempt(world, next)
        }
        await Promise.all(Array.from({ length: 8 }, work))
        expect(await recountAll(world.db, { fix: false })).toEqual([])
      }),
      { numRuns: 4, endOnFailure: true },
    )
  },
  300_000,
)
