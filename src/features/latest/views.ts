import type { Prisma } from '../../../prisma/client/client.js'
import { userCardSelect, viewUserCard } from '../accounts/views.js'
import type { LatestPostView } from './schema.js'

/** What a line of a latest-posts list is made of. */
export const latestPostSelect = {
  id: true,
  threadId: true,
  position: true,
  excerpt: true,
  createdAt: true,
  author: { select: userCardSelect },
  thread: {
    select: {
      id: true,
      title: true,
      slug: true,
      replyCount: true,
      forum: { select: { id: true, name: true, slug: true } },
    },
  },
} satisfies Prisma.PostSelect

/** The view of a line of a latest-posts list. Only visible posts stand in one, so there is a position. */
export function viewLatestPost(row: Prisma.PostGetPayload<{ select: typeof latestPostSelect }>): LatestPostView {
  return {
    id: row.id,
    threadId: row.threadId,
    position: row.position ?? 0,
    author: viewUserCard(row.author),
    excerpt: row.excerpt,
    createdAt: row.createdAt.toISOString(),
    thread: row.thread,
  }
}
