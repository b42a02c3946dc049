import type { Reader } from '../../platform/transaction.js'
import type { Actor } from '../../shared/actor.js'
import { readCursor, writeCursor } from '../../shared/cursor.js'
import { given } from '../../shared/given.js'
import { userCardSelect, viewUserCard } from '../accounts/views.js'
import { seePost } from '../posts/access.js'
import { readOwnReactions } from '../posts/queries.js'
import { viewReactions } from '../posts/views.js'
import type { ReactionsAnswer, ReactionTypesAnswer, Reactor, ReactorsAnswer } from './schema.js'

/** How a post was received, and how the actor reacted. */
export async function readReactions(reader: Reader, actor: Actor, postId: number): Promise<ReactionsAnswer> {
  const post = await reader.post.findUniqueOrThrow({
    where: { id: postId },
    select: { reactionScore: true, reactionCounts: true },
  })
  return { reactions: viewReactions(post), viewer: { reactions: await readOwnReactions(reader, actor, [postId]) } }
}

/** Who reacted to a post and how, latest first. */
export async function readReactors(
  reader: Reader,
  actor: Actor,
  {
    postId,
    type,
    limit,
    after,
  }: { postId: number; type?: string | undefined; limit: number; after?: string | undefined },
): Promise<ReactorsAnswer> {
  await seePost(reader, actor, postId)
  const cursor = readCursor(after)
  const typeId = type === undefined ? undefined : await findTypeId(reader, type)
  const rows = await reader.reaction.findMany({
    where: {
      postId,
      ...given({ typeId }),
      ...(cursor
        ? {
            createdAt: { lte: cursor.at },
            OR: [{ createdAt: { lt: cursor.at } }, { createdAt: cursor.at, userId: { lt: cursor.id } }],
          }
        : {}),
    },
    orderBy: [{ createdAt: 'desc' }, { userId: 'desc' }],
    take: limit + 1,
    select: { createdAt: true, userId: true, type: { select: { key: true } }, user: { select: userCardSelect } },
  })
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    reactions: page.map((row) => ({
      postId,
      type: row.type.key,
      user: viewUserCard(row.user),
      createdAt: row.createdAt.toISOString(),
    })),
    next: rows.length > limit && last ? writeCursor({ at: last.createdAt, id: last.userId }) : null,
  }
}

/** How many of those who reacted a post names. */
const namesShown = 3

/** The latest who reacted to each of these posts, which the caller may see already: post id → names, latest first. */
export async function readReactorNames(reader: Reader, postIds: readonly number[]): Promise<Map<number, Reactor[]>> {
  const names = new Map<number, Reactor[]>(postIds.map((id) => [id, []]))
  if (postIds.length === 0) return names
  const rows = await reader.$queryRaw<(Reactor & { postId: number })[]>`
    SELECT post.id AS "postId", users.id, users.username
    FROM unnest(${[...postIds]}::int[]) AS post (id), LATERAL (
      SELECT user_id, created_at FROM reactions WHERE post_id = post.id
      ORDER BY created_at DESC, user_id DESC LIMIT ${namesShown}
    ) AS latest JOIN users ON users.id = latest.user_id
    ORDER BY latest.created_at DESC, latest.user_id DESC`
  for (const { postId, id, username } of rows) names.get(postId)?.push({ id, username })
  return names
}

/** Asked for by itself: with the id in hand, the database reads one post's reactions and not one type's. */
async function findTypeId(reader: Reader, key: string): Promise<number> {
  const type = await reader.reactionType.findUnique({ where: { key }, select: { id: true } })
  return type?.id ?? 0
}

/** The reaction types that members choose from, in order. */
export async function readReactionTypes(reader: Reader): Promise<ReactionTypesAnswer> {
  const rows = await reader.reactionType.findMany({ orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }] })
  return { reactionTypes: rows.map(({ key, name, emoji, score }) => ({ key, name, emoji, score })) }
}
