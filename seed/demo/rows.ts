import type { RenderedBody } from '../../src/features/posts/body.js'
import { slug } from '../../src/shared/names.js'
import type { PostRow, ReactionRow, RevisionRow, ThreadRow } from './insert.js'
import type { PostDraft, ThreadDraft } from './threads.js'

/** The rows of some threads. */
export type Rows = { threads: ThreadRow[]; posts: PostRow[]; revisions: RevisionRow[]; reactions: ReactionRow[] }

/** What rows need to know of the forum that they go to. */
export type Known = {
  forumIds: ReadonlyMap<string, number>
  reactionTypes: ReadonlyMap<string, { id: number; score: number }>
  render(source: string): RenderedBody
}

/** Adds a drafted thread and all that belongs to it. Positions and the reactions of posts are counted here. */
export function addThreadRows(rows: Rows, threadId: number, draft: ThreadDraft, known: Known): void {
  const forumId = known.forumIds.get(draft.forum.name) ?? 0
  const [opening] = draft.posts
  if (!opening) return
  rows.threads.push({
    id: threadId,
    forumId,
    authorId: opening.author.id,
    title: draft.title,
    slug: slug(draft.title),
    createdAt: opening.createdAt,
    isSticky: draft.isSticky,
    isLocked: draft.isLocked,
    viewCount: draft.viewCount,
    deletedAt: opening.deleted?.at ?? null,
    deletedById: opening.deleted?.byId ?? null,
  })
  // Under a deleted first post, the replies keep their positions from 2 on.
  let position = opening.deleted ? 1 : 0
  for (const post of draft.posts) {
    if (!post.deleted) position++
    addPostRows(rows, post, { threadId, forumId, position: post.deleted ? null : position }, known)
  }
}

function addPostRows(
  rows: Rows,
  post: PostDraft,
  place: { threadId: number; forumId: number; position: number | null },
  { reactionTypes, render }: Known,
): void {
  const counted = { score: 0, counts: {} as Record<string, number> }
  for (const { userId, type: key, at } of post.reactions) {
    const type = reactionTypes.get(key)
    if (!type) continue
    counted.score += type.score
    counted.counts[key] = (counted.counts[key] ?? 0) + 1
    rows.reactions.push({ postId: post.id, userId, typeId: type.id, createdAt: at })
  }
  if (post.edit) {
    const { body, html } = render(post.edit.before)
    rows.revisions.push({ postId: post.id, body, html, createdAt: post.createdAt, editedById: post.author.id })
  }
  rows.posts.push({
    ...render(post.body),
    ...place,
    id: post.id,
    authorId: post.author.id,
    createdAt: post.createdAt,
    editedAt: post.edit?.at ?? null,
    version: post.edit ? 2 : 1,
    deletedAt: post.deleted?.at ?? null,
    deletedById: post.deleted?.byId ?? null,
    reactionScore: counted.score,
    reactionCounts: counted.counts,
  })
}
