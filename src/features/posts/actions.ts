import { append } from '../../events/outbox.js'
import { rightsPlace } from '../../events/rights.js'
import type { Reader } from '../../platform/reader.js'
import { type Db, inTransaction, type Tx } from '../../platform/transaction.js'
import { type Actor, demandMember } from '../../shared/actor.js'
import { AppError } from '../../shared/errors.js'
import { bumpMessageCount, bumpReactionScore, bumpThreadAuthors } from '../accounts/counters.js'
import { type ForumNode, readSight } from '../forums/access.js'
import { bumpThreadCount } from '../forums/counters.js'
import { accessThread, seeThread } from '../threads/access.js'
import {
  bumpReplies,
  bumpThreadCountries,
  bumpThreadCountry,
  countReply,
  dropFromThreadCountry,
} from '../threads/counters.js'
import { accessPost, type PostFacts, seePost } from './access.js'
import { type RenderedBody, renderBody } from './body.js'
import { bumpPostTally, bumpThreadTallies, shiftPositions } from './counters.js'
import { insertPost } from './insert.js'
import { readPost } from './queries.js'
import { replyInStatement } from './reply-statement.js'
import type { PostAnswer } from './schema.js'

/** Writes a reply at the end of a thread. */
export async function replyToThread(
  db: Db,
  actor: Actor,
  input: { threadId: number; body: string },
): Promise<PostAnswer> {
  const place = rightsPlace(db.reader)
  const sight = await readSight(db.reader, actor)
  const rendered = await renderBody(db.reader, () => findForum(db.reader, actor, input.threadId), input.body)
  const { memberId } = actor
  const written =
    memberId === null
      ? null
      : await replyInStatement(db, { memberId, sight, place, threadId: input.threadId, rendered })
  return written ?? replyInSteps(db, actor, { ...input, rendered })
}

async function findForum(reader: Reader, actor: Actor, threadId: number): Promise<number> {
  return (await seeThread(reader, actor, threadId)).thread.forumId
}

/** Writes a reply that the one statement does not write: what comes seldom, and all that is refused. */
async function replyInSteps(
  db: Db,
  actor: Actor,
  input: { threadId: number; rendered: RenderedBody },
): Promise<PostAnswer> {
  // Asked before the transaction too, which may only repeat what it answered before: that is not for who lost the right to see it.
  await seeThread(db.reader, actor, input.threadId)
  return inTransaction(db, async (tx) => {
    const { thread, forum } = await accessThread(tx, actor, input.threadId, 'reply')
    const reply = await insertPost(tx, demandMember(actor), forum, thread, {
      ...input.rendered,
      position: thread.replyCount + 2,
    })
    await countReply(tx, thread.id, reply)
    return readPost(tx, actor, reply.id)
  })
}

/**
 * Replaces the text of a post, keeps what it said, and counts its version up.
 * @throws AppError `version_mismatch` when somebody changed it since `version`.
 */
export async function editPost(
  db: Db,
  actor: Actor,
  input: { postId: number; version: number; body: string },
): Promise<PostAnswer> {
  const { post: seen } = await seePost(db.reader, actor, input.postId)
  const rendered = await renderBody(db.reader, () => seen.thread.forumId, input.body)
  return inTransaction(db, async (tx) => {
    const { post } = await accessPost(tx, actor, input.postId, 'edit')
    if (post.version !== input.version) {
      throw new AppError('version_mismatch', `The post is at version ${post.version} now. Read it again, then edit it.`)
    }
    await keepRevision(tx, post)
    await tx.post.update({
      where: { id: post.id },
      data: { ...rendered, version: post.version + 1, editedAt: new Date(), editedById: demandMember(actor) },
      select: { id: true },
    })
    await appendPost(tx, 'post.updated', post, post.position ?? 0)
    return readPost(tx, actor, post.id)
  })
}

async function keepRevision(tx: Tx, post: PostFacts): Promise<void> {
  const old = await tx.post.findUniqueOrThrow({
    where: { id: post.id },
    select: { body: true, html: true, version: true, createdAt: true, editedAt: true, editedById: true },
  })
  await tx.postRevision.create({
    data: {
      postId: post.id,
      version: old.version,
      body: old.body,
      html: old.html,
      createdAt: old.editedAt ?? old.createdAt,
      editedById: old.editedById ?? post.authorId,
    },
    select: { version: true },
  })
}

/** Deletes a post so that it can be restored. Deleting the first post hides the whole thread. */
export async function deletePost(db: Db, actor: Actor, input: { postId: number }): Promise<void> {
  await inTransaction(db, async (tx) => {
    const { post, forum } = await accessPost(tx, actor, input.postId, 'delete')
    const by = demandMember(actor)
    if (post.id === post.thread.firstPostId) await hideThread(tx, forum, post, by)
    else await removeReply(tx, forum, post, by)
  })
}

async function removeReply(tx: Tx, forum: ForumNode, post: PostFacts, by: number): Promise<void> {
  const position = post.position ?? 0
  await markDeleted(tx, post.id, by)
  await shiftPositions(tx, post.thread.id, position + 1, -1)
  await bumpReplies(tx, post.thread.id, -1)
  await countForAuthor(tx, forum, post, -1)
  await dropFromThreadCountry(tx, { ...tallied(post), id: post.id, position })
  await bumpPostTally(tx, tallied(post), -1)
  await appendPost(tx, 'post.deleted', post, position)
}

async function hideThread(tx: Tx, forum: ForumNode, first: PostFacts, by: number): Promise<void> {
  const { thread } = first
  await bumpThreadCount(tx, forum.id, -1)
  await bumpThreadAuthors(tx, [thread.id], -1)
  await bumpThreadCountries(tx, [thread.id], -1)
  await bumpThreadTallies(tx, [thread.id], -1)
  await markDeleted(tx, first.id, by)
  await tx.thread.update({
    where: { id: thread.id },
    data: { state: 'deleted', deletedAt: new Date(), deletedById: by },
    select: { id: true },
  })
  await append(tx, { type: 'thread.deleted', forumId: forum.id, threadId: thread.id })
}

/** Brings a deleted post back to its place in order of creation; a first post brings back its thread. */
export async function restorePost(db: Db, actor: Actor, input: { postId: number }): Promise<PostAnswer> {
  // Asked before the transaction too, which may only repeat what it answered before: that is not for who lost the right to see it.
  await seePost(db.reader, actor, input.postId)
  return inTransaction(db, async (tx) => {
    const { post, forum } = await accessPost(tx, actor, input.postId, 'restore')
    if (post.id === post.thread.firstPostId) await showThread(tx, forum, post)
    else await returnReply(tx, forum, post)
    return readPost(tx, actor, post.id)
  })
}

async function returnReply(tx: Tx, forum: ForumNode, post: PostFacts): Promise<void> {
  const before = await tx.post.findFirstOrThrow({
    where: { threadId: post.thread.id, id: { lt: post.id }, position: { not: null } },
    orderBy: { position: 'desc' },
    select: { position: true },
  })
  const position = (before.position ?? 0) + 1
  // The author's country may have changed while the post was deleted: it was moved along, so only the counts are missing.
  await shiftPositions(tx, post.thread.id, position, 1)
  await markVisible(tx, post.id, position)
  await bumpReplies(tx, post.thread.id, 1)
  await countForAuthor(tx, forum, post, 1)
  await bumpThreadCountry(tx, post.id)
  await bumpPostTally(tx, tallied(post), 1)
  await appendPost(tx, 'post.restored', post, position)
}

async function showThread(tx: Tx, forum: ForumNode, first: PostFacts): Promise<void> {
  const { thread } = first
  await bumpThreadCount(tx, forum.id, 1)
  await markVisible(tx, first.id, 1)
  await tx.thread.update({
    where: { id: thread.id },
    data: { state: 'visible', deletedAt: null, deletedById: null },
    select: { id: true },
  })
  await bumpThreadAuthors(tx, [thread.id], 1)
  await bumpThreadCountries(tx, [thread.id], 1)
  await bumpThreadTallies(tx, [thread.id], 1)
  await append(tx, { type: 'thread.restored', forumId: forum.id, threadId: thread.id })
}

async function markDeleted(tx: Tx, postId: number, by: number): Promise<void> {
  await tx.post.update({
    where: { id: postId },
    data: { state: 'deleted', position: null, deletedAt: new Date(), deletedById: by },
    select: { id: true },
  })
}

async function markVisible(tx: Tx, postId: number, position: number): Promise<void> {
  await tx.post.update({
    where: { id: postId },
    data: { state: 'visible', position, deletedAt: null, deletedById: null },
    select: { id: true },
  })
}

async function countForAuthor(tx: Tx, forum: ForumNode, post: PostFacts, by: 1 | -1): Promise<void> {
  if (forum.countsMessages) await bumpMessageCount(tx, post.authorId, by)
  await bumpReactionScore(tx, post.authorId, by * post.reactionScore)
}

function tallied(post: PostFacts) {
  return { threadId: post.thread.id, forumId: post.thread.forumId, countryCode: post.countryCode }
}

async function appendPost(
  tx: Tx,
  type: 'post.updated' | 'post.deleted' | 'post.restored',
  post: PostFacts,
  position: number,
): Promise<void> {
  const { id: threadId, forumId } = post.thread
  await append(tx, { type, forumId, threadId, postId: post.id, userId: post.authorId, data: { position } })
}
