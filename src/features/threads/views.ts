import type { Prisma } from '../../../prisma/client/client.js'
import { userCardSelect, viewUserCard } from '../accounts/views.js'
import type { ThreadView } from './schema.js'

/** What a thread's view is made of. */
export const threadSelect = {
  id: true,
  title: true,
  slug: true,
  createdAt: true,
  replyCount: true,
  viewCount: true,
  isSticky: true,
  isLocked: true,
  firstPostId: true,
  state: true,
  forum: { select: { id: true, name: true, slug: true } },
  author: { select: userCardSelect },
  lastPost: { select: { id: true, createdAt: true, author: { select: userCardSelect } } },
} satisfies Prisma.ThreadSelect

export type ThreadRow = Prisma.ThreadGetPayload<{ select: typeof threadSelect }>

/** The view of a thread: one for REST, sockets and pages, the same for everyone who may see it. */
export function viewThread(row: ThreadRow): ThreadView {
  if (row.firstPostId === null || row.lastPost === null) {
    throw new Error(`Thread ${row.id} has no first or last post: run npm run check`)
  }
  return {
    id: row.id,
    title: row.title,
    slug: row.slug,
    forum: row.forum,
    author: viewUserCard(row.author),
    createdAt: row.createdAt.toISOString(),
    replyCount: row.replyCount,
    viewCount: row.viewCount,
    isSticky: row.isSticky,
    isLocked: row.isLocked,
    firstPostId: row.firstPostId,
    lastPost: {
      id: row.lastPost.id,
      author: viewUserCard(row.lastPost.author),
      createdAt: row.lastPost.createdAt.toISOString(),
    },
    state: row.state,
  }
}
