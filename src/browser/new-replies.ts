/** Says quietly how many replies came that the reader has not come to yet. */
type Bar = {
  /** A reply came: drawn here, or on a later page (null). */
  tell(postId: number, element: Element | null): void
  clear(): void
}

/** Makes the bar. It shows itself when there is something to say, and goes when the reader gets there. */
export function createBar(): Bar {
  const waiting = new Set<number>()
  const bar = document.createElement('p')
  bar.className = 'new-replies'
  bar.setAttribute('role', 'status')
  const link = document.createElement('a')
  bar.append(link)

  const show = () => {
    const [first] = waiting
    if (first === undefined) return bar.remove()
    const isHere = document.querySelector(`#post-${first}`) !== null
    link.href = isHere ? `#post-${first}` : `/posts/${first}`
    link.textContent = waiting.size === 1 ? '1 new reply' : `${waiting.size} new replies`
    if (!bar.isConnected) document.querySelector('main')?.append(bar)
  }
  const seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue
      waiting.delete(Number((target as HTMLElement).dataset.post))
      seen.unobserve(target)
    }
    show()
  })

  return {
    tell: (postId, element) => {
      // What stands in view is no news that must be announced; the observer tells when it does not.
      waiting.add(postId)
      if (!element) return show()
      seen.observe(element)
    },
    clear: () => {
      waiting.clear()
      show()
    },
  }
}
