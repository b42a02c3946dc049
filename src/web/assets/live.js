// Keeps a page up to date: when something happens in its streams, the parts that show it are fetched again,
// so that what is seen is what the server draws, live or not.
// The same step up leads to /client/ in a browser: above the root there is nothing to step to.
import { connectForum } from '../../client/index.js'

/** Parts are fetched at most this often, in milliseconds; the first after a random part of it, so that not all readers come at once. */
const pace = 400

const { streams, cursor } = document.querySelector('.live').dataset
const forum = connectForum(location.origin)
let waiting = false
let wanted = false

function refreshSoon() {
  wanted = true
  if (waiting) return
  waiting = true
  setTimeout(async () => {
    wanted = false
    await refresh().catch(() => undefined)
    waiting = false
    if (wanted) refreshSoon()
  }, Math.random() * pace)
}

async function refresh() {
  const answer = await fetch(location.pathname + location.search, { headers: { Accept: 'text/html' } })
  if (!answer.ok) return
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const part of document.querySelectorAll('[data-live]')) {
    const next = fresh.getElementById(part.id)
    if (next && next.innerHTML !== part.innerHTML) part.replaceChildren(...next.childNodes)
  }
}

for (const stream of streams.split(' ')) {
  forum
    .subscribe(stream, {
      after: Number(cursor),
      onEvent: refreshSoon,
      onReset: refreshSoon,
      onRevoked: () => location.reload(),
    })
    .catch(() => undefined)
}
