import { connectForum, type StreamEvent } from '../client/index.js'
import { showConnection } from './connection.js'
import { keepDrafts } from './drafts.js'
import { followLatest } from './latest.js'
import { quoteInPlace } from './quotes.js'
import { createRefresh } from './refresh.js'
import { leaveGone, sendByShortcut, sendOnce } from './reply.js'
import { shareByCopy } from './share.js'
import { followThread } from './thread.js'

const { streams, cursor } = document.body.dataset
if (streams !== undefined) follow(streams.split(' '), Number(cursor))
quoteInPlace()
shareByCopy()
sendByShortcut()
keepDrafts()
sendOnce()

/** Keeps the page up to date with its streams, from the place in the log as of which it was read. */
function follow(names: readonly string[], after: number): void {
  const forum = connectForum(location.origin, { onStatus: showConnection, longestWait: 3000 })
  const refreshSoon = createRefresh()
  const posts = document.querySelector<HTMLElement>('#posts[data-thread]')
  const inThread = posts && followThread(forum, posts, refreshSoon)
  const handlerOf = (stream: string): ((event: StreamEvent) => void) => {
    if (!inThread) return refreshSoon
    return stream === 'latest-posts' ? followLatest(refreshSoon) : inThread
  }
  for (const stream of names) {
    const onEvent = handlerOf(stream)
    forum
      .subscribe(stream, { after, onEvent, onReset: refreshSoon, onRevoked: leaveGone })
      .catch((error) => console.warn(`${stream} is not followed.`, error))
  }
  addEventListener('offline', () => showConnection(forum.status))
  addEventListener('online', forum.retry)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') forum.retry()
  })
}
