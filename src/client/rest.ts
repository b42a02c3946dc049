import type { ErrorCode, PostView, ReactionsView, ThreadView, UserCard } from '../realtime/contract.js'
import { ForumError } from './error.js'

/** How often a request is tried when the network fails. */
const tries = 3

type Pagination = { page: number; perPage: number; pageCount: number; total: number }
type Page = { page?: number; perPage?: number }

/** The calls of the API that go with watching a thread. Each @throws ForumError when the forum refuses. */
export type ForumRest = {
  threads: {
    get(id: number): Promise<{ thread: ThreadView }>
    /** Remembers, for a member, that they have read up to a post. */
    markRead(id: number, postId: number): Promise<void>
    posts(id: number, page?: Page): Promise<{ thread: ThreadView; posts: PostView[]; pagination: Pagination }>
    /** Replies once, even when the request has to be sent again. With a key of your own, also after a restart. */
    reply(id: number, body: string, key?: string): Promise<{ post: PostView }>
  }
  posts: {
    get(id: number): Promise<{ post: PostView }>
    /** What a text would look like as a post. */
    preview(body: string): Promise<{ html: string }>
    /** Who reacted how, latest first. */
    reactors(id: number, limit: number): Promise<{ reactions: { type: string; user: UserCard }[]; next: string | null }>
    react(id: number, type: string): Promise<{ reactions: ReactionsView }>
    unreact(id: number): Promise<{ reactions: ReactionsView }>
  }
}

/** The API at an address, asked with a token, with the browser's session, or as a guest. */
export function openRest(url: string, token: string | undefined): ForumRest {
  const base = new URL('/api/v1', url).href
  const ask = <T>(method: string, path: string, body?: object, key = newKey()): Promise<T> => {
    const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` }
    if (body) headers['Content-Type'] = 'application/json'
    if (method === 'POST') headers['Idempotency-Key'] = key
    return request<T>(base + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
  }
  return {
    threads: {
      get: (id) => ask('GET', `/threads/${id}`),
      posts: (id, page = {}) => ask('GET', `/threads/${id}/posts?${query(page)}`),
      markRead: (id, postId) => ask('PUT', `/threads/${id}/read`, { postId }),
      reply: (id, body, key) => ask('POST', `/threads/${id}/posts`, { body }, key),
    },
    posts: {
      get: (id) => ask('GET', `/posts/${id}`),
      preview: (body) => ask('POST', '/preview', { body }),
      reactors: (id, limit) => ask('GET', `/posts/${id}/reactions?limit=${limit}`),
      react: (id, type) => ask('PUT', `/posts/${id}/reaction`, { type }),
      unreact: (id) => ask('DELETE', `/posts/${id}/reaction`),
    },
  }
}

/** A key for a request that may be sent twice. Not by `randomUUID`, which browsers have on https only. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-')
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
  const body: unknown = response.status === 204 ? undefined : await response.json()
  if (response.ok) return body as T
  const { code = 'internal_error', detail = response.statusText } = body as { code?: ErrorCode; detail?: string }
  throw new ForumError(code, detail, response.status)
}
