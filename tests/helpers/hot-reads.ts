import { readForums } from '../../src/features/forums/queries.js'
import { readCountries, readLatestPosts, readMemberPosts } from '../../src/features/latest/queries.js'
import { readMemberReactions } from '../../src/features/reactions/queries.js'
import { readFirstUnread } from '../../src/features/reads/queries.js'
import { readForumThreads, readThreadPosts } from '../../src/features/threads/queries.js'
import type { Reader } from '../../src/platform/transaction.js'
import { guest, memberActor } from '../../src/shared/actor.js'

/** What hot reads are asked about: what is long or busy in a forum. */
export type Places = {
  thread: number
  /** The last page of the thread, at 20 posts a page. */
  lastPage: number
  forum: number
  /** The last page of the forum's threads, at 20 threads a page. */
  lastForumPage: number
  /** ISO 3166-1 alpha-2. */
  country: string
  member: number
}

type HotRead = (reader: Reader, places: Places) => Promise<unknown>

const limit = 20

const threadPage =
  (pageOf: (places: Places) => number): HotRead =>
  (reader, places) =>
    readThreadPosts(reader, guest, { threadId: places.thread, page: pageOf(places), perPage: 20 })

const forumPage =
  (pageOf: (places: Places) => number): HotRead =>
  (reader, places) =>
    readForumThreads(reader, guest, { forumId: places.forum, page: pageOf(places), perPage: 20 })

/** What readers ask for most, each as guests ask for it where guests may. Their cost must not grow with the forum. */
export const hotReads: Readonly<Record<string, HotRead>> = {
  'the first page of a thread': threadPage(() => 1),
  'a middle page of a thread': threadPage(({ lastPage }) => Math.ceil(lastPage / 2)),
  'the last page of a thread': threadPage(({ lastPage }) => lastPage),
  'the first unread post of a thread': (reader, { thread, member }) =>
    readFirstUnread(reader, memberActor(member, [], { kind: 'session', id: 1 }), thread),
  "a forum's threads": forumPage(() => 1),
  "a forum's last page of threads": forumPage(({ lastForumPage }) => lastForumPage),
  'all forums': (reader) => readForums(reader, guest),
  'the latest posts': (reader) => readLatestPosts(reader, guest, { per: 'thread', limit }),
  'the latest posts of a forum': (reader, { forum }) => readLatestPosts(reader, guest, { per: 'thread', limit, forum }),
  'the latest posts of a country': (reader, { country }) =>
    readLatestPosts(reader, guest, { per: 'thread', limit, country }),
  'countries by their latest posts': (reader) => readCountries(reader, guest),
  'the first countries by their latest posts': (reader) => readCountries(reader, guest, 10),
  "a member's latest posts": (reader, { member }) => readMemberPosts(reader, guest, { memberId: member, limit }),
  'what a member gave lately': (reader, { member }) =>
    readMemberReactions(reader, guest, { memberId: member, direction: 'given', limit }),
  'what a member received lately': (reader, { member }) =>
    readMemberReactions(reader, guest, { memberId: member, direction: 'received', limit }),
}
