import { ForumError, type ForumRest, type ReactionsView } from '../client/index.js'
import type { PostSetting } from '../features/posts/markup.js'
import { Reactions } from '../features/reactions/markup.js'
import type { Reactor } from '../features/reactions/schema.js'
import { draw } from './draw.js'

/** How many of those who reacted are named, and how long to wait before they are asked for, in milliseconds. */
const named = 3
const patience = 1500

/** What a bar of reactions shows. */
type Shown = { own: string | null; reactors: Reactor[] | null }

/** Shows how posts are received, and reacts without leaving the page. */
export function followReactions(forum: ForumRest, setting: PostSetting) {
  const asked = new Map<number, ReturnType<typeof setTimeout>>()

  const show = (postId: number, reactions: ReactionsView, shown: Shown) => {
    const bar = document.querySelector(`[data-reactions="${postId}"]`)
    const authorId = Number(bar?.closest<HTMLElement>('[data-author]')?.dataset.author)
    if (!bar) return
    const isOpen = bar.querySelector('details')?.open ?? false
    const focused = bar.contains(document.activeElement)
    const fresh = draw(
      <Reactions
        post={{ id: postId, reactions }}
        types={setting.reactionTypes}
        canReact={setting.canReact && authorId !== setting.viewerId}
        {...shown}
      />,
    )
    bar.replaceWith(fresh)
    const details = fresh.querySelector('details')
    if (details && isOpen) details.open = true
    if (focused) fresh.querySelector<HTMLElement>('summary')?.focus()
  }

  /** Who reacted is asked for a little later, once for all changes until then, and not by all readers at once. */
  const nameSoon = (postId: number, reactions: ReactionsView) => {
    const timer = setTimeout(async () => {
      try {
        const { reactions: latest } = await forum.posts.reactors(postId, named)
        // Not when there was another change meanwhile: its figures are shown, and its names are asked for.
        if (asked.get(postId) !== timer) return
        show(postId, reactions, { own: ownOf(postId), reactors: latest.map(({ user }) => user) })
      } catch (error) {
        console.warn('Who reacted was not told.', error)
      }
    }, Math.random() * patience)
    asked.set(postId, timer)
  }

  const change = (postId: number, reactions: ReactionsView, own = ownOf(postId)) => {
    clearTimeout(asked.get(postId))
    asked.delete(postId)
    show(postId, reactions, { own, reactors: null })
    if (Object.keys(reactions.counts).length > 0) nameSoon(postId, reactions)
  }

  document.addEventListener('submit', (event) => {
    const bar = (event.target as Element).closest<HTMLElement>('[data-reactions]')
    const type = event.submitter?.getAttribute('value')
    if (!bar || type === undefined || type === null) return
    event.preventDefault()
    void press(forum, Number(bar.dataset.reactions), type, change)
  })

  return change
}

async function press(
  forum: ForumRest,
  postId: number,
  type: string,
  change: (postId: number, reactions: ReactionsView, own: string | null) => void,
): Promise<void> {
  const bar = document.querySelector(`[data-reactions="${postId}"]`)
  try {
    const { reactions } = type === '' ? await forum.posts.unreact(postId) : await forum.posts.react(postId, type)
    bar?.querySelector('details')?.removeAttribute('open')
    change(postId, reactions, type === '' ? null : type)
  } catch (error) {
    const said = document.createElement('p')
    said.className = 'fault'
    said.setAttribute('role', 'alert')
    said.textContent = error instanceof ForumError ? error.message : 'The forum could not be reached. Try again.'
    bar?.querySelector('.fault')?.remove()
    bar?.append(said)
  }
}

/** The own reaction, as the page shows it. */
function ownOf(postId: number): string | null {
  return document.querySelector<HTMLElement>(`[data-reactions="${postId}"]`)?.dataset.own ?? null
}
