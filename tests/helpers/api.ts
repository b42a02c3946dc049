import { demandDescribed } from './described.js'

/** What the API answered. `body` is the parsed JSON, or null where there was none. */
export type Answer = {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every shape, and fails where they differ
  body: any
  headers: Headers
}

/** Who a client asks as, and what it sends along with every request. */
export type AskedAs = { token?: string; cookie?: string; headers?: Record<string, string> }

type Ask = (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>

/** One client of the API. It keeps the session's cookie as a browser does. */
export type Api = {
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post: Ask
  put: Ask
  patch: Ask
  delete: Ask
  /** The value of the session's cookie at this moment, or null. */
  session(): string | null
}

/** The header of the cookies that have a value. */
function cookiesOf(cookies: Record<string, string | null>): { Cookie?: string } {
  const set = Object.entries(cookies).filter(([, value]) => value !== null)
  return set.length === 0 ? {} : { Cookie: set.map(([name, value]) => `${name}=${value}`).join('; ') }
}

/** A client of the API of a forum at `url`, which fails when an answer is not as the description says. Paths are below `/api/v1`; a text or bytes as body are sent as they are. */
export function api(url: string, as: AskedAs = {}): Api {
  let cookie = as.cookie ?? null
  let wrote: string | null = null
  const ask = async (method: string, path: string, body?: unknown, more: Record<string, string> = {}) => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(as.token ? { Authorization: `Bearer ${as.token}` } : {}),
        ...cookiesOf({ rostra_session: cookie, rostra_wrote: wrote }),
        ...as.headers,
        ...more,
      },
      ...(body === undefined ? {} : { body: isRaw(body) ? body : JSON.stringify(body) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const value = /^rostra_session=([^;]*)/.exec(line)?.[1]
      if (value !== undefined) cookie = value || null
      wrote = /^rostra_wrote=([^;]*)/.exec(line)?.[1] ?? wrote
    }
    const text = await response.text()
    demandDescribed({ method, path, status: response.status, headers: response.headers, text })
    const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, body: isJson && text ? JSON.parse(text) : null, headers: response.headers }
  }
  return {
    get: (path, headers) => ask('GET', path, undefined, headers),
    post: (path, body, headers) => ask('POST', path, body, headers),
    put: (path, body, headers) => ask('PUT', path, body, headers),
    patch: (path, body, headers) => ask('PATCH', path, body, headers),
    delete: (path, body, headers) => ask('DELETE', path, body, headers),
    session: () => cookie,
  }
}

function isRaw(body: unknown): body is string | Uint8Array<ArrayBuffer> {
  return typeof body === 'string' || body instanceof Uint8Array
}
