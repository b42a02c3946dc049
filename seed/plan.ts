import { createHash } from 'node:crypto'
import { type RenderedBody, renderBodyWith } from '../src/features/posts/body.js'
import { usernameKey } from '../src/shared/names.js'
import type { DocumentAuthor, DocumentPage, DocumentPost } from './page.js'
import { plainSource } from './plain-source.js'
import type { Unsaid } from './unsaid.js'

/** A document's thread, complete and rendered: what remains is to write it. */
export type ThreadPlan = {
  /** The same for every file that says the same: SHA-256. */
  hash: Uint8Array<ArrayBuffer>
  title: string
  forum: { category: string; name: string }
  /** By `usernameKey`. */
  authors: ReadonlyMap<string, AuthorPlan>
  posts: PlannedPost[]
}

/** A post that is rendered and has its place; its author stands in `authors`. */
export type PlannedPost = { authorKey: string; content: RenderedBody & { position: number; createdAt: Date } }

/** An author with the card that the document shows, and how many of the document's posts are theirs. */
export type AuthorPlan = { username: string; card: Omit<DocumentAuthor, 'name'>; posts: number }

/** What a username may be at most in the database; imported ones need not be what a member could choose. */
const longestUsername = 50

/**
 * Joins what a document says and what it leaves unsaid. The posts follow each other by a second.
 * @throws Error with a sentence when an author has no name that can be stored.
 */
export function planThread(page: DocumentPage, unsaid: Unsaid): ThreadPlan {
  const posts = nameAuthors(page.posts, unsaid)
  const first = Date.parse(unsaid.postedAt.day)
  return {
    hash: hashOf(page.title, posts, unsaid),
    title: page.title,
    forum: { category: unsaid.forum.category, name: unsaid.forum.name },
    authors: collectAuthors(posts),
    posts: posts.map(({ name, paragraphs }, index) => ({
      authorKey: usernameKey(name),
      content: {
        ...renderBodyWith({ members: new Map(), posts: new Map() }, plainSource(paragraphs)),
        position: index + 1,
        createdAt: new Date(first + index * 1000),
      },
    })),
  }
}

type NamedPost = DocumentPost & { name: string }

function nameAuthors(posts: readonly DocumentPost[], { authors }: Unsaid): NamedPost[] {
  const nameless = posts.filter((post) => post.author.name === null).length
  if (nameless !== authors.length) {
    throw new Error(
      `The document leaves ${nameless === 1 ? '1 author' : `the authors of ${nameless} posts`} unnamed, and "authors" ` +
        `names ${authors.length}. Name one for each of these posts, in their order.`,
    )
  }
  const unsaid = authors.values()
  return posts.map((post, index) => {
    const name = post.author.name ?? unsaid.next().value?.name ?? ''
    if ([...name].length > longestUsername || usernameKey(name) === '') {
      throw new Error(
        `The author's name of post ${index + 1} must be visible and at most ${longestUsername} characters.`,
      )
    }
    return { ...post, name }
  })
}

/** One author for each name. Where their cards differ, what is said first counts. */
function collectAuthors(posts: readonly NamedPost[]): Map<string, AuthorPlan> {
  const authors = new Map<string, AuthorPlan>()
  for (const { name, author } of posts) {
    const known = authors.get(usernameKey(name))
    authors.set(usernameKey(name), {
      username: known?.username ?? name,
      card: {
        joined: known?.card.joined ?? author.joined,
        messages: known?.card.messages ?? author.messages,
        reactionScore: known?.card.reactionScore ?? author.reactionScore,
        country: known?.card.country ?? author.country,
        location: known?.card.location ?? author.location,
      },
      posts: (known?.posts ?? 0) + 1,
    })
  }
  return authors
}

/** Neither the blocks around the thread nor an editor's reasons make another document of it. */
function hashOf(title: string, posts: readonly NamedPost[], { forum, postedAt }: Unsaid): Uint8Array<ArrayBuffer> {
  const said = posts.map(({ name, author, paragraphs }) => [
    name,
    author.joined,
    author.messages,
    author.reactionScore,
    author.country?.text ?? null,
    author.location,
    paragraphs,
  ])
  const canonical = JSON.stringify([title, said, forum.category, forum.name, postedAt.day])
  return new Uint8Array(createHash('sha256').update(canonical).digest())
}
