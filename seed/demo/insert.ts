import type { RenderedBody } from '../../src/features/posts/body.js'
import type { Tx } from '../../src/platform/transaction.js'
import type { MemberDraft } from './members.js'

/** Rows as they are stored, many to a statement: this is what makes a big demo fast. Counters are the caller's. */
export type ThreadRow = {
  id: number
  forumId: number
  authorId: number
  title: string
  slug: string
  createdAt: Date
  isSticky: boolean
  isLocked: boolean
  viewCount: number
  deletedAt: Date | null
  deletedById: number | null
}

/** A post as it is stored. */
export type PostRow = RenderedBody & {
  id: number
  threadId: number
  forumId: number
  authorId: number
  position: number | null
  createdAt: Date
  editedAt: Date | null
  version: number
  deletedAt: Date | null
  deletedById: number | null
  reactionScore: number
  reactionCounts: Record<string, number>
}

/** What a post said before its only edit. */
export type RevisionRow = { postId: number; body: string; html: string; createdAt: Date; editedById: number }

/** A reaction as it is stored. */
export type ReactionRow = { postId: number; userId: number; typeId: number; createdAt: Date }

/** Inserts members whose names are free. */
export async function insertMembers(tx: Tx, members: readonly MemberDraft[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO users (username, username_key, country_code, location, joined_at)
    SELECT username, "usernameKey", "countryCode", location, "joinedAt"
    FROM jsonb_to_recordset(${JSON.stringify(members)}::jsonb) AS row (
      username text, "usernameKey" text, "countryCode" text, location text, "joinedAt" timestamptz)
    ORDER BY "joinedAt", username`
}

/** Inserts threads without their first and last posts, which must be there before they are named. */
export async function insertThreads(tx: Tx, threads: readonly ThreadRow[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO threads (id, forum_id, author_id, title, slug, created_at, last_post_at, is_sticky, is_locked, view_count,
      state, deleted_at, deleted_by_id)
    SELECT id, "forumId", "authorId", title, slug, "createdAt", "createdAt", "isSticky", "isLocked", "viewCount",
      (CASE WHEN "deletedAt" IS NULL THEN 'visible' ELSE 'deleted' END)::content_state, "deletedAt", "deletedById"
    FROM jsonb_to_recordset(${JSON.stringify(threads)}::jsonb) AS row (
      id int, "forumId" int, "authorId" int, title text, slug text, "createdAt" timestamptz, "isSticky" boolean,
      "isLocked" boolean, "viewCount" int, "deletedAt" timestamptz, "deletedById" int)`
}

/** Inserts posts under their authors' countries. The authors must be locked. */
export async function insertPosts(tx: Tx, posts: readonly PostRow[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO posts (id, thread_id, forum_id, author_id, country_code, position, body, html, excerpt, renderer_version,
      created_at, edited_at, edited_by_id, version, state, deleted_at, deleted_by_id, reaction_score, reaction_counts)
    SELECT row.id, "threadId", "forumId", "authorId", users.country_code, position, body, html, excerpt, "rendererVersion",
      "createdAt", "editedAt", CASE WHEN "editedAt" IS NULL THEN NULL ELSE "authorId" END, version,
      (CASE WHEN "deletedAt" IS NULL THEN 'visible' ELSE 'deleted' END)::content_state, "deletedAt", "deletedById",
      "reactionScore", "reactionCounts"
    FROM jsonb_to_recordset(${JSON.stringify(posts)}::jsonb) AS row (
      id int, "threadId" int, "forumId" int, "authorId" int, position int, body text, html text, excerpt text,
      "rendererVersion" int, "createdAt" timestamptz, "editedAt" timestamptz, version int, "deletedAt" timestamptz,
      "deletedById" int, "reactionScore" int, "reactionCounts" jsonb)
    JOIN users ON users.id = "authorId"`
}

/** Inserts what posts said at first. */
export async function insertRevisions(tx: Tx, revisions: readonly RevisionRow[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO post_revisions (post_id, version, body, html, created_at, edited_by_id)
    SELECT "postId", 1, body, html, "createdAt", "editedById"
    FROM jsonb_to_recordset(${JSON.stringify(revisions)}::jsonb) AS row (
      "postId" int, body text, html text, "createdAt" timestamptz, "editedById" int)`
}

/** Inserts reactions. Their posts' rows count them already. */
export async function insertReactions(tx: Tx, reactions: readonly ReactionRow[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO reactions (post_id, user_id, type_id, receiver_id, forum_id, created_at)
    SELECT row."postId", row."userId", row."typeId", posts.author_id, posts.forum_id, row."createdAt"
    FROM jsonb_to_recordset(${JSON.stringify(reactions)}::jsonb) AS row (
      "postId" int, "userId" int, "typeId" int, "createdAt" timestamptz)
    JOIN posts ON posts.id = row."postId"`
}

/** Names the posts that open threads. */
export async function setFirstPosts(tx: Tx, threads: readonly { id: number; firstPostId: number }[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE threads SET first_post_id = row."firstPostId"
    FROM jsonb_to_recordset(${JSON.stringify(threads)}::jsonb) AS row (id int, "firstPostId" int)
    WHERE threads.id = row.id`
}
