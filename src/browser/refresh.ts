/** The parts of a page that are fetched again when something happened that an event does not tell in full. */
const parts = '[data-live][id]'

/** How long to wait before fetching, in milliseconds: a random part of it at first, so that not all readers come at once. */
const pace = 500

/** How long to wait before another try where there was no answer, in milliseconds, and up to as long again. */
const patience = 5000

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
      const isAnswered = await refresh(refreshSoon)
      const wait = isAnswered ? pace : patience * (1 + Math.random())
      setTimeout(() => {
        isWaiting = false
        if (isWanted || !isAnswered) refreshSoon()
      }, wait)
    }, Math.random() * pace)
  }
  return refreshSoon
}

/** Answers whether the forum did. A part with the reader's focus is left alone, and fetched again when they leave it. */
async function refresh(refreshSoon: () => void): Promise<boolean> {
  const answer = await fetchPage()
  if (!answer || answer.status === 429 || answer.status >= 500) return false
  if (!answer.ok) return true
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const part of document.querySelectorAll(parts)) {
    const next = fresh.getElementById(part.id)
    if (!next || next.innerHTML === part.innerHTML) continue
    if (part.contains(document.activeElement)) part.addEventListener('focusout', refreshSoon, { once: true })
    else show(part, next)
  }
  return true
}

async function fetchPage(): Promise<Response | null> {
  // Nobody opens the page by this, and what it shows may be out of view: it counts as no view, and not as read.
  const headers = { Accept: 'text/html', Purpose: 'prefetch' }
  try {
    return await fetch(location.pathname + location.search, { headers })
  } catch (error) {
    console.warn('The page could not be fetched again.', error)
    return null
  }
}

/** Makes a part what it is by now. What has an id in it stays the same element: it may be watched until it is seen. */
function show(part: Element, next: Element): void {
  const children = [...next.childNodes].map((fresh) => {
    const old = fresh instanceof Element && [...part.children].find(({ id }) => id !== '' && id === fresh.id)
    if (!old) return fresh
    if (old.innerHTML !== fresh.innerHTML) show(old, fresh)
    return old
  })
  part.replaceChildren(...children)
  for (const { name, value } of next.attributes) part.setAttribute(name, value)
}
