import type { Prisma } from '../../../prisma/client/client.js'
import { userCardSelect, viewUserCard } from '../accounts/views.js'
import type { PostView, ReactionsView, RevisionView } from './schema.js'

/** What a post's view is made of. */
export const postSelect = {
  id: true,
  threadId: true,
  position: true,
  body: true,
  html: true,
  createdAt: true,
  editedAt: true,
  version: true,
  state: true,
  reactionScore: true,
  reactionCounts: true,
  author: { select: userCardSelect },
} satisfies Prisma.PostSelect

export type PostRow = Prisma.PostGetPayload<{ select: typeof postSelect }>

/** The view of a post: one for REST, sockets and pages, the same for everyone who may see it. */
export function viewPost(row: PostRow): PostView {
  return {
    id: row.id,
    threadId: row.threadId,
    position: row.position,
    author: viewUserCard(row.author),
    body: row.body,
    html: row.html,
    createdAt: row.createdAt.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    version: row.version,
    reactions: viewReactions(row),
    state: row.state,
  }
}

/** How a post was received. */
export function viewReactions(row: Pick<PostRow, 'reactionScore' | 'reactionCounts'>): ReactionsView {
  return { score: row.reactionScore, counts: row.reactionCounts as Record<string, number> }
}

/** What the view of an earlier version is made of. */
export const revisionSelect = {
  version: true,
  body: true,
  html: true,
  createdAt: true,
  editedBy: { select: userCardSelect },
} satisfies Prisma.PostRevisionSelect

/** The view of an earlier version of a post. */
export function viewRevision(row: Prisma.PostRevisionGetPayload<{ select: typeof revisionSelect }>): RevisionView {
  return {
    version: row.version,
    body: row.body,
    html: row.html,
    createdAt: row.createdAt.toISOString(),
    editedBy: viewUserCard(row.editedBy),
  }
}
