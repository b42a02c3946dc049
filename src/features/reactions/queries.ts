import { Prisma } from '../../../prisma/client/client.js'
import { type Piece, recall, recallEach, type Shelf } from '../../platform/reader.js'
import { type Statement, statement } from '../../platform/statement.js'
import type { Reader } from '../../platform/transaction.js'
import type { Actor } from '../../shared/actor.js'
import { type Cursor, readCursor, writeCursor } from '../../shared/cursor.js'
import { given } from '../../shared/given.js'
import { uncounted } from '../../shared/sql.js'
import { readMember } from '../accounts/queries.js'
import { userCardSelect, viewUserCard } from '../accounts/views.js'
import { readSight } from '../forums/access.js'
import { readLatestPostViews } from '../latest/queries.js'
import { fromVisiblePosts, seePost } from '../posts/access.js'
import { readOwnReactions } from '../posts/queries.js'
import { viewReactions } from '../posts/views.js'
import type {
  MemberReactionsAnswer,
  MemberReactionsQuery,
  ReactionsAnswer,
  ReactionTypesAnswer,
  Reactor,
  ReactorsAnswer,
} from './schema.js'

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
export function readReactorNames(
  reader: Reader,
  postIds: readonly number[],
): Promise<ReadonlyMap<number, readonly Reactor[]>> {
  return recallEach(reader, reactorNames, postIds)
}

const latestReactors: Statement<Reactor & { postId: number }> = statement(
  'latest-reactors',
  `SELECT post.id AS "postId", users.id, users.username
  FROM unnest(${uncounted('$1::int[]')}) AS post (id), LATERAL (
    SELECT user_id, created_at FROM reactions WHERE post_id = post.id
    ORDER BY created_at DESC, user_id DESC LIMIT ${namesShown}
  ) AS latest JOIN users ON users.id = latest.user_id
  ORDER BY latest.created_at DESC, latest.user_id DESC`,
)

/** Nobody changes their name, so the names hold as long as the reactions. */
const reactorNames: Shelf<readonly Reactor[]> = {
  name: 'reactors',
  kind: 'post',
  size: (names) => 100 + 150 * names.length,
  load: async (reader, ids) => {
    const names = new Map<number, Reactor[]>(ids.map((id) => [id, []]))
    for (const { postId, id, username } of await reader.run(latestReactors, [[...ids]])) {
      names.get(postId)?.push({ id, username })
    }
    return names
  },
}

/** Asked for by itself: with the id in hand, the database reads one post's reactions and not one type's. */
async function findTypeId(reader: Reader, key: string): Promise<number> {
  const type = await reader.reactionType.findUnique({ where: { key }, select: { id: true } })
  return type?.id ?? 0
}

/** A reaction as its place in a member's list, and the other side. */
type PlacedReaction = { postId: number; userId: number; at: Date; type: string; otherId: number }

type AskedReactions = { memberId: number; after?: string | undefined } & Omit<MemberReactionsQuery, 'after'>

/** The latest reactions that a member gave, or received, on posts that the actor may see. */
export async function readMemberReactions(
  reader: Reader,
  actor: Actor,
  asked: AskedReactions,
): Promise<MemberReactionsAnswer> {
  await readMember(reader, asked.memberId)
  const { readable } = await readSight(reader, actor)
  const rows = await reader.$queryRaw<PlacedReaction[]>`
    SELECT post_id AS "postId", user_id AS "userId", created_at AS at, reaction_types.key AS type,
      ${asked.direction === 'given' ? Prisma.sql`receiver_id` : Prisma.sql`user_id`} AS "otherId"
    FROM (${newestReactions(asked, readable)}) AS newest JOIN reaction_types ON reaction_types.id = type_id
    ORDER BY created_at DESC, post_id DESC, user_id DESC`
  const placed = rows.slice(0, asked.limit)
  const last = placed.at(-1)
  const next = last && { at: last.at, id: last.postId, memberId: last.userId }
  return {
    reactions: await viewMemberReactions(reader, placed),
    next: rows.length > asked.limit && next ? writeCursor(next) : null,
  }
}

/**
 * One more than a page of the newest reactions: of each forum, and of these the newest. Read so, those on posts in
 * other forums cost nothing, however many. OFFSET 0 keeps the post asked for reaction by reaction.
 */
function newestReactions({ memberId, direction, limit, after }: AskedReactions, forums: readonly number[]): Prisma.Sql {
  const isTheirs = direction === 'given' ? Prisma.sql`user_id = ${memberId}` : Prisma.sql`receiver_id = ${memberId}`
  return Prisma.sql`
    SELECT latest.* FROM unnest(${[...forums]}::int[]) AS forum (id), LATERAL (
      SELECT post_id, user_id, receiver_id, type_id, created_at
      FROM reactions, LATERAL (
        SELECT ${fromVisiblePosts(Prisma.sql`forum.id`)} AND posts.id = post_id OFFSET 0
      ) AS visible_post
      WHERE ${isTheirs} AND forum_id = forum.id AND ${isAfter(readCursor(after))}
      ORDER BY created_at DESC, post_id DESC, user_id DESC LIMIT ${limit + 1}
    ) AS latest
    ORDER BY created_at DESC, post_id DESC, user_id DESC LIMIT ${limit + 1}`
}

function isAfter(cursor: Cursor | null): Prisma.Sql {
  if (!cursor) return Prisma.sql`true`
  return Prisma.sql`(created_at, post_id, user_id) < (${cursor.at}, ${cursor.id}::int, ${cursor.memberId ?? 0}::int)`
}

async function viewMemberReactions(
  reader: Reader,
  placed: readonly PlacedReaction[],
): Promise<MemberReactionsAnswer['reactions']> {
  const posts = await readLatestPostViews(reader, [...new Set(placed.map(({ postId }) => postId))])
  const users = await reader.user.findMany({
    where: { id: { in: placed.map(({ otherId }) => otherId) } },
    select: userCardSelect,
  })
  const postById = new Map(posts.map((post) => [post.id, post]))
  const userById = new Map(users.map((user) => [user.id, viewUserCard(user)]))
  return placed.flatMap(({ postId, otherId, type, at }) => {
    const [post, user] = [postById.get(postId), userById.get(otherId)]
    return post && user ? [{ type, createdAt: at.toISOString(), user, post }] : []
  })
}

/** The reaction types that members choose from, in order. */
export async function readReactionTypes(reader: Reader): Promise<ReactionTypesAnswer> {
  return { reactionTypes: await recall(reader, reactionTypes) }
}

/** Nothing changes them while the forum runs. */
const reactionTypes: Piece<ReactionTypesAnswer['reactionTypes']> = {
  key: 'reaction-types',
  tags: () => [],
  size: (types) => 200 * types.length,
  load: async (reader) => {
    const rows = await reader.reactionType.findMany({ orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }] })
    return rows.map(({ key, name, emoji, score }) => ({ key, name, emoji, score }))
  },
}
