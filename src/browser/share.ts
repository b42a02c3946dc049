/** Copies the address of a post. Where the browser does not let it, the link leads there, to be copied from the bar. */
export function shareByCopy(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-share]')
    if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void navigator.clipboard.writeText(link.href).then(
      () => say(link),
      () => location.assign(link.href),
    )
  })
}

function say(link: HTMLAnchorElement): void {
  const before = link.textContent
  link.textContent = 'Link copied'
  link.setAttribute('aria-live', 'polite')
  setTimeout(() => {
    link.textContent = before
  }, 2000)
}
