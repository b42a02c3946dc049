import type { ErrorCode, PostView, ReactionsView, ThreadView } from '../realtime/contract.js'
import { ForumError } from './error.js'

/** How often a request is tried when the network fails. */
const tries = 3

type Pagination = { page: number; perPage: number; pageCount: number; total: number }
type Page = { page?: number; perPage?: number }

/** The calls of the API that go with watching a thread. Each @throws ForumError when the forum refuses. */
export type ForumRest = {
  threads: {
    get(id: number): Promise<{ thread: ThreadView }>
    posts(id: number, page?: Page): Promise<{ thread: ThreadView; posts: PostView[]; pagination: Pagination }>
    /** Replies once, even when the request has to be sent again. */
    reply(id: number, body: string): Promise<{ post: PostView }>
  }
  posts: {
    get(id: number): Promise<{ post: PostView }>
    react(id: number, type: string): Promise<{ reactions: ReactionsView }>
    unreact(id: number): Promise<{ reactions: ReactionsView }>
  }
}

/** The API at an address, asked with a token, with the browser's session, or as a guest. */
export function openRest(url: string, token: string | undefined): ForumRest {
  const base = new URL('/api/v1', url).href
  const ask = <T>(method: string, path: string, body?: object): Promise<T> => {
    const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` }
    if (body) headers['Content-Type'] = 'application/json'
    if (method === 'POST') headers['Idempotency-Key'] = crypto.randomUUID()
    return request<T>(base + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
  }
  return {
    threads: {
      get: (id) => ask('GET', `/threads/${id}`),
      posts: (id, page = {}) => ask('GET', `/threads/${id}/posts?${query(page)}`),
      reply: (id, body) => ask('POST', `/threads/${id}/posts`, { body }),
    },
    posts: {
      get: (id) => ask('GET', `/posts/${id}`),
      react: (id, type) => ask('PUT', `/posts/${id}/reaction`, { type }),
      unreact: (id) => ask('DELETE', `/posts/${id}/reaction`),
    },
  }
}

function query({ page = 1, perPage = 20 }: Page): string {
  return `page=${page}&perPage=${perPage}`
}

/** Sends a request that may be sent twice: it reads, sets, or carries an Idempotency-Key. */
async function request<T>(url: string, init: RequestInit): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await answerOf<T>(await fetch(url, init))
    } catch (error) {
      if (error instanceof ForumError || attempt === tries) throw error
      await new Promise((resolve) => setTimeout(resolve, 200 * attempt))
    }
  }
}

async function answerOf<T>(response: Response): Promise<T> {
  const body: unknown = await response.json()
  if (response.ok) return body as T
  const { code = 'internal_error', detail = response.statusText } = body as { code?: ErrorCode; detail?: string }
  throw new ForumError(code, detail, response.status)
}
