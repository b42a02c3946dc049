import { Prisma } from '../../../prisma/client/client.js'
import { type Piece, recall } from '../../platform/reader.js'
import type { Reader } from '../../platform/transaction.js'
import type { Actor } from '../../shared/actor.js'
import { viewCountry } from '../../shared/country.js'
import { type Cursor, readCursor, writeCursor } from '../../shared/cursor.js'
import { notFound } from '../../shared/errors.js'
import { readMember } from '../accounts/queries.js'
import { readSight, type Sight, withDescendants } from '../forums/access.js'
import { fromVisiblePosts } from '../posts/access.js'
import { joinLines, type LatestLine, readLines, sizeOfLines } from './pieces.js'
import type { CountriesAnswer, LatestPostsAnswer, LatestPostsQuery, LatestPostView } from './schema.js'

/** A post's id and its place in the order of a list. */
type Place = { postId: number; at: Date; id: number }

/** A page of places, and whether there may be more after the last one looked at. */
type Found = { places: Place[]; more: Place | null }

/** The latest posts that the actor may see: of all, of a forum and those below it, or of a country. */
export async function readLatestPosts(
  reader: Reader,
  actor: Actor,
  query: LatestPostsQuery,
): Promise<LatestPostsAnswer> {
  const sight = await readSight(reader, actor)
  const list = await recall(reader, listOf(query, forumsAsked(sight, query.forum)))
  return { posts: await joinLines(reader, list.lines), next: list.next }
}

/** A page of a list as it is kept. */
type LatestList = { lines: readonly LatestLine[]; next: string | null }

function listOf(query: LatestPostsQuery, forums: number[]): Piece<LatestList> {
  const { limit, per, country, after } = query
  return {
    key: `latest-posts ${JSON.stringify([forums, limit, per, country, after])}`,
    tags: () => ['lists'],
    size: ({ lines }) => sizeOfLines(lines),
    load: async (reader) => readList(reader, await findPlaces(reader, { ...query, forums, cursor: readCursor(after) })),
  }
}

function findPlaces(reader: Reader, asked: Asked & Pick<LatestPostsQuery, 'per'>): Promise<Found> {
  if (asked.per === 'post') return findPosts(reader, asked)
  return asked.country === undefined ? findThreads(reader, asked) : findThreadsOfCountry(reader, asked)
}

/** The forums to look in: those that the actor may read, of the subtree that they asked for. */
function forumsAsked(sight: Sight, forumId: number | undefined): number[] {
  if (forumId === undefined) return [...sight.readable]
  if (!sight.can(forumId, 'read')) throw notFound('forum')
  const asked = withDescendants(sight.tree, forumId)
  return sight.readable.filter((id) => asked.has(id))
}

type Asked = {
  forums: number[]
  country?: string | undefined
  limit: number
  cursor: Cursor | null
  /** This member's posts only. */
  by?: number | undefined
  /** Leave out this member's own posts. */
  notBy?: number | undefined
}

/** Each post for itself. */
async function findPosts(reader: Reader, asked: Asked): Promise<Found> {
  const rows = await reader.$queryRaw<Place[]>`
    SELECT id AS "postId", at, id FROM (${newestPosts(asked, asked.limit + 1)}) AS newest`
  return cut(rows, asked.limit)
}

/**
 * The newest posts of each forum, and of these the newest: read so, posts that may not be seen, or are not asked
 * for, cost nothing, however many and new they are.
 */
function newestPosts({ forums, country, cursor, by, notBy }: Asked, limit: number): Prisma.Sql {
  return Prisma.sql`
    SELECT latest.id, latest.at, latest.thread_id
    FROM unnest(${forums}::int[]) AS forum (id), LATERAL (
      SELECT posts.id, posts.created_at AS at, posts.thread_id
      ${fromVisiblePosts(Prisma.sql`forum.id`)} AND ${afterCursor(cursor)}
        AND ${country === undefined ? Prisma.sql`true` : Prisma.sql`posts.country_code = ${country}`}
        AND ${by === undefined ? Prisma.sql`true` : Prisma.sql`posts.author_id = ${by}`}
        AND ${notBy === undefined ? Prisma.sql`true` : Prisma.sql`posts.author_id <> ${notBy}`}
      ORDER BY posts.created_at DESC, posts.id DESC LIMIT ${limit}
    ) AS latest
    ORDER BY latest.at DESC, latest.id DESC LIMIT ${limit}`
}

/** Each thread once, by its last post. */
async function findThreads(reader: Reader, { forums, limit, cursor }: Asked): Promise<Found> {
  const rows = await reader.$queryRaw<Place[]>`
    SELECT latest.* FROM unnest(${forums}::int[]) AS forum (id), LATERAL (
      SELECT last_post_id AS "postId", last_post_at AS at, id
      FROM threads
      WHERE state = 'visible' AND forum_id = forum.id
        AND ${cursor ? Prisma.sql`(last_post_at, id) < (${cursor.at}, ${cursor.id}::int)` : Prisma.sql`true`}
      ORDER BY last_post_at DESC, id DESC LIMIT ${limit + 1}
    ) AS latest
    ORDER BY at DESC, latest.id DESC LIMIT ${limit + 1}`
  return cut(rows, limit)
}

/** Each thread once, by the last post in it from a country. */
async function findThreadsOfCountry(reader: Reader, { forums, country, limit, cursor }: Asked): Promise<Found> {
  const rows = await reader.$queryRaw<Place[]>`
    SELECT latest.id AS "postId", latest.at, latest.id FROM unnest(${forums}::int[]) AS forum (id), LATERAL (
      SELECT last_post_at AS at, last_post_id AS id
      FROM thread_countries
      WHERE country_code = ${country} AND forum_id = forum.id
        AND ${cursor ? Prisma.sql`(last_post_at, last_post_id) < (${cursor.at}, ${cursor.id}::int)` : Prisma.sql`true`}
      ORDER BY last_post_at DESC, last_post_id DESC LIMIT ${limit + 1}
    ) AS latest
    ORDER BY latest.at DESC, latest.id DESC LIMIT ${limit + 1}`
  return cut(rows, limit)
}

/** The latest posts of a member that the actor may see. */
export async function readMemberPosts(
  reader: Reader,
  actor: Actor,
  { memberId, limit, after }: { memberId: number; limit: number; after?: string | undefined },
): Promise<LatestPostsAnswer> {
  await readMember(reader, memberId)
  const { readable } = await readSight(reader, actor)
  const cursor = readCursor(after)
  return readPage(reader, await findPosts(reader, { forums: [...readable], limit, cursor, by: memberId }))
}

function afterCursor(cursor: Cursor | null): Prisma.Sql {
  if (!cursor) return Prisma.sql`true`
  const since = cursor.since ? Prisma.sql`posts.created_at > ${cursor.since}` : Prisma.sql`true`
  return Prisma.sql`(posts.created_at, posts.id) < (${cursor.at}, ${cursor.id}::int) AND ${since}`
}

function cut(rows: Place[], limit: number): Found {
  const places = rows.slice(0, limit)
  return { places, more: rows.length > limit ? (places.at(-1) ?? null) : null }
}

async function readList(reader: Reader, { places, more }: Found, since?: Date): Promise<LatestList> {
  const lines = await readLines(
    reader,
    places.map(({ postId }) => postId),
  )
  return { lines, next: more && writeCursor({ at: more.at, id: more.id, since }) }
}

async function readPage(reader: Reader, found: Found, since?: Date): Promise<LatestPostsAnswer> {
  const { lines, next } = await readList(reader, found, since)
  return { posts: await joinLines(reader, lines), next }
}

/** These posts, which the caller may see already, in this order. What was deleted in between is left out. */
export async function readLatestPostViews(reader: Reader, ids: readonly number[]): Promise<LatestPostView[]> {
  return joinLines(reader, await readLines(reader, ids))
}

/**
 * For each country that members declare, by its newest visible post: how many posts and members, and that post. With
 * `most`, so many of them, which is much quicker.
 */
export async function readCountries(reader: Reader, actor: Actor, most?: number): Promise<CountriesAnswer> {
  const { readable } = await readSight(reader, actor)
  const { countries, lines } = await recall(reader, countriesOf(readable, most))
  const posts = await joinLines(reader, lines)
  const byId = new Map(posts.map((post) => [post.id, post]))
  return {
    countries: countries.flatMap(({ code, postCount, memberCount, postId }) => {
      const latestPost = byId.get(postId)
      return latestPost ? [{ country: viewCountry(code), postCount, memberCount, latestPost }] : []
    }),
  }
}

type CountryRow = { code: string; postCount: number; memberCount: number; postId: number }

/** Countries as they are kept, and the lines of their latest posts. */
function countriesOf(
  forums: readonly number[],
  most?: number,
): Piece<{ countries: CountryRow[]; lines: LatestLine[] }> {
  return {
    key: `countries ${most} ${forums.join()}`,
    tags: () => ['lists'],
    size: ({ countries, lines }) => 200 * countries.length + sizeOfLines(lines),
    load: async (reader) => {
      const countries = await (most === undefined ? findCountries(reader, forums) : findFirst(reader, forums, most))
      const lines = await readLines(
        reader,
        countries.map(({ postId }) => postId),
      )
      return { countries, lines }
    },
  }
}

/** In how many of the newest posts to look for the first countries. */
const newest = 500

/** The first of all countries: they are among the newest posts, unless those come from few. */
async function findFirst(reader: Reader, forums: readonly number[], most: number): Promise<CountryRow[]> {
  const found = await findAmongNewest(reader, forums, most)
  return found.length === most ? found : (await findCountries(reader, forums)).slice(0, most)
}

function findAmongNewest(reader: Reader, forums: readonly number[], most: number): Promise<CountryRow[]> {
  return reader.$queryRaw<CountryRow[]>`
    WITH newest AS (
      SELECT id, thread_id, forum_id, country_code, created_at FROM posts
      WHERE state = 'visible' ORDER BY created_at DESC, id DESC LIMIT ${newest}
    ), countries AS (
      SELECT DISTINCT ON (newest.country_code) newest.country_code AS code, newest.id, newest.created_at
      FROM newest, LATERAL (SELECT FROM threads WHERE id = newest.thread_id AND state = 'visible' OFFSET 0) AS thread
      WHERE newest.forum_id = ANY(${[...forums]}::int[]) AND newest.country_code IS NOT NULL
      ORDER BY newest.country_code, newest.created_at DESC, newest.id DESC
    ), firsts AS (
      SELECT * FROM countries ORDER BY created_at DESC, id DESC LIMIT ${most}
    )
    SELECT code, tally.posts AS "postCount", coalesce(member_count, 0) AS "memberCount", firsts.id AS "postId"
    FROM firsts LEFT JOIN country_tallies ON country_tallies.country_code = code, LATERAL (
      SELECT sum(post_count)::int AS posts FROM post_tallies
      WHERE forum_id = ANY(${[...forums]}::int[]) AND post_tallies.country_code = code
    ) AS tally
    ORDER BY firsts.created_at DESC, firsts.id DESC`
}

function findCountries(reader: Reader, forums: readonly number[]): Promise<CountryRow[]> {
  return reader.$queryRaw<CountryRow[]>`
    SELECT tally.code, tally.posts AS "postCount", coalesce(member_count, 0) AS "memberCount", latest.id AS "postId"
    FROM (
      SELECT country_code AS code, sum(count)::int AS posts, array_agg(forum_id) AS forums
      FROM (
        SELECT country_code, forum_id, sum(post_count) AS count FROM post_tallies
        WHERE forum_id = ANY(${[...forums]}::int[]) AND country_code <> ''
        GROUP BY 1, 2 HAVING sum(post_count) > 0
      ) AS counted
      GROUP BY 1
    ) AS tally
    LEFT JOIN country_tallies ON country_tallies.country_code = tally.code,
    LATERAL (
      SELECT newest.id, newest.created_at FROM unnest(tally.forums) AS forum (id), LATERAL (
        SELECT posts.id, posts.created_at
        ${fromVisiblePosts(Prisma.sql`forum.id`)} AND posts.country_code = tally.code
        ORDER BY posts.created_at DESC, posts.id DESC LIMIT 1
      ) AS newest
      ORDER BY newest.created_at DESC, newest.id DESC LIMIT 1
    ) AS latest
    ORDER BY latest.created_at DESC, latest.id DESC`
}

/**
 * What came since the member last looked, without their own posts; for guests, and members who never looked,
 * the newest. `next` goes on in the same list, whatever is marked as looked at meanwhile.
 */
export async function readWhatsNew(
  reader: Reader,
  actor: Actor,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<LatestPostsAnswer> {
  const { readable } = await readSight(reader, actor)
  const cursor = readCursor(after) ?? { at: new Date(8.64e13), id: 0, since: await readLookedAt(reader, actor) }
  const found = await findPosts(reader, { forums: [...readable], limit, cursor, notBy: actor.memberId ?? undefined })
  return readPage(reader, found, cursor.since)
}

async function readLookedAt(reader: Reader, { memberId }: Actor): Promise<Date | undefined> {
  if (memberId === null) return undefined
  const member = await reader.user.findUniqueOrThrow({ where: { id: memberId }, select: { lookedAt: true } })
  return member.lookedAt ?? undefined
}
