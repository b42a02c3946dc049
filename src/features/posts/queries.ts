import { recallEach } from '../../platform/reader.js'
import { type Statement, statement } from '../../platform/statement.js'
import type { Reader } from '../../platform/transaction.js'
import type { Actor } from '../../shared/actor.js'
import type { BodyLookup } from '../../shared/body-lookup.js'
import { type ParsedBody, parseMarkdown, renderMarkdown } from '../../shared/markdown.js'
import { usernameKey } from '../../shared/names.js'
import { quoteOf } from '../../shared/quote.js'
import { uncounted } from '../../shared/sql.js'
import { readSight, type Sight } from '../forums/access.js'
import { canReply, isOwn, type ThreadFacts } from '../threads/access.js'
import { canDeletePost, canEditPost, canReact, canRestorePost, findPost, type JudgedPost, seePost } from './access.js'
import { posts } from './pieces.js'
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
export async function readPostViewer(reader: Reader, sight: Sight, post: JudgedPost): Promise<PostViewer> {
  return { reactions: await readOwnReactions(reader, sight.actor, [post.id]), ...viewPostRights(sight, post) }
}

/** What the actor may do with a post. Nothing is read. */
export function viewPostRights(sight: Sight, post: JudgedPost): Omit<PostViewer, 'reactions'> {
  const now = new Date()
  return {
    canReply: canReply(sight, post.thread),
    canReact: canReact(sight, post),
    canEdit: canEditPost(sight, post),
    canDelete: canDeletePost(sight, post, now),
    canRestore: canRestorePost(sight, post, now),
  }
}

/** What the rights to a post of a page are judged by: no texts, for it is kept as long as the page. */
export type PagePost = Pick<PostView, 'id' | 'state' | 'createdAt'> & { authorId: number }

/** Picks it from a post. */
export function pickPagePost({ id, author, state, createdAt }: PostView): PagePost {
  return { id, authorId: author.id, state, createdAt }
}

/** Which posts of one thread the actor may edit and delete. Nothing is read. */
export function viewRights(
  sight: Sight,
  thread: ThreadFacts,
  posts: readonly PagePost[],
): { editable: number[]; deletable: number[] } {
  const now = new Date()
  // Others' posts are for moderators only.
  const judged = sight.can(thread.forumId, 'moderate') ? posts : posts.filter(({ authorId }) => isOwn(sight, authorId))
  const facts = judged.map((post) => ({ ...post, createdAt: new Date(post.createdAt), thread }))
  const idsOf = (allowed: typeof facts) => allowed.map(({ id }) => id)
  return {
    editable: idsOf(facts.filter((post) => canEditPost(sight, post))),
    deletable: idsOf(facts.filter((post) => canDeletePost(sight, post, now))),
  }
}

/** How the actor reacted to these posts: post id → key of the reaction type. */
export async function readOwnReactions(reader: Reader, actor: Actor, postIds: number[]): Promise<OwnReactions> {
  if (actor.memberId === null || postIds.length === 0) return {}
  const [found] = await reader.run(ownReactions, [actor.memberId, postIds])
  return found?.reactions ?? {}
}

/** As SQL, of a member to some posts, both named as expressions. */
export const selectOwnReactions = ({ member, posts }: { member: string; posts: string }) => `
  SELECT json_object_agg(asked.id, reaction_types.key) AS reactions
  FROM unnest(${uncounted(`${posts}::int[]`)}) AS asked (id)
  JOIN LATERAL (SELECT type_id FROM reactions WHERE post_id = asked.id AND user_id = ${member} OFFSET 0) AS own ON true
  JOIN reaction_types ON reaction_types.id = own.type_id`

/** Null: there is none. */
const ownReactions: Statement<{ reactions: OwnReactions | null }> = statement(
  'own-reactions',
  selectOwnReactions({ member: '$1', posts: '$2' }),
)

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
  const found = await recallEach(reader, posts, postIds)
  return new Map([...found.values()].flatMap(({ id, state, excerpt }) => (state === 'visible' ? [[id, excerpt]] : [])))
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
