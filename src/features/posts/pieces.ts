import { type Reader, recallEach, type Shelf } from '../../platform/reader.js'
import { type Statement, statement } from '../../platform/statement.js'
import { eachById, isoTime } from '../../shared/sql.js'
import { readCards } from '../accounts/pieces.js'
import type { PostView } from './schema.js'

/**
 * A post as it is kept: without its author's card, which changes by itself, and without its position, which changes
 * with the posts before it.
 */
export type PostPiece = Omit<PostView, 'author' | 'position'> & { authorId: number; excerpt: string }

/** The columns of a `PostPiece`. */
export const postColumns = `posts.id, posts.thread_id AS "threadId", posts.author_id AS "authorId", posts.body, posts.html,
  posts.excerpt, ${isoTime('posts.created_at')} AS "createdAt", ${isoTime('posts.edited_at')} AS "editedAt", posts.version,
  json_build_object('score', posts.reaction_score, 'counts', posts.reaction_counts) AS reactions, posts.state`

const postsByIds: Statement<PostPiece> = statement(
  'posts',
  eachById(`SELECT ${postColumns} FROM posts WHERE posts.id = asked.id`),
)

/** Posts, each kept until its text, its state or its reactions change. */
export const posts: Shelf<PostPiece> = {
  name: 'post',
  kind: 'post',
  size: ({ body, html, excerpt }) => 700 + 2 * (body.length + html.length + excerpt.length),
  load: async (reader, ids) => {
    const rows = await reader.run(postsByIds, [[...ids]])
    return new Map(rows.map((row) => [row.id, row]))
  },
}

/** Posts in the order of these ids, numbered from a position on. One that is not there any more is left out. */
export async function readPostsFrom(reader: Reader, ids: readonly number[], first: number): Promise<PostView[]> {
  const found = await recallEach(reader, posts, ids)
  const shown = ids.flatMap((id) => found.get(id) ?? [])
  const cardOf = await readCards(
    reader,
    shown.map(({ authorId }) => authorId),
  )
  return shown.map((post, index) => joinPost(post, first + index, cardOf))
}

/** A post with its author's card, as it is shown. */
export function joinPost(
  post: PostPiece,
  position: number | null,
  cardOf: (id: number) => PostView['author'],
): PostView {
  return {
    id: post.id,
    threadId: post.threadId,
    position,
    author: cardOf(post.authorId),
    body: post.body,
    html: post.html,
    createdAt: post.createdAt,
    editedAt: post.editedAt,
    version: post.version,
    reactions: post.reactions,
    state: post.state,
  }
}

/** The post of a row that holds more. */
export function pickPost(row: PostPiece): PostPiece {
  return {
    id: row.id,
    threadId: row.threadId,
    authorId: row.authorId,
    body: row.body,
    html: row.html,
    excerpt: row.excerpt,
    createdAt: row.createdAt,
    editedAt: row.editedAt,
    version: row.version,
    reactions: row.reactions,
    state: row.state,
  }
}
