import type { LoggedEvent } from '../../events/catalogue.js'
import type { PostView } from '../posts/schema.js'
import type { ThreadFacts } from '../threads/access.js'
import type { ThreadView } from '../threads/schema.js'
import type { EventContent, LiveEvent } from './schema.js'

/** An event with what it shows, before it is told to which streams it goes. */
export type PresentedEvent = {
  seq: number
  at: string
  /** By which it is judged who may get it, as of now. */
  thread: ThreadFacts
  /** Where the author of its post is from; null for events about threads. */
  country: string | null
  content: EventContent
}

/** A thread as its events show it, and by which it is judged who may get them. */
export type ShownThread = { view: ThreadView; facts: ThreadFacts }

/** What an event shows; null for those that show nothing, or whose post is gone. */
export function presentEvent(
  event: LoggedEvent,
  thread: ShownThread,
  post: PostView | undefined,
): PresentedEvent | null {
  const content = showContent(event, thread.view, post)
  const country = post?.author.country?.code ?? null
  return content && { seq: event.seq, at: event.at.toISOString(), thread: thread.facts, country, content }
}

/** The event as one stream's clients get it. */
export function addressEvent({ seq, at, content }: PresentedEvent, stream: string): LiveEvent {
  const { type, ...rest } = content
  return { type, seq, stream, at, ...rest } as LiveEvent
}

function showContent(event: LoggedEvent, thread: ThreadView, post: PostView | undefined): EventContent | null {
  switch (event.type) {
    case 'thread.created':
      return { type: 'thread:created', thread }
    case 'thread.updated':
    case 'thread.restored':
      return { type: 'thread:updated', thread }
    case 'thread.deleted':
      return { type: 'thread:deleted', threadId: event.threadId }
    case 'reactions.changed':
      return post ? showReactions(post) : null
    case 'post.created':
    case 'post.updated':
    case 'post.deleted':
    case 'post.restored':
      return post ? showPostEvent(event, thread, post) : null
    default:
      return null
  }
}

type PostEvent = Extract<LoggedEvent, { data: { position: number } }>

function showPostEvent({ type, data: { position } }: PostEvent, thread: ThreadView, post: PostView): EventContent {
  const shown = { ...veil(post), position }
  switch (type) {
    case 'post.created':
      return { type: 'post:created', post: shown, thread }
    case 'post.updated':
      return { type: 'post:updated', post: shown }
    case 'post.restored':
      return { type: 'post:restored', post: shown, thread }
    case 'post.deleted':
      return { type: 'post:deleted', postId: post.id, threadId: thread.id, position, author: shown.author, thread }
  }
}

function showReactions(post: PostView): EventContent {
  const { id, threadId, reactions, author } = veil(post)
  return { type: 'reactions:changed', postId: id, threadId, reactions, author }
}

/**
 * A post that is deleted now keeps its place among the events, so that positions add up, but says nothing:
 * its `post:deleted` follows. Its author stays: their new counts are what the event brings.
 */
function veil(post: PostView): PostView {
  if (post.state === 'visible') return post
  return { ...post, body: '', html: '', reactions: { score: 0, counts: {} } }
}
