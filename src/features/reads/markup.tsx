import type { VNode } from 'preact'
import type { FirstUnread } from './schema.js'

type Shown = {
  threadId: number
  firstUnread: FirstUnread
  pagination: { page: number; perPage: number }
}

/** The way to the first post that was not read, where it is on another page of the thread than this one. */
export function UnreadLink({ threadId, firstUnread, pagination }: Shown): VNode | null {
  if (!firstUnread || Math.ceil(firstUnread.position / pagination.perPage) === pagination.page) return null
  return (
    <p>
      <a href={`/threads/${threadId}/unread`}>First unread</a>
    </p>
  )
}

/** Marks a thread in a list in which something is unread, and leads there. */
export function NewMark({ threadId, title }: { threadId: number; title: string }): VNode {
  return (
    <a class="mark" href={`/threads/${threadId}/unread`} aria-label={`New in ${title}`}>
      New
    </a>
  )
}
