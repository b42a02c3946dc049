import type { Prisma } from '../../../prisma/client/client.js'
import type { UserCard } from '../accounts/schema.js'
import type { ForumView } from './schema.js'

/** What a forum's view is made of. */
export const forumSelect = {
  id: true,
  parentId: true,
  kind: true,
  name: true,
  slug: true,
  isPrivate: true,
  countsMessages: true,
  threadCount: true,
} satisfies Prisma.ForumSelect

export type ForumRow = Prisma.ForumGetPayload<{ select: typeof forumSelect }>

/** The thread with the latest post in a forum. */
export type LastThread = {
  id: number
  title: string
  slug: string
  lastPost: { id: number; author: UserCard; createdAt: string }
}

/** What a forum holds itself, before the forums below it are added. */
export type ForumContent = { postCount: number; lastThread: LastThread | null }

/**
 * The forums as a tree, each with the counts and the latest post of itself and all below.
 * A forum whose parent is not among the rows stands at the top, as if it had none.
 */
export function viewForumTree(rows: ForumRow[], contentOf: (forumId: number) => ForumContent): ForumView[] {
  const shown = new Set(rows.map(({ id }) => id))
  const build = (parentId: number | null): Built[] =>
    rows
      .filter((row) => (row.parentId !== null && shown.has(row.parentId) ? row.parentId : null) === parentId)
      .map((row) => buildForum(row, parentId, contentOf(row.id), build(row.id)))
  return build(null).map(({ view }) => view)
}

/** A view, and when its latest post was written. */
type Built = { view: ForumView; lastThread: LastThread | null }

function buildForum(row: ForumRow, parentId: number | null, content: ForumContent, below: Built[]): Built {
  const lastThread = [content.lastThread, ...below.map((built) => built.lastThread)].reduce(later)
  return {
    lastThread,
    view: {
      id: row.id,
      name: row.name,
      slug: row.slug,
      kind: row.kind,
      parentId,
      private: row.isPrivate,
      countsMessages: row.countsMessages,
      threadCount: row.threadCount + sum(below.map(({ view }) => view.threadCount)),
      postCount: content.postCount + sum(below.map(({ view }) => view.postCount)),
      lastPost: lastThread && viewLastPost(lastThread),
      children: below.map(({ view }) => view),
    },
  }
}

function later(a: LastThread | null, b: LastThread | null): LastThread | null {
  if (!a || !b) return a ?? b
  return b.lastPost.createdAt > a.lastPost.createdAt ? b : a
}

function viewLastPost({ id, title, slug, lastPost }: LastThread): ForumView['lastPost'] {
  return { ...lastPost, thread: { id, title, slug } }
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
