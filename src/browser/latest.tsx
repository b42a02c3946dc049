import type { PostView, StreamEvent, ThreadView } from '../client/index.js'
import { blockLength, CountryLine, LatestPostLine } from '../features/latest/markup.js'
import type { LatestPostView } from '../features/latest/schema.js'
import { showCard } from './cards.js'
import { draw } from './draw.js'

/** Keeps the blocks of latest posts up to date: a new post is drawn at once, for all else the blocks are fetched again. */
export function followLatest(refreshSoon: () => void): (event: StreamEvent) => void {
  return (event) => {
    if (event.type === 'reactions:changed') showCard(event.author)
    if (event.type === 'reactions:changed' || event.type === 'post:updated') return
    if (event.type !== 'post:created' || !isNewest(event.post)) {
      refreshSoon()
      return
    }
    showCard(event.post.author)
    if (document.querySelector(`#latest-posts [href="/posts/${event.post.id}"]`)) return
    const latest = asLatest(event.post, event.thread)
    putFirst('#latest-posts', `[data-thread="${event.thread.id}"]`, (list) => {
      const line = draw(
        <li data-thread={event.thread.id}>
          <LatestPostLine post={latest} />
        </li>,
      )
      list.prepend(line)
    })
    showCountry(event.post, latest, refreshSoon)
  }
}

/** A forum that was away hears of its past: what is no news any more is not put first. */
function isNewest({ createdAt }: PostView): boolean {
  const newest = document.querySelector<HTMLTimeElement>('#latest-posts li .by time')
  return !newest || createdAt >= newest.dateTime
}

function showCountry({ author }: PostView, latestPost: LatestPostView, refreshSoon: () => void): void {
  const { country } = author
  const block = document.querySelector('#country-latest-posts')
  if (!country || !block) return
  const known = block.querySelector<HTMLElement>(`[data-country="${country.code}"]`)
  // How many posts a country has that was not shown yet, only the server knows.
  if (!known) {
    refreshSoon()
    return
  }
  const postCount = Number(known.dataset.posts) + 1
  putFirst('#country-latest-posts', `[data-country="${country.code}"]`, (list) => {
    const entry = { country, postCount, memberCount: 0, latestPost }
    const line = draw(
      <li data-country={country.code} data-posts={postCount}>
        <CountryLine entry={entry} />
      </li>,
    )
    list.prepend(line)
  })
}

/** Takes the old line of a thing out of a block and lets the new one in. A block stays as long as it was. */
function putFirst(block: string, old: string, add: (list: Element) => void): void {
  const list = document.querySelector(`${block} .lines`)
  if (!list) return
  list.querySelector(old)?.remove()
  add(list)
  while (list.children.length > blockLength) list.lastElementChild?.remove()
}

function asLatest(post: PostView, { id, title, slug, replyCount, forum }: ThreadView): LatestPostView {
  const { threadId, position, author, createdAt } = post
  const thread = { id, title, slug, replyCount, forum }
  return { id: post.id, threadId, position: position ?? 0, author, excerpt: '', createdAt, thread }
}
