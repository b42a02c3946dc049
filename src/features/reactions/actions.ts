import { append } from '../../events/outbox.js'
import { type Db, inTransaction, type Tx } from '../../platform/transaction.js'
import { type Actor, demandMember } from '../../shared/actor.js'
import { AppError } from '../../shared/errors.js'
import { bumpReactionScore } from '../accounts/counters.js'
import { accessPost, type PostFacts } from '../posts/access.js'
import { bumpReaction } from './counters.js'
import { readReactions } from './queries.js'
import type { ReactionsAnswer } from './schema.js'

/** Sets a member's one reaction to a post. The same one twice is the same as once. */
export async function react(db: Db, actor: Actor, input: { postId: number; type: string }): Promise<ReactionsAnswer> {
  return inTransaction(db, async (tx) => {
    const { post } = await accessPost(tx, actor, input.postId, 'react')
    const type = await tx.reactionType.findUnique({ where: { key: input.type } })
    if (!type) {
      throw new AppError('invalid_request', 'There is no such reaction type. GET /reaction-types lists them.', {
        errors: [{ path: 'body.type', message: 'Must be the key of a reaction type' }],
      })
    }
    const own = { postId: post.id, userId: demandMember(actor) }
    const before = await findReaction(tx, own)
    if (before?.key !== type.key) {
      await tx.reaction.upsert({
        where: { postId_userId: own },
        create: { ...own, typeId: type.id, receiverId: post.authorId, forumId: post.thread.forumId },
        update: { typeId: type.id, createdAt: new Date() },
        select: { postId: true },
      })
      await countChange(tx, post, before, type)
    }
    return readReactions(tx, actor, post.id)
  })
}

/** Takes a member's reaction to a post away. Doing so twice is the same as once. */
export async function unreact(db: Db, actor: Actor, input: { postId: number }): Promise<ReactionsAnswer> {
  return inTransaction(db, async (tx) => {
    const { post } = await accessPost(tx, actor, input.postId, 'react')
    const own = { postId: post.id, userId: demandMember(actor) }
    const before = await findReaction(tx, own)
    if (before) {
      await tx.reaction.delete({ where: { postId_userId: own }, select: { postId: true } })
      await countChange(tx, post, before, null)
    }
    return readReactions(tx, actor, post.id)
  })
}

type CountedType = { key: string; score: number }

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
  if (before) await bumpReaction(tx, post.id, before, -1)
  if (after) await bumpReaction(tx, post.id, after, 1)
  const difference = (after?.score ?? 0) - (before?.score ?? 0)
  if (difference !== 0) await bumpReactionScore(tx, post.authorId, difference)
  const { id: threadId, forumId } = post.thread
  await append(tx, { type: 'reactions.changed', forumId, threadId, postId: post.id })
}
