/** HTML that is safe to send: made by `html` or vouched for by `trusted`. */
export type Html = { readonly [safe]: string }

const safe = Symbol('html')

/** What stands between the braces of `html`. Nothing is shown for null, undefined and false. */
type Part = Html | string | number | null | undefined | false | readonly Part[]

/**
 * A piece of HTML. What is put in is text and is escaped, unless it is HTML itself; the values of attributes
 * must stand in double quotes.
 */
export function html(pieces: TemplateStringsArray, ...parts: Part[]): Html {
  return { [safe]: pieces.reduce((made, piece, index) => made + render(parts[index - 1]) + piece) }
}

/** Takes HTML as it is. Only for what the Markdown renderer made and sanitised. */
export function trusted(markup: string): Html {
  return { [safe]: markup }
}

/** The text of a piece of HTML, to send it. */
export function render(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (Array.isArray(part)) return part.map(render).join('')
  if (typeof part === 'object' && safe in part) return part[safe]
  return escapeText(String(part))
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
