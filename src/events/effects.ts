import type { Tag } from '../platform/reader.js'
import type { ForumEvent } from './catalogue.js'

/** What ended with a session or a token. */
export function endedCredential(data: { session: number } | { token: number }): `${'session' | 'token'}:${number}` {
  return 'session' in data ? `session:${data.session}` : `token:${data.token}`
}

/** What changed with an event, as kept things are known by it. */
export function changedBy(event: ForumEvent): readonly Tag[] {
  switch (event.type) {
    case 'thread.created':
      return ['lists', `thread:${event.threadId}`]
    case 'thread.updated':
      return ['lists', `thread:${event.threadId}`]
    case 'post.created':
      return ['lists', `thread:${event.threadId}`, `card:${event.userId}`]
    case 'post.updated':
      return ['lists', `post:${event.postId}`]
    case 'post.deleted':
    case 'post.restored':
      return ['lists', `thread:${event.threadId}`, `post:${event.postId}`, `card:${event.userId}`]
    case 'reactions.changed':
      return [`post:${event.postId}`, `card:${event.userId}`]
    case 'member.updated':
      return ['lists', `card:${event.userId}`]
    case 'membership.changed':
      return [`member:${event.userId}`]
    case 'session.ended':
      return [`member:${event.userId}`, endedCredential(event.data)]
    case 'views.counted':
      return event.data.threads.map((id): Tag => `thread:${id}`)
    // A thread that goes takes the figures of all who wrote in it along; rights decide about everything.
    case 'thread.deleted':
    case 'thread.restored':
    case 'access.changed':
    case 'everything.changed':
      return ['everything']
  }
}
