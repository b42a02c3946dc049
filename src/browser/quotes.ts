/** Puts quotes into the reply box of this page: of what is selected in a post, else of the whole post. */
export function quoteInPlace(): void {
  const text = document.querySelector<HTMLTextAreaElement>('#reply-body')
  if (!text) return
  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-quote], a[data-reply]')
    if (!link) return
    event.preventDefault()
    void answer(link, text)
  })
}

async function answer(link: HTMLAnchorElement, text: HTMLTextAreaElement): Promise<void> {
  const { quote } = link.dataset
  if (quote !== undefined) {
    const selected = selectionIn(document.querySelector(`[data-post="${quote}"] .body`))
    const quoted = selected ? asQuote(quote, selected) : await wholeQuote(link)
    // Something else in the page to go by: the form on a page of its own.
    if (quoted === null) return location.assign(link.href)
    insert(text, quoted)
  }
  text.focus()
  text.scrollIntoView({ block: 'center' })
}

/** The text that is selected in a post. A selection may end beyond it, as that of a whole last paragraph does. */
function selectionIn(body: Element | null): string {
  const selection = getSelection()
  if (!body || !selection || selection.isCollapsed) return ''
  const range = selection.getRangeAt(0)
  if (!body.contains(range.startContainer)) return ''
  if (!body.contains(range.endContainer)) range.setEndAfter(body.lastChild ?? body)
  return selection.toString().trim()
}

/** A quote in the source of a post. Its fence is longer than any in the text, so that the text cannot end it. */
function asQuote(postId: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/:{3,}/g) ?? []).map(({ length }) => length))
  const fence = ':'.repeat(longest + 1)
  return `${fence}quote ${postId}\n${text}\n${fence}\n\n`
}

/** The quote of a whole post, as the forum itself puts it into the box on the page that the link leads to. */
async function wholeQuote(link: HTMLAnchorElement): Promise<string | null> {
  try {
    const answered = await fetch(link.href, { headers: { Accept: 'text/html' } })
    const page = new DOMParser().parseFromString(await answered.text(), 'text/html')
    return page.querySelector<HTMLTextAreaElement>('#reply-body')?.value ?? null
  } catch {
    return null
  }
}

/** Puts a quote where the cursor is, below what stands there already. */
function insert(text: HTMLTextAreaElement, quoted: string): void {
  const before = text.value.slice(0, text.selectionEnd).trimEnd()
  const after = text.value.slice(text.selectionEnd)
  const begun = `${before}${before === '' ? '' : '\n\n'}${quoted.trimEnd()}\n\n`
  text.value = begun + after.trimStart()
  text.setSelectionRange(begun.length, begun.length)
  text.dispatchEvent(new Event('input', { bubbles: true }))
}
