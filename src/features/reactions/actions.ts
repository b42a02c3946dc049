import type { ForumEvent } from '../../events/catalogue.js'
import { changedBy } from '../../events/effects.js'
import { append } from '../../events/outbox.js'
import { rightsPlace } from '../../events/rights.js'
import { type Db, inTransaction, type Tx, touch } from '../../platform/transaction.js'
import { type Actor, demandMember } from '../../shared/actor.js'
import { AppError } from '../../shared/errors.js'
import { bumpReactionScore } from '../accounts/counters.js'
import { readSight } from '../forums/access.js'
import { accessPost, type PostFacts } from '../posts/access.js'
import { bumpReaction, type CountedType } from './counters.js'
import { readReactions } from './queries.js'
import { reactInStatement } from './react-statement.js'
import type { ReactionsAnswer } from './schema.js'

/** Sets a member's one reaction to a post. The same one twice is the same as once. */
export async function react(db: Db, actor: Actor, input: { postId: number; type: string }): Promise<ReactionsAnswer> {
  return (await reactAtOnce(db, actor, input)) ?? inTransaction(db, (tx) => reactInSteps(tx, actor, input))
}

/** Takes a member's reaction to a post away. Doing so twice is the same as once. */
export async function unreact(db: Db, actor: Actor, { postId }: { postId: number }): Promise<ReactionsAnswer> {
  const input = { postId, type: null }
  return (await reactAtOnce(db, actor, input)) ?? inTransaction(db, (tx) => reactInSteps(tx, actor, input))
}

type Change = { postId: number; type: string | null }

async function reactAtOnce(db: Db, actor: Actor, change: Change): Promise<ReactionsAnswer | null> {
  const { memberId } = actor
  if (memberId === null) return null
  const place = rightsPlace(db.reader)
  return reactInStatement(db, { ...change, memberId, place, sight: await readSight(db.reader, actor) })
}

/** Does what the one statement does not do: what changes nothing, and all that is refused. */
async function reactInSteps(tx: Tx, actor: Actor, change: Change): Promise<ReactionsAnswer> {
  const { post } = await accessPost(tx, actor, change.postId, 'react')
  const type = change.type === null ? null : await findType(tx, change.type)
  const own = { postId: post.id, userId: demandMember(actor) }
  const before = await findReaction(tx, own)
  if (before?.key !== type?.key) {
    await writeReaction(tx, post, own.userId, type)
    await countChange(tx, post, before, type)
  } else {
    // Another node may have set it, whose event is still on its way: who asks here reads on here.
    touch(tx, changedBy(eventOf(post)))
  }
  return readReactions(tx, actor, post.id)
}

async function findType(tx: Tx, key: string): Promise<CountedType & { id: number }> {
  const type = await tx.reactionType.findUnique({ where: { key }, select: { id: true, key: true, score: true } })
  if (type) return type
  throw new AppError('invalid_request', 'There is no such reaction type. GET /reaction-types lists them.', {
    errors: [{ path: 'body.type', message: 'Must be the key of a reaction type' }],
  })
}

async function writeReaction(tx: Tx, post: PostFacts, userId: number, type: { id: number } | null): Promise<void> {
  const own = { postId: post.id, userId }
  const where = { postId_userId: own }
  const select = { postId: true }
  if (type) {
    await tx.reaction.upsert({
      where,
      create: { ...own, typeId: type.id, receiverId: post.authorId, forumId: post.thread.forumId },
      update: { typeId: type.id, createdAt: new Date() },
      select,
    })
  } else await tx.reaction.delete({ where, select })
}

async function findReaction(tx: Tx, own: { postId: number; userId: number }): Promise<CountedType | null> {
  const reaction = await tx.reaction.findUnique({
    where: { postId_userId: own },
    select: { type: { select: { key: true, score: true } } },
  })
  return reaction?.type ?? null
}

/** Counts a change of reaction on the post and for its author, and tells the log. */
async function countChange(
  tx: Tx,
  post: PostFacts,
  before: CountedType | null,
  after: CountedType | null,
): Promise<void> {
  await bumpReaction(tx, post.id, { before, after })
  const difference = (after?.score ?? 0) - (before?.score ?? 0)
  if (difference !== 0) await bumpReactionScore(tx, post.authorId, difference)
  await append(tx, eventOf(post))
}

function eventOf({ id: postId, authorId: userId, thread: { id: threadId, forumId } }: PostFacts): ForumEvent {
  return { type: 'reactions.changed', forumId, threadId, postId, userId }
}
