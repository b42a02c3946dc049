/** A request to a node. Paths are below `/api/v1`. */
export type Request = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  token?: string
  /** A session, where there is no token. */
  session?: string
  body?: object
  key?: string
}

/** What came back. `text` is the body as it came. */
export type Answer = { status: number; text: string; retryAfter: number | null }

/** Sends a request once. Null: no whole answer came within this many milliseconds. */
export async function ask(url: string, request: Request, withinMs: number): Promise<Answer | null> {
  const { method, path, body } = request
  try {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: headersOf(request),
      signal: AbortSignal.timeout(withinMs),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const retryAfter = response.headers.get('retry-after')
    return {
      status: response.status,
      text: await response.text(),
      retryAfter: retryAfter === null ? null : Number(retryAfter),
    }
  } catch {
    return null
  }
}

function headersOf({ token, session, body, key }: Request): Record<string, string> {
  return {
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    ...(session === undefined ? {} : { Cookie: `rostra_session=${session}`, 'Sec-Fetch-Site': 'same-origin' }),
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(key === undefined ? {} : { 'Idempotency-Key': key }),
  }
}

/** The body of an answer as what the caller knows it to be. */
export function read<T>({ text }: Answer): T {
  return JSON.parse(text) as T
}
