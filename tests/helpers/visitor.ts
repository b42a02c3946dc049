import type { Db } from '../../src/platform/transaction.js'
import { sessionFor } from './factories.js'
import { elements, type SeenElement, textOf } from './html.js'
import { type SeenForm, seenForms } from './seen-forms.js'

/** A page as a visitor has it before them. */
export type SeenPage = {
  status: number
  /** Its address, after redirects: path and query. */
  path: string
  /** The redirects that led to it, as `303 /threads/1`. */
  via: string[]
  headers: Headers
  html: string
  text: string
  elements: SeenElement[]
  forms: SeenForm[]
}

/** What is typed, ticked or chosen, by the names of fields. Several values where a name stands several times. */
type Filled = Record<string, string | readonly string[]>

/** A browser without JavaScript: it keeps cookies, follows links and redirects, and sends forms as they stand in pages. */
export type Visitor = {
  /** The page that was opened last. */
  readonly page: SeenPage
  /** Opens an address of the forum. */
  open(path: string): Promise<SeenPage>
  /** Follows the first link of the page with this text. */
  follow(text: string): Promise<SeenPage>
  /** A form of the page, by its address (`/sign-in`) or id (`#reply`). Fails when there is none, or more than one. */
  form(which: string): SeenForm
  /**
   * Fills in a form of the page and sends it, with all else that stands in it, by its first button or the one with this
   * text or value. Fails for a field or a choice that the form does not have.
   */
  submit(which: string, filled?: Filled, button?: string): Promise<SeenPage>
  /** Sends fields to an address, whatever the page: as a stale page would, or, with `headers`, another site. */
  post(path: string, fields: Filled, headers?: Record<string, string>): Promise<SeenPage>
  /** The value of a cookie at this moment, or null. */
  cookie(name: string): string | null
}

/** Starts a browser at a forum. `session` is the value of a session's cookie; `headers` go along with every request. */
export function visit(url: string, as: { session?: string; headers?: Record<string, string> } = {}): Visitor {
  const cookies = new Map(as.session === undefined ? [] : [['rostra_session', as.session]])
  let page: SeenPage | null = null
  const ask = async (path: string, init: RequestInit, via: string[] = []): Promise<SeenPage> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8', ...(cookie ? { Cookie: cookie } : {}) }
    const answer = await fetch(url + path, {
      redirect: 'manual',
      ...init,
      headers: { ...headers, ...as.headers, ...(init.headers as Record<string, string>) },
    })
    for (const line of answer.headers.getSetCookie()) keepCookie(cookies, line)
    const location = answer.headers.get('location')
    if (location === null || answer.status < 300) return seenPage(path, via, answer)
    if (via.length > 5) throw new Error(`Redirected again and again: ${via.join(', ')}`)
    const target = new URL(location, url + path)
    if (target.origin !== url) throw new Error(`${path} leads to another site: ${location}`)
    return ask(target.pathname + target.search, {}, [...via, `${answer.status} ${location}`])
  }
  const browse = async (path: string, init: RequestInit) => {
    page = await ask(path, init)
    return page
  }
  const shown = () => {
    if (page === null) throw new Error('No page was opened yet.')
    return page
  }
  const open = (path: string) => browse(path, { headers: { 'Sec-Fetch-Site': 'none' } })
  const post = (path: string, fields: Filled, headers: Record<string, string> = {}) => {
    const own = { Origin: url, 'Sec-Fetch-Site': 'same-origin' }
    return browse(path, { method: 'POST', body: encode(fields), headers: { ...own, ...headers } })
  }
  const form = (which: string) => demandOne(shown(), which)
  return {
    get page() {
      return shown()
    },
    open,
    follow: (text) => open(linkTo(shown(), text)),
    form,
    submit: (which, filled = {}, button) => {
      const { method, action, fields } = fillIn(form(which), filled, button)
      return method === 'post' ? post(action, fields) : open(`${action.split('?')[0]}?${encode(fields)}`)
    },
    post,
    cookie: (name) => cookies.get(name) ?? null,
  }
}

/** Starts the browser of a member who is signed in, or of a guest. */
export async function visitAs(
  { url, db }: { url: string; db: Db },
  member: { id: number } | null,
  headers: Record<string, string> = {},
): Promise<Visitor> {
  return visit(url, { headers, ...(member && { session: await sessionFor(db, member.id) }) })
}

async function seenPage(path: string, via: string[], answer: Response): Promise<SeenPage> {
  const html = await answer.text()
  const seen = { elements: elements(html), text: textOf(html), forms: seenForms(html, path) }
  return { status: answer.status, path, via, headers: answer.headers, html, ...seen }
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(line) ?? []
  const expires = /; *expires=([^;]+)/i.exec(line)?.[1]
  if (expires !== undefined && Date.parse(expires) <= Date.now()) cookies.delete(name)
  else cookies.set(name, value)
}

function linkTo(page: SeenPage, text: string): string {
  const links = page.elements.filter(({ tag, attributes }) => tag === 'a' && attributes.href !== undefined)
  const href = links.find((link) => link.text.trim() === text)?.attributes.href
  if (href === undefined) throw new Error(`${page.path} has no link ${text}, but ${links.map((link) => link.text)}`)
  const { pathname, search } = new URL(href, `http://here${page.path}`)
  return pathname + search
}

function demandOne({ path, forms }: SeenPage, which: string): SeenForm {
  const found = forms.filter(({ id, action }) => (which.startsWith('#') ? which === `#${id}` : which === action))
  if (found[0] && found.length === 1) return found[0]
  throw new Error(`${path} has ${found.length} forms ${which}, among ${forms.map(({ action }) => action)}`)
}

/** What a form sends when this is filled in. A button's text or value chooses it; without one the first counts. */
function fillIn(form: SeenForm, filled: Filled, button?: string): SeenForm & { fields: Filled } {
  const fields: Filled = { ...form.values }
  for (const [name, value] of Object.entries(filled)) {
    const choices = form.choices[name]
    if (choices === undefined) throw new Error(`${form.action} has no field ${name}`)
    const wrong = [value].flat().filter((each) => choices !== 'any' && !choices.includes(each))
    if (wrong.length > 0) throw new Error(`${form.action} does not offer ${wrong} as ${name}, but ${choices}`)
    fields[name] = value
  }
  const pressed = form.buttons.find(({ text, value }) => button === undefined || text === button || value === button)
  if (!pressed) throw new Error(`${form.action} has no button ${button ?? ''}`)
  if (pressed.name) fields[pressed.name] = pressed.value
  return { ...form, fields }
}

/** As browsers send fields: line breaks are CR LF. */
function encode(fields: Filled): URLSearchParams {
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, each] as const))
  return new URLSearchParams(pairs.map(([name, value]) => [name, value.replace(/\r?\n/g, '\r\n')]))
}
