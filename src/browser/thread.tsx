import type { ForumClient, PostView, StreamEvent } from '../client/index.js'
import { Post, type PostSetting } from '../features/posts/markup.js'
import { showCard } from './cards.js'
import { draw } from './draw.js'
import { markReadSoon } from './mark-read.js'
import { createBar } from './new-replies.js'
import { followReactions } from './reactions.js'
import { sendReplies } from './reply.js'

/** Keeps the posts of a thread's page up to date. Answers what to do with an event of the thread. */
export function followThread(
  forum: ForumClient,
  posts: HTMLElement,
  refreshSoon: () => void,
): (event: StreamEvent) => void {
  const setting = JSON.parse(posts.dataset.setting ?? '') as PostSetting
  const threadId = Number(posts.dataset.thread)
  const isOnThisPage = ({ position }: PostView) => {
    return Math.ceil((position ?? 1) / Number(posts.dataset.perPage)) === Number(posts.dataset.page)
  }
  const bar = createBar()
  const changeReactions = followReactions(forum, setting)

  const add = (post: PostView) => {
    showCard(post.author)
    if (document.querySelector(`#post-${post.id}`)) return
    if (!isOnThisPage(post)) {
      refreshSoon()
      return bar.tell(post.id, null)
    }
    const element = draw(<Post post={post} setting={setting} own={rightsIn(setting, post)} reactors={[]} />)
    posts.append(element)
    bar.tell(post.id, element)
    if (setting.viewerId !== null) markReadSoon(forum, threadId, post.id, element)
  }

  sendReplies(forum, threadId, (post) => {
    if (!isOnThisPage(post)) return location.assign(`/posts/${post.id}`)
    add(post)
    bar.clear()
    document.querySelector(`#post-${post.id}`)?.scrollIntoView({ block: 'nearest' })
  })

  return (event) => {
    switch (event.type) {
      case 'post:created':
        return add(event.post)
      case 'post:updated':
        return showEdit(event.post, setting)
      case 'reactions:changed':
        showCard(event.author)
        return changeReactions(event.postId, event.reactions)
      case 'post:deleted':
        showCard(event.author)
        document.querySelector(`#post-${event.postId}`)?.remove()
        // The numbers of the posts behind it have changed.
        return refreshSoon()
      default:
        return refreshSoon()
    }
  }
}

/** What this viewer may do with a post that was just written, as far as the page can tell: the forum judges. */
function rightsIn({ viewerId, canReply, canModerate }: PostSetting, post: PostView) {
  const may = canModerate || (canReply && post.author.id === viewerId)
  return { reaction: null, canEdit: may, canDelete: may }
}

/** Shows what became of a post's text. Its reactions and actions stay as they are. */
function showEdit(post: PostView, setting: PostSetting): void {
  const old = document.querySelector(`#post-${post.id}`)
  if (!old) return
  const fresh = draw(<Post post={post} setting={setting} own={rightsIn(setting, post)} reactors={[]} />)
  for (const part of ['.body', '.when']) {
    const next = fresh.querySelector(part)
    if (next) old.querySelector(part)?.replaceWith(next)
  }
}
