import { type Log, readLog, readLogHead, readLogPart } from '../../src/events/log.js'
import { placeEvents } from '../../src/events/relay.js'
import { updateOwnCard } from '../../src/features/accounts/actions.js'
import { findMember, readMember, readMembersOfCountry, readOwnCard } from '../../src/features/accounts/queries.js'
import { actorOfSession, actorOfToken, listSessions, listTokens } from '../../src/features/auth/queries.js'
import {
  readCountryFeed,
  readForumFeed,
  readLatestFeed,
  readMemberFeed,
  readThreadFeed,
} from '../../src/features/feeds/queries.js'
import { readForum } from '../../src/features/forums/queries.js'
import { readLatestPosts, readMemberPosts, readWhatsNew } from '../../src/features/latest/queries.js'
import { readEvents } from '../../src/features/live/queries.js'
import { deletePost, editPost, replyToThread, restorePost } from '../../src/features/posts/actions.js'
import { readExcerpts, readHistory, readPost } from '../../src/features/posts/queries.js'
import { react, unreact } from '../../src/features/reactions/actions.js'
import { readMemberReactions, readReactorNames, readReactors } from '../../src/features/reactions/queries.js'
import { noteRead } from '../../src/features/reads/actions.js'
import { unreadThreads } from '../../src/features/reads/queries.js'
import { closeReport, reportPost } from '../../src/features/reports/actions.js'
import { readOpenReports, readOwnReason } from '../../src/features/reports/queries.js'
import { readLists, readThreadPart, readThreadParts } from '../../src/features/sitemap/queries.js'
import { createThread } from '../../src/features/threads/actions.js'
import { readForumThreads, readThread, readThreadPosts } from '../../src/features/threads/queries.js'
import { newSecret } from '../../src/platform/secrets.js'
import type { Db } from '../../src/platform/transaction.js'
import { builtInGroups, guest, memberActor } from '../../src/shared/actor.js'
import type { Crowd } from '../helpers/crowd.js'
import { makeMember, type TestMember } from '../helpers/factories.js'
import { hotReads, type Places } from '../helpers/hot-reads.js'
import { recordCrowd } from '../helpers/recorded-crowd.js'
import { type Recorder, rowsGiven, rowsSeen, stepsOf } from '../helpers/recorder.js'

/** Tables that grow with the forum: no hot query reads one from end to end. */
const growing =
  /^(users|threads|thread_countries|posts|reactions|events|sessions|api_tokens|idempotency_keys|post_revisions|thread_reads|reports)$/

/** More rows than any page needs, and far fewer than the tables hold: who looks at so many has no fitting index. */
const tooMany = 2500

let db: Db
let recorder: Recorder
let crowd: Crowd
let places: Places
let moderator: TestMember
let lastPlace: number
let forums: number

beforeAll(async () => {
  ;({ db, recorder, crowd, forums, places } = await recordCrowd())
  moderator = await makeMember(db, { groups: ['moderators'] })
  lastPlace = (await readLogHead(db.reader)).seq
})
afterAll(() => db.close())

const asMember = () => memberActor(crowd.member, [], { kind: 'session', id: 1 })
const asAdministrator = () => memberActor(crowd.member, [builtInGroups.administrators], { kind: 'session', id: 1 })
const open = () => places.forum

/** The log as it is read where no memory holds it any more. */
const past = () => ({ reader: db.reader, log })
const log: Log = {
  cursor: () => lastPlace,
  reach: async (place) => place <= lastPlace,
  read: (range) => readLogPart(db.reader, range),
}

async function afterPages(pages: number, ask: (after: string | undefined) => Promise<{ next: string | null }>) {
  let after: string | undefined
  for (let n = 0; n < pages; n++) after = (await ask(after)).next ?? undefined
  return after
}

const queries: Record<string, () => Promise<unknown>> = {
  'a thread': () => readThread(db.reader, asMember(), crowd.longThread),
  'a long page of a thread': () =>
    readThreadPosts(db.reader, asMember(), { threadId: crowd.longThread, page: 3, perPage: 100 }),
  "a forum's second page": () => readForumThreads(db.reader, asMember(), { forumId: open(), page: 2, perPage: 20 }),
  'which threads of a list are unread': async () => {
    const { threads } = await readForumThreads(db.reader, guest, { forumId: open(), page: 1, perPage: 100 })
    await unreadThreads(db.reader, asMember(), threads)
  },
  'the open reports': () => readOpenReports(db.reader, moderator.actor, { limit: 50 }),
  'the open reports, later on': async () => {
    const ask = (after?: string) => readOpenReports(db.reader, moderator.actor, { limit: 50, after })
    await ask(await afterPages(3, ask))
  },
  'an own report': () => readOwnReason(db.reader, asMember(), crowd.lovedPost),
  'a post': () => readPost(db.reader, asMember(), crowd.lovedPost),
  'how posts begin': () => readExcerpts(db.reader, [crowd.lovedPost, crowd.lovedPost + 1]),
  "a post's history": () => readHistory(db.reader, asMember(), crowd.lovedPost),
  'who reacted': () => readReactors(db.reader, guest, { postId: crowd.lovedPost, limit: 20 }),
  'who reacted, later on': async () => {
    const ask = (after?: string) => readReactors(db.reader, guest, { postId: crowd.lovedPost, limit: 100, after })
    await afterPages(20, ask)
  },
  'who liked': () => readReactors(db.reader, guest, { postId: crowd.lovedPost, type: 'like', limit: 20 }),
  'who reacted to the posts of a page': async () => {
    const names = await readReactorNames(db.reader, pageOfPosts())
    expect(names.get(crowd.lovedPost)).toHaveLength(3)
  },
  'a forum': () => readForum(db.reader, asMember(), open()),
  "what's new": () => readWhatsNew(db.reader, asMember(), { limit: 20 }),
  "what's new for guests": () => readWhatsNew(db.reader, guest, { limit: 20 }),
  'a feed of the latest posts': () => readLatestFeed(db.reader, guest),
  "a forum's feed": () => readForumFeed(db.reader, guest, open()),
  "a long thread's feed": () => readThreadFeed(db.reader, guest, crowd.longThread),
  "a member's feed": () => readMemberFeed(db.reader, guest, crowd.member),
  "a country's feed": () => readCountryFeed(db.reader, guest, 'ca'),
  'the parts of the site map': () => readThreadParts(db.reader),
  // The first holds every thread of this crowd: there is nothing to choose from.
  'a part of the site map': () => expect(readThreadPart(db.reader, 2)).rejects.toThrow('no such part'),
  'the lists of the site map': () => readLists(db.reader),
  'a card': () => readMember(db.reader, crowd.member),
  'a card by name': () => findMember(db.reader, 'crowd-77'),
  "a country's members": () => readMembersOfCountry(db.reader, 'CA', { limit: 20 }),
  "a country's members, later on": async () => {
    const ask = (after?: string) => readMembersOfCountry(db.reader, 'CA', { limit: 100, after })
    await afterPages(4, ask)
  },
  'an own card': () => readOwnCard(db.reader, crowd.member),
  'a session': () => actorOfSession(db.reader, newSecret()),
  'a token': () => actorOfToken(db.reader, newSecret()),
  "a member's sessions": () => listSessions(db.reader, crowd.member, null),
  "a member's tokens": () => listTokens(db.reader, crowd.member),
  'the log': () => readLog(db.reader, { after: 20_000, upTo: 30_000, limit: 100 }),
  "a forum's log": () => readEvents(past(), guest, { stream: `forum:${open()}`, after: 32_000 }),
  "a thread's log": () => readEvents(past(), guest, { stream: `thread:${crowd.longThread}`, after: 8000 }),
  'the log of latest posts': () => readEvents(past(), asAdministrator(), { stream: 'latest-posts', after: 32_000 }),
  "a country's log": () => readEvents(past(), guest, { stream: 'country:CA', after: 32_000 }),
}

for (const [asked, ask] of Object.entries(hotReads)) queries[asked] = () => ask(db.reader, places)

/** The posts around the one with 4,000 reactions. */
function pageOfPosts(): number[] {
  return Array.from({ length: 20 }, (_, n) => crowd.lovedPost - 4 + n)
}

for (const per of ['post', 'thread'] as const) {
  for (const country of [undefined, 'CA']) {
    for (const isOfForum of [false, true]) {
      const asked = `latest posts per ${per}${country ? ' of a country' : ''}${isOfForum ? ' in a forum' : ''}`
      const ask = (after?: string) =>
        readLatestPosts(db.reader, guest, { per, country, limit: 20, after, ...(isOfForum ? { forum: open() } : {}) })
      queries[asked] = () => ask()
      queries[`${asked}, later on`] = async () => ask(await afterPages(3, ask))
    }
  }
}

for (const as of ['a guest', 'an administrator'] as const) {
  const actor = () => (as === 'a guest' ? guest : asAdministrator())
  const posts = (after?: string) =>
    readMemberPosts(db.reader, actor(), { memberId: crowd.busyMember, limit: 20, after })
  queries[`a member's posts for ${as}`] = () => posts()
  queries[`a member's posts for ${as}, later on`] = async () => posts(await afterPages(3, posts))
  for (const direction of ['given', 'received'] as const) {
    const ask = (after?: string) =>
      readMemberReactions(db.reader, actor(), { memberId: crowd.busyMember, direction, limit: 20, after })
    queries[`what a member has ${direction} for ${as}`] = () => ask()
    queries[`what a member has ${direction} for ${as}, later on`] = async () => ask(await afterPages(3, ask))
  }
}

const actions: Record<string, () => Promise<unknown>> = {
  'a reply': () => replyToThread(db, moderator.actor, { threadId: crowd.longThread, body: 'A reply' }),
  'a thread is opened': () => createThread(db, moderator.actor, { forumId: open(), title: 'A thread', body: 'Text' }),
  'a reaction': () => react(db, moderator.actor, { postId: crowd.lovedPost, type: 'love' }),
  'a reaction is taken back': () => unreact(db, moderator.actor, { postId: crowd.lovedPost }),
  'an edit': () => editPost(db, moderator.actor, { postId: crowd.lovedPost, version: 1, body: 'Other text' }),
  'a deletion near the end': async () => deletePost(db, moderator.actor, { postId: await nearEnd() }),
  'a restoration near the end': async () => {
    const postId = await nearEnd()
    await deletePost(db, moderator.actor, { postId })
    await restorePost(db, moderator.actor, { postId })
  },
  'a thread is deleted and restored': async () => {
    const postId = await opening()
    await deletePost(db, moderator.actor, { postId })
    await restorePost(db, moderator.actor, { postId })
  },
  'a member moves to other countries': async () => {
    for (const country of ['FR', 'JP'] as const) {
      await updateOwnCard(db, moderator.actor, moderator.id, { country })
    }
  },
  'a note of how far somebody read': () =>
    noteRead(db, asMember(), { threadId: crowd.longThread, postId: crowd.lovedPost }),
  'a report': () => reportPost(db, moderator.actor, { postId: crowd.lovedPost, reason: 'Spam' }),
  'a report is closed': async () => {
    const { report } = await reportPost(db, moderator.actor, { postId: crowd.lovedPost, reason: 'Spam' })
    await closeReport(db, moderator.actor, { reportId: report.id })
  },
  'placing events': () => placeEvents(db),
}

async function nearEnd(): Promise<number> {
  const { id } = await db.client.post.findFirstOrThrow({ where: { threadId: crowd.longThread, position: 7990 } })
  return id
}

/** The first post of a thread of eight. */
async function opening(): Promise<number> {
  const { firstPostId } = await db.client.thread.findUniqueOrThrow({ where: { id: crowd.longThread + 1 } })
  return firstPostId ?? 0
}

/** What a list over all forums may sort: the page that each forum offers. Tables hold far more. */
const longestSort = () => forums * 101

async function faultsOf(run: () => Promise<unknown>): Promise<string[]> {
  const recorded = await recorder.record(run)
  expect(recorded.length).toBeGreaterThan(0)
  return recorded.flatMap(({ sql, plan }) =>
    [...stepsOf(plan)].flatMap((step) => {
      const table = step['Relation Name'] ?? ''
      const what = `${step['Node Type']} of ${table || `${rowsGiven(step)} rows`}, ${rowsSeen(step)} seen`
      const isScan = step['Node Type'] === 'Seq Scan' && growing.test(table)
      const isLongSort = /Sort$/.test(step['Node Type']) && rowsGiven(step) > longestSort()
      return isScan || isLongSort || rowsSeen(step) > tooMany ? [`${what}: ${sql.trim().slice(0, 2000)}`] : []
    }),
  )
}

test('a scan, a long sort and a look at too many rows are noticed', async () => {
  const unindexed = await faultsOf(() => db.reader.post.findFirst({ where: { excerpt: 'nothing' } }))
  expect(unindexed).toEqual([expect.stringMatching(/^Seq Scan of posts/)])
  const sorted = await faultsOf(() => db.reader.thread.findMany({ orderBy: { title: 'asc' }, take: 5 }))
  expect(sorted).toContainEqual(expect.stringMatching(/^Sort of 3000 rows/))
  const deep = await faultsOf(() => db.reader.post.findMany({ orderBy: { id: 'asc' }, skip: 20_000, take: 5 }))
  expect(deep).toContainEqual(expect.stringMatching(/^Index Scan of posts, 20005 seen/))
})

test.each(Object.entries(queries))('%s: no table is scanned, no more sorted than a page', async (_asked, ask) => {
  expect(await faultsOf(ask)).toEqual([])
})

test.each(Object.entries(actions))('%s: no table is scanned', async (_done, act) => {
  expect(await faultsOf(act)).toEqual([])
})
