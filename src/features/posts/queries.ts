import type { Reader } from '../../platform/transaction.js'
import type { Actor } from '../../shared/actor.js'
import type { BodyLookup } from '../../shared/body-lookup.js'
import { type ParsedBody, parseMarkdown, renderMarkdown } from '../../shared/markdown.js'
import { usernameKey } from '../../shared/names.js'
import { quoteOf } from '../../shared/quote.js'
import { readSight, type Sight } from '../forums/access.js'
import { canReply, type ThreadFacts } from '../threads/access.js'
import { canDeletePost, canEditPost, canReact, canRestorePost, findPost, type PostFacts, seePost } from './access.js'
import type { OwnReactions, PostAnswer, PostView, PostViewer, RevisionView } from './schema.js'
import { postSelect, revisionSelect, viewPost, viewRevision } from './views.js'

/** One post, with what the actor may do with it. */
export async function readPost(reader: Reader, actor: Actor, postId: number): Promise<PostAnswer> {
  const { post: facts, sight } = await seePost(reader, actor, postId)
  return { post: await readPostView(reader, postId), viewer: await readPostViewer(reader, sight, facts) }
}

/** A deleted post of a thread, or null where there is none that the actor may see. */
export async function readDeletedPost(
  reader: Reader,
  actor: Actor,
  { threadId, postId }: { threadId: number; postId: number },
): Promise<PostAnswer | null> {
  const found = await findPost(reader, actor, postId)
  if (found?.post.state !== 'deleted' || found.post.thread.id !== threadId) return null
  return { post: await readPostView(reader, postId), viewer: await readPostViewer(reader, found.sight, found.post) }
}

/** The view of a post that the caller may see already. */
export async function readPostView(reader: Reader, postId: number): Promise<PostView> {
  return viewPost(await reader.post.findUniqueOrThrow({ where: { id: postId }, select: postSelect }))
}

/** What the actor may do with a post, and how they reacted to it. */
export async function readPostViewer(reader: Reader, sight: Sight, post: PostFacts): Promise<PostViewer> {
  const now = new Date()
  return {
    reactions: await readOwnReactions(reader, sight.actor, [post.id]),
    canReply: canReply(sight, post.thread),
    canReact: canReact(sight, post),
    canEdit: canEditPost(sight, post),
    canDelete: canDeletePost(sight, post, now),
    canRestore: canRestorePost(sight, post, now),
  }
}

/** Which posts of one thread the actor may edit and delete. Nothing is read. */
export function viewRights(
  sight: Sight,
  thread: ThreadFacts,
  posts: readonly PostView[],
): { editable: number[]; deletable: number[] } {
  const now = new Date()
  const facts = posts.map(({ id, author, state, createdAt }) => ({
    id,
    authorId: author.id,
    state,
    createdAt: new Date(createdAt),
    thread,
  }))
  const idsOf = (allowed: typeof facts) => allowed.map(({ id }) => id)
  return {
    editable: idsOf(facts.filter((post) => canEditPost(sight, post))),
    deletable: idsOf(facts.filter((post) => canDeletePost(sight, post, now))),
  }
}

/** How the actor reacted to these posts: post id → key of the reaction type. */
export async function readOwnReactions(reader: Reader, actor: Actor, postIds: number[]): Promise<OwnReactions> {
  if (actor.memberId === null || postIds.length === 0) return {}
  const own = await reader.reaction.findMany({
    where: { userId: actor.memberId, postId: { in: postIds } },
    select: { postId: true, type: { select: { key: true } } },
  })
  return Object.fromEntries(own.map(({ postId, type }) => [postId, type.key]))
}

/** The earlier versions of a post, latest first: whoever sees the post sees what it said before. */
export async function readHistory(
  reader: Reader,
  actor: Actor,
  postId: number,
): Promise<{ postId: number; version: number; revisions: RevisionView[] }> {
  const { post } = await seePost(reader, actor, postId)
  const rows = await reader.postRevision.findMany({
    where: { postId },
    orderBy: { version: 'desc' },
    take: 200,
    select: revisionSelect,
  })
  return { postId, version: post.version, revisions: rows.map(viewRevision) }
}

/** What a reply starts from that quotes these posts: each that the actor may see, in the order asked. */
export async function readQuotes(reader: Reader, actor: Actor, postIds: readonly number[]): Promise<string> {
  if (postIds.length === 0) return ''
  const { readable } = await readSight(reader, actor)
  const posts = await reader.post.findMany({
    where: {
      id: { in: [...postIds] },
      state: 'visible',
      thread: { state: 'visible' },
      forumId: { in: [...readable] },
    },
    select: { id: true, body: true },
  })
  const bodies = new Map(posts.map(({ id, body }) => [id, body]))
  return [...new Set(postIds)].map((id) => (bodies.has(id) ? `${quoteOf(id, bodies.get(id) ?? '')}\n` : '')).join('')
}

/** How many posts a page of a thread shows. */
export const postsPerPage = 20

/** How posts that the caller may see already begin, as plain text, by their ids. */
export async function readExcerpts(reader: Reader, postIds: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await reader.post.findMany({
    where: { id: { in: [...postIds] }, state: 'visible' },
    select: { id: true, excerpt: true },
  })
  return new Map(rows.map(({ id, excerpt }) => [id, excerpt]))
}

/** The visible posts of one page of a thread: a range of positions, at the same cost at any depth. */
export async function readPostPage(
  reader: Reader,
  threadId: number,
  page: number,
  perPage: number,
): Promise<PostView[]> {
  const first = (page - 1) * perPage + 1
  const rows = await reader.post.findMany({
    where: { threadId, position: { gte: first, lt: first + perPage } },
    orderBy: { position: 'asc' },
    select: postSelect,
  })
  return rows.map(viewPost)
}

/**
 * What a text looks like as a post, for its writer: HTML that is safe to put into a page as it is. Quotes name the
 * posts that the writer may see; those of a private forum stay unnamed when the text is posted to another one.
 */
export async function previewBody(reader: Reader, actor: Actor, markdown: string): Promise<string> {
  const parsed = parseMarkdown(markdown)
  const forumIds = async () => (await readSight(reader, actor)).readable
  return renderMarkdown(parsed, await lookUpNames(reader, parsed, forumIds))
}

/** What the names and ids in a text mean: members that it mentions, and posts that it quotes from some forums. */
export async function lookUpNames(
  reader: Reader,
  { mentionedNames, quotedPosts }: ParsedBody,
  forumIds: () => Promise<readonly number[]>,
): Promise<BodyLookup> {
  const [members, posts] = await Promise.all([
    mentionedNames.length === 0 ? [] : findMentioned(reader, mentionedNames),
    quotedPosts.length === 0 ? [] : findQuoted(reader, quotedPosts, await forumIds()),
  ])
  return {
    members: new Map(members.map(({ usernameKey, ...member }) => [usernameKey, member])),
    posts: new Map(posts.map(({ id, author }) => [id, { id, author: author.username }])),
  }
}

function findMentioned(reader: Reader, names: readonly string[]) {
  return reader.user.findMany({
    where: { usernameKey: { in: names.map(usernameKey) } },
    select: { id: true, username: true, usernameKey: true },
  })
}

function findQuoted(reader: Reader, ids: readonly number[], forumIds: readonly number[]) {
  return reader.post.findMany({
    where: { id: { in: [...ids] }, state: 'visible', thread: { state: 'visible' }, forumId: { in: [...forumIds] } },
    select: { id: true, author: { select: { username: true } } },
  })
}
