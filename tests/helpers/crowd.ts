import type { Db } from '../../src/platform/transaction.js'

/** What `fillForums` made: the ids that a test asks for. */
export type Crowd = { longThread: number; lovedPost: number; member: number; busyMember: number }

const members = 5000
const threads = 3000
const shortPosts = 8
const longPosts = 8000

/**
 * Fills forums by a few statements: 5,000 members of ten countries, 3,000 threads, one of them of 8,000 posts,
 * 32,000 posts in all, one of them with 4,000 reactions, and as many events, sessions, tokens and keys.
 * The threads are dealt out over the forums; the newest quarter of them stands in the last forum, where one member
 * wrote half of the posts, and reacted to the other half.
 * Counters stay as they are: what is filled so is for asking, not for changing.
 */
export async function fillForums(db: Db, forumIds: readonly number[]): Promise<Crowd> {
  const run = (sql: string, ...values: unknown[]) => db.client.$executeRawUnsafe(sql, ...values)
  await run(`INSERT INTO users (username, username_key, email, country_code, joined_at)
    SELECT 'crowd-' || n, 'crowd-' || n, 'crowd-' || n || '@example.org',
      (ARRAY['CA','DE','JP','BR','IN','US','FR','SE','NG','AU'])[1 + n % 10], now() - interval '1 year'
    FROM generate_series(1, ${members}) AS n`)
  const [first] = await db.client.$queryRaw<{ user: number; thread: number; post: number }[]>`
    SELECT (SELECT min(id) FROM users WHERE username LIKE 'crowd-%') AS "user",
      (SELECT coalesce(max(id), 0) + 1 FROM threads) AS thread, (SELECT coalesce(max(id), 0) + 1 FROM posts) AS post`
  if (!first) throw new Error('Nobody came.')
  const longThread = first.thread + 7
  await run(
    `INSERT INTO threads (id, forum_id, author_id, title, slug, created_at, is_sticky)
    SELECT $1::int + n, ($3::int[])[CASE WHEN n > ${threads} * 3 / 4 THEN $4::int ELSE 1 + n % ($4::int - 1) END],
      $2::int + n % ${members}, 'Thread ' || n, 'thread-' || n, now() - interval '300 days' + n * interval '1 minute', n % 500 = 0
    FROM generate_series(0, ${threads - 1}) AS n`,
    ...[first.thread, first.user, forumIds, forumIds.length],
  )
  await run(
    `INSERT INTO posts (id, thread_id, forum_id, author_id, country_code, position, body, html, excerpt, renderer_version, created_at)
    SELECT $3::int - 1 + row_number() OVER (ORDER BY written.at, threads.id), threads.id, threads.forum_id, users.id, users.country_code,
      written.position, 'text', '<p>text</p>', 'text', 1, written.at
    FROM threads,
      LATERAL generate_series(1, CASE WHEN threads.id = ${longThread} THEN ${longPosts} ELSE ${shortPosts} END) AS place,
      LATERAL (VALUES (place, threads.created_at + place * interval '1 second')) AS written (position, at),
      users
    WHERE threads.id >= $1 AND users.id = $2::int + (threads.id * 31 + place * 17) % ${members}`,
    ...[first.thread, first.user, first.post],
  )
  await run(
    `UPDATE threads SET first_post_id = ends.first, last_post_id = ends.last, last_post_at = ends.at, reply_count = ends.posts - 1
    FROM (SELECT thread_id, min(id) AS first, max(id) AS last, max(created_at) AS at, count(*)::int AS posts FROM posts GROUP BY 1) AS ends
    WHERE threads.id = ends.thread_id AND threads.id >= $1`,
    first.thread,
  )
  await run(`INSERT INTO post_tallies (forum_id, country_code, shard, post_count)
    SELECT forum_id, coalesce(country_code, ''), thread_id % 8, count(*) FROM posts GROUP BY 1, 2, 3
    ON CONFLICT (forum_id, country_code, shard) DO UPDATE SET post_count = excluded.post_count`)
  await run(`INSERT INTO thread_countries (thread_id, country_code, forum_id, last_post_id, last_post_at)
    SELECT thread_id, country_code, forum_id, max(id), max(created_at) FROM posts GROUP BY 1, 2, 3
    ON CONFLICT (thread_id, country_code) DO NOTHING`)
  const busyMember = first.user + 99
  const inLast = forumIds.at(-1) ?? 0
  await run(`UPDATE forums SET thread_count = counted.threads
    FROM (SELECT forum_id, count(*) AS threads FROM threads GROUP BY forum_id) AS counted WHERE forums.id = counted.forum_id`)
  await run('UPDATE posts SET author_id = $1 WHERE forum_id = $2 AND id % 2 = 0', busyMember, inLast)
  const [loved] = await db.client.$queryRaw<{ id: number }[]>`
    SELECT id FROM posts WHERE thread_id = ${longThread} AND position = 5`
  const lovedPost = loved?.id ?? 0
  await run(
    `INSERT INTO reactions (post_id, user_id, type_id, receiver_id, forum_id)
    SELECT id, CASE WHEN author_id = $1::int THEN $2::int + id % 90 ELSE $1::int END, 1, author_id, forum_id
    FROM posts WHERE forum_id = $3`,
    ...[busyMember, first.user, inLast],
  )
  await fillRest(run, { ...first, longThread }, lovedPost)
  return { longThread, lovedPost, member: first.user, busyMember }
}

type Run = (sql: string, ...values: unknown[]) => Promise<number>

type First = { user: number; thread: number; post: number; longThread: number }

async function fillRest(run: Run, first: First, lovedPost: number): Promise<void> {
  await run(
    `INSERT INTO reactions (post_id, user_id, type_id, receiver_id, forum_id, created_at)
    SELECT given.post_id, given.user_id, given.type_id, posts.author_id, posts.forum_id, given.at
    FROM (
      SELECT $1::int, $2::int + n, 1 + n % 7, now() - n * interval '1 minute' FROM generate_series(1, 4000) AS n
      UNION ALL SELECT $3::int + n, $2::int + n % ${members}, 1, now() - n * interval '1 minute'
      FROM generate_series(0, 9999) AS n WHERE $3::int + n <> $1::int
    ) AS given (post_id, user_id, type_id, at) JOIN posts ON posts.id = given.post_id`,
    ...[lovedPost, first.user, first.post],
  )
  await run(`INSERT INTO events (seq, type, at, forum_id, thread_id, post_id, data)
    SELECT 1000 + row_number() OVER (ORDER BY id), 'post.created', created_at, forum_id, thread_id, id,
      jsonb_build_object('position', position) FROM posts`)
  await run('UPDATE log_head SET seq = (SELECT max(seq) FROM events)')
  const secret = "decode(md5(n::text) || md5('x' || n), 'hex')"
  const owner = `$1::int + n % ${members}`
  const many = 'FROM generate_series(1, 8000) AS n'
  await run(
    `INSERT INTO sessions (token_hash, user_id, expires_at) SELECT ${secret}, ${owner}, now() + interval '1 day' ${many}`,
    first.user,
  )
  await run(
    `INSERT INTO api_tokens (secret_hash, user_id, name, scopes) SELECT ${secret}, ${owner}, 'n', ARRAY['read'] ${many}`,
    first.user,
  )
  await run(
    `INSERT INTO idempotency_keys (scope, key_hash, fingerprint) SELECT 'user:' || n % 99, ${secret}, '\\x00' ${many}`,
  )
  await run(
    `INSERT INTO post_revisions (post_id, version, body, html, created_at, edited_by_id)
    SELECT $2::int + 10000 + n, 1, 'old', '<p>old</p>', now(), ${owner} FROM generate_series(0, 7999) AS n`,
    ...[first.user, first.post],
  )
  // Every post was reported once; a thousand reports are open.
  await run(
    `INSERT INTO reports (post_id, reporter_id, reason, closed_at, closed_by_id)
    SELECT posts.id, author_id, 'Spam', CASE WHEN is_open THEN NULL ELSE now() END,
      CASE WHEN is_open THEN NULL ELSE author_id END
    FROM posts, LATERAL (SELECT posts.id % 32 = 0) AS state (is_open)`,
  )
  // Every member is in the middle of the long thread and of three others.
  await run(
    `INSERT INTO thread_reads (user_id, thread_id, post_id)
    SELECT users.id, posts.thread_id, posts.id FROM users, generate_series(0, 3) AS n, LATERAL (
      SELECT thread_id, id FROM posts
      WHERE thread_id = CASE n WHEN 0 THEN $2::int ELSE $1::int + 10 + (users.id * 7 + n * 991) % ${threads - 10} END
        AND position = CASE n WHEN 0 THEN 1 + users.id % ${longPosts} ELSE 4 END
    ) AS posts`,
    ...[first.thread, first.longThread],
  )
  for (const table of [
    'users',
    'threads',
    'posts',
    'events',
    'sessions',
    'api_tokens',
    'idempotency_keys',
    'post_revisions',
    'reactions',
    'thread_reads',
    'reports',
  ]) {
    if (!['reactions', 'idempotency_keys', 'post_revisions', 'thread_reads'].includes(table)) {
      await run(`SELECT setval(pg_get_serial_sequence('${table}', 'id'), (SELECT max(id) FROM ${table}))`)
    }
    await run(`VACUUM ANALYZE ${table}`)
  }
  await run('VACUUM ANALYZE post_tallies, thread_countries')
}
