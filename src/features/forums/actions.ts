import { append } from '../../events/outbox.js'
import { isTaken } from '../../platform/database-errors.js'
import { type Db, inTransaction, type Tx } from '../../platform/transaction.js'
import { type Actor, demandAdministrator } from '../../shared/actor.js'
import { AppError, notFound } from '../../shared/errors.js'
import { given } from '../../shared/given.js'
import { bumpForumAuthors } from '../accounts/counters.js'
import { type ForumTree, pathToRoot, readForumTree, withDescendants } from './access.js'
import { insertForum } from './insert.js'
import { readForum, readForumRules } from './queries.js'
import type { ForumAnswer, ForumChange, ForumRule, ForumRules, NewForum } from './schema.js'

/** Makes a category or a forum. Only administrators do. */
export async function createForum(db: Db, actor: Actor, input: NewForum): Promise<ForumAnswer> {
  demandAdministrator(actor)
  const made = inTransaction(db, async (tx) => {
    const tree = await lockForums(tx)
    demandParent(tree, null, input.parentId)
    const forumId = await insertForum(tx, input)
    return { forum: (await readForum(tx, actor, forumId)).forum }
  })
  return made.catch(refuseTakenSlug)
}

/** Changes a category or a forum. Only administrators do. */
export async function updateForum(
  db: Db,
  actor: Actor,
  input: { forumId: number; change: ForumChange },
): Promise<ForumAnswer> {
  demandAdministrator(actor)
  const { change, forumId } = input
  const { private: isPrivate, ...fields } = change
  const changed = inTransaction(db, async (tx) => {
    const tree = await lockForums(tx)
    const forum = tree.get(forumId)
    if (!forum) throw notFound('forum')
    demandParent(tree, forumId, change.parentId)
    if (change.countsMessages !== undefined && change.countsMessages !== forum.countsMessages) {
      await bumpForumAuthors(tx, forumId, change.countsMessages ? 1 : -1)
    }
    await tx.forum.update({
      where: { id: forumId },
      data: given({ ...fields, isPrivate }),
      select: { id: true },
    })
    await append(tx, { type: 'access.changed', forumId })
    return { forum: (await readForum(tx, actor, forumId)).forum }
  })
  return changed.catch(refuseTakenSlug)
}

/** Replaces the rules of a forum: what groups are allowed or denied there and below. Only administrators do. */
export async function setForumRules(
  db: Db,
  actor: Actor,
  input: { forumId: number; rules: ForumRule[] },
): Promise<ForumRules> {
  demandAdministrator(actor)
  const { forumId, rules } = input
  return inTransaction(db, async (tx) => {
    const tree = await lockForums(tx)
    if (!tree.has(forumId)) throw notFound('forum')
    await demandGroups(tx, rules)
    await tx.forumPermission.deleteMany({ where: { forumId } })
    await tx.forumPermission.createMany({
      data: rules.map(({ groupId, permission, effect }) => ({
        forumId,
        groupId,
        permission,
        isAllowed: effect === 'allow',
      })),
    })
    await append(tx, { type: 'access.changed', forumId })
    return readForumRules(tx, forumId)
  })
}

/** Holds every forum against all who write in one: two changes cannot make a circle, and no post is counted by an old rule. */
async function lockForums(tx: Tx): Promise<ForumTree> {
  await tx.$queryRaw`SELECT id FROM forums ORDER BY id FOR UPDATE`
  return readForumTree(tx)
}

function demandParent(tree: ForumTree, forumId: number | null, parentId: number | null | undefined): void {
  if (parentId === undefined || parentId === null) return
  const above = [...pathToRoot(tree, parentId)]
  const levels = above.length + (forumId === null ? 1 : levelsFrom(tree, forumId))
  if (above.length > 0 && levels <= 10 && above.every(({ id }) => id !== forumId)) return
  throw new AppError(
    'invalid_request',
    'A forum needs an existing parent that is not below itself, at most 10 levels deep.',
    {
      errors: [{ path: 'body.parentId', message: 'Must be a forum that is not this one nor below it' }],
    },
  )
}

/** How many levels a forum and those below it take. */
function levelsFrom(tree: ForumTree, forumId: number): number {
  const depthOf = (id: number) => [...pathToRoot(tree, id)].length
  const depths = [...withDescendants(tree, forumId)].map(depthOf)
  return Math.max(...depths) - depthOf(forumId) + 1
}

async function demandGroups(tx: Tx, rules: ForumRule[]): Promise<void> {
  const known = new Set((await tx.group.findMany({ select: { id: true } })).map(({ id }) => id))
  const keys = rules.map(({ groupId, permission }) => `${groupId} ${permission}`)
  const errors = rules.flatMap(({ groupId }, index) => {
    if (!known.has(groupId)) return [{ path: `body.rules.${index}.groupId`, message: 'There is no such group' }]
    if (keys.indexOf(keys[index] ?? '') === index) return []
    return [{ path: `body.rules.${index}`, message: 'Says something about the same group and permission again' }]
  })
  if (errors.length > 0)
    throw new AppError('invalid_request', 'Some rules are not as they should be: see errors.', { errors })
}

/** The slug is the only key of a forum that can be taken. */
function refuseTakenSlug(error: unknown): never {
  if (!isTaken(error)) throw error
  throw new AppError('conflict', 'Another forum has this slug. Choose a different one.', {
    errors: [{ path: 'body.slug', message: 'Must not be the slug of another forum' }],
  })
}
