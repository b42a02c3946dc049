/** The parts of a page that are fetched again when something happened that an event does not tell in full. */
const parts = '[data-live][id]'

/** How long to wait before fetching, in milliseconds: a random part of it at first, so that not all readers come at once. */
const pace = 500

/** Fetches this page again soon, once for all that happens until then, and shows what changed in its live parts. */
export function createRefresh(): () => void {
  let isWaiting = false
  let isWanted = false
  const refreshSoon = () => {
    isWanted = true
    if (isWaiting) return
    isWaiting = true
    setTimeout(async () => {
      isWanted = false
      try {
        await refresh()
      } catch (error) {
        // The connection is lost: whatever comes after it is back asks again.
        console.warn('The page could not be fetched again.', error)
      }
      setTimeout(() => {
        isWaiting = false
        if (isWanted) refreshSoon()
      }, pace)
    }, Math.random() * pace)
  }
  return refreshSoon
}

async function refresh(): Promise<void> {
  // Nobody opens the page by this, and what it shows may be out of view: it counts as no view, and not as read.
  const headers = { Accept: 'text/html', Purpose: 'prefetch' }
  const answer = await fetch(location.pathname + location.search, { headers })
  if (!answer.ok) return
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const part of document.querySelectorAll(parts)) {
    const next = fresh.getElementById(part.id)
    if (!next || next.innerHTML === part.innerHTML || part.contains(document.activeElement)) continue
    part.replaceChildren(...next.childNodes)
    for (const { name, value } of next.attributes) part.setAttribute(name, value)
  }
}
