import type { ForumRest } from '../client/index.js'

/** How long what was read is gathered, in milliseconds. */
const pace = 1000

let latest = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** Remembers for the member that they have read a reply, when it has been in view. */
export function markReadSoon(forum: ForumRest, threadId: number, postId: number, element: Element): void {
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    seen.disconnect()
    latest = Math.max(latest, postId)
    clearTimeout(timer)
    timer = setTimeout(() => {
      forum.threads.markRead(threadId, latest).catch((error) => console.warn('What was read was not noted.', error))
    }, pace)
  })
  seen.observe(element)
}
