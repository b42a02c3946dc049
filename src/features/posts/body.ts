import type { Reader } from '../../platform/transaction.js'
import { guest } from '../../shared/actor.js'
import type { BodyLookup } from '../../shared/body-lookup.js'
import { excerpt, type ParsedBody, parseMarkdown, rendererVersion, renderMarkdown } from '../../shared/markdown.js'
import { usernameKey } from '../../shared/names.js'
import { readForumTree, sightIn } from '../forums/access.js'

/** A post's text as it is stored: the source, and what it looks like. */
export type RenderedBody = { body: string; html: string; excerpt: string; rendererVersion: number }

/**
 * Renders a body for a post in a forum: members that it mentions and posts that it quotes are linked.
 * A quoted post is named only when everybody who reads the forum may see it: it stands in the same forum,
 * or where guests read. Done before the transaction, so that no lock is held meanwhile.
 */
export async function renderBody(reader: Reader, forumId: number, source: string): Promise<RenderedBody> {
  const parsed = parseMarkdown(source)
  const [members, posts] = await Promise.all([findMentioned(reader, parsed), findQuoted(reader, forumId, parsed)])
  return toStored(source, parsed, { members, posts })
}

/** Renders a body with names and posts that are known already. Nothing is read. */
export function renderBodyWith(lookup: BodyLookup, source: string): RenderedBody {
  return toStored(source, parseMarkdown(source), lookup)
}

function toStored(source: string, parsed: ParsedBody, lookup: BodyLookup): RenderedBody {
  return { body: source, html: renderMarkdown(parsed, lookup), excerpt: excerpt(parsed), rendererVersion }
}

async function findMentioned(reader: Reader, { mentionedNames }: ParsedBody) {
  if (mentionedNames.length === 0) return new Map<string, { id: number; username: string }>()
  const users = await reader.user.findMany({
    where: { usernameKey: { in: mentionedNames.map(usernameKey) } },
    select: { id: true, username: true, usernameKey: true },
  })
  return new Map(users.map(({ usernameKey, ...member }) => [usernameKey, member]))
}

async function findQuoted(reader: Reader, forumId: number, { quotedPosts }: ParsedBody) {
  if (quotedPosts.length === 0) return new Map<number, { id: number; author: string }>()
  const { readable } = sightIn(await readForumTree(reader), guest)
  const posts = await reader.post.findMany({
    where: {
      id: { in: [...quotedPosts] },
      state: 'visible',
      thread: { state: 'visible' },
      forumId: { in: [forumId, ...readable] },
    },
    select: { id: true, author: { select: { username: true } } },
  })
  return new Map(posts.map(({ id, author }) => [id, { id, author: author.username }]))
}
