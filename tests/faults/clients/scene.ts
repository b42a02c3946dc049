import { setForumRules } from '../../../src/features/forums/actions.js'
import { createGroup } from '../../../src/features/groups/actions.js'
import type { Db } from '../../../src/platform/transaction.js'
import { makeForum, makeMember, makeReply, makeThread, type TestMember } from '../../helpers/factories.js'

/** A thread of the scene, and what stands in it at the beginning. */
export type SceneThread = { id: number; forumId: number; postIds: readonly number[] }

/** What a run is peopled with. */
export type Scene = {
  admin: TestMember
  writers: readonly TestMember[]
  /** They may always see the private forum. */
  moderators: readonly TestMember[]
  /** They may see the private forum while they are in the group. */
  insiders: readonly TestMember[]
  insiderGroup: number
  /** Open to all. */
  threads: readonly SceneThread[]
  /** Nobody but moderators writes here. */
  locked: SceneThread
  privateThread: SceneThread
}

const countries = ['CA', 'DE', 'JP', undefined]

/** How many of each there are. */
export type SceneSize = { writers: number; insiders: number; threads: number }

/** Makes forums, one of them private, threads with ten posts each, and members. */
export async function setScene(db: Db, size: SceneSize): Promise<Scene> {
  const admin = await makeMember(db, { groups: ['administrators'] })
  const group = await createGroup(db, admin.actor, { name: 'Insiders', key: 'insiders' })
  const members = (count: number, of: Parameters<typeof makeMember>[1] = {}) =>
    inTurn(count, (index) => makeMember(db, { ...withCountry(index), ...of }))
  const forums = [await makeForum(db), await makeForum(db)]
  const thread = (forumId: number, posts = 10) => makeSceneThread(db, admin, forumId, posts)
  const hidden = await makeForum(db, { private: true })
  await setForumRules(db, admin.actor, {
    forumId: hidden.id,
    rules: [{ groupId: group.id, permission: 'read', effect: 'allow' }],
  })
  const locked = await thread(forums[0]?.id ?? 0)
  await db.client.thread.update({ where: { id: locked.id }, data: { isLocked: true } })
  return {
    admin,
    writers: await members(size.writers),
    moderators: await members(2, { groups: ['moderators'] }),
    insiders: await members(size.insiders),
    insiderGroup: group.id,
    threads: await inTurn(size.threads, (index) => thread(forums[index % 2]?.id ?? 0)),
    locked,
    privateThread: await thread(hidden.id, 0),
  }
}

function withCountry(index: number): { country?: string } {
  const country = countries[index % countries.length]
  return country === undefined ? {} : { country }
}

async function makeSceneThread(db: Db, author: TestMember, forumId: number, posts: number): Promise<SceneThread> {
  const { id } = await makeThread(db, { forumId, author: author.actor })
  const replies = await inTurn(posts, () => makeReply(db, { threadId: id, author: author.actor }))
  return { id, forumId, postIds: replies.map((reply) => reply.id) }
}

/** Makes several things one after the other. */
async function inTurn<T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> {
  const made: T[] = []
  for (let index = 0; index < count; index++) made.push(await make(index))
  return made
}
