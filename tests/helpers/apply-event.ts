import type { LiveEvent, PostView, ThreadView, UserCard } from '../../src/client/index.js'

/** What a client shows of a thread: all its posts, on one page. */
export type ThreadState = { thread: ThreadView; posts: PostView[] }

/** What a thread looks like after an event, by nothing but the event. */
export function applyToThread(state: ThreadState, event: LiveEvent): ThreadState {
  switch (event.type) {
    case 'thread:created':
    case 'thread:updated':
      return { ...state, thread: event.thread }
    case 'thread:deleted':
      return { thread: { ...state.thread, state: 'deleted' }, posts: [] }
    case 'post:created':
    case 'post:restored':
      return withCard({ thread: event.thread, posts: insert(state.posts, event.post) }, event.post.author)
    case 'post:updated':
      return withCard({ ...state, posts: replace(state.posts, event.post) }, event.post.author)
    case 'post:deleted':
      return withCard({ thread: event.thread, posts: remove(state.posts, event) }, event.author)
    case 'reactions:changed': {
      const { postId, reactions, author } = event
      const posts = state.posts.map((post) => (post.id === postId ? { ...post, reactions } : post))
      return withCard({ ...state, posts }, author)
    }
  }
}

/** What a forum's list of threads looks like after an event of the forum. */
export function applyToForum(threads: ThreadView[], event: LiveEvent): ThreadView[] {
  if (event.type === 'thread:deleted') return threads.filter(({ id }) => id !== event.threadId)
  if (!('thread' in event)) return threads
  const { thread } = event
  return [...threads.filter(({ id }) => id !== thread.id), thread].sort(byRank)
}

function byRank(a: ThreadView, b: ThreadView): number {
  if (a.isSticky !== b.isSticky) return a.isSticky ? -1 : 1
  const times = Date.parse(b.lastPost.createdAt) - Date.parse(a.lastPost.createdAt)
  return times || b.id - a.id
}

function insert(posts: PostView[], post: PostView): PostView[] {
  const at = post.position ?? 0
  return [...shift(posts, at, 1), post].sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
}

function replace(posts: PostView[], post: PostView): PostView[] {
  return posts.map((old) => (old.id === post.id ? post : old))
}

function remove(posts: PostView[], { postId, position }: { postId: number; position: number }): PostView[] {
  return shift(
    posts.filter(({ id }) => id !== postId),
    position,
    -1,
  )
}

/** Moves the posts from a position on. */
function shift(posts: PostView[], from: number, by: number): PostView[] {
  return posts.map((post) => ((post.position ?? 0) >= from ? { ...post, position: (post.position ?? 0) + by } : post))
}

/** Shows an author's newest card wherever they appear. */
function withCard({ thread, posts }: ThreadState, card: UserCard): ThreadState {
  const renew = <T extends { author: UserCard }>(item: T): T =>
    item.author.id === card.id ? { ...item, author: card } : item
  return { thread: { ...renew(thread), lastPost: renew(thread.lastPost) }, posts: posts.map(renew) }
}
