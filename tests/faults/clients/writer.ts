import type { PostView } from '../../../src/client/index.js'
import { newKey } from '../../../src/client/rest.js'
import type { TestMember } from '../../helpers/factories.js'
import type { TextWrite } from '../record.js'
import { read } from './ask.js'
import { type ClientContext, type Door, oneOf, untilOver } from './context.js'
import { readOwn } from './own-read.js'
import { type Sent, send, type Trying } from './send.js'

/** How many posts a page of a thread shows. */
const perPage = 20

/** A post as its writer knows it after its write. */
export type Written = Pick<PostView, 'id' | 'version'> & { threadId: number; position: number }

/** Looks for a post on the node that acknowledged it. */
export type LookFor = (context: ClientContext, door: Door, post: Written, body: string, token: string) => Promise<void>

/** Replies to threads again and again. */
export function writeReplies(context: ClientContext, member: TestMember, restMs: number): Promise<void> {
  return untilOver(context, restMs, async () => {
    await reply(context, member, oneOf(context.scene.threads).id)
  })
}

/** Replies once, and looks for the reply. Answers the post where it was acknowledged. */
export async function reply(
  context: ClientContext,
  { token }: TestMember,
  threadId: number,
  {
    look = readPage,
    body = `Text ${context.nextNumber()}`,
    ...trying
  }: Trying & { look?: LookFor; body?: string } = {},
): Promise<Written | null> {
  const request = { method: 'POST', path: `/threads/${threadId}/posts`, token, body: { body }, key: newKey() } as const
  const sent = await send(context, request, trying)
  const post = noteText(context, 'reply', body, sent)
  if (post) await look(context, sent.door, post, body, token)
  return post
}

/**
 * Replies again and again, and sends each reply to another node too once it is acknowledged, as a proxy may do that did
 * not get the answer. Both must answer the same, and each shows the reply from then on.
 */
export function replyTwice(context: ClientContext, { token }: TestMember, restMs: number): Promise<void> {
  return untilOver(context, restMs, async () => {
    const { doors } = context
    const { id } = oneOf(context.scene.threads)
    const body = `Text ${context.nextNumber()}`
    const request = { method: 'POST', path: `/threads/${id}/posts`, token, body: { body }, key: newKey() } as const
    const sent = await send(context, request)
    if (!noteText(context, 'reply', body, sent)) return
    const others = doors.length > 1 ? doors.filter(({ index }) => index !== sent.door.index) : doors
    const again = await send(context, request, { doors: others })
    const post = noteText(context, 'reply', body, again)
    if (post) await readPage(context, again.door, post, body, token)
  })
}

/** Notes what became of a text. Answers the post where it was acknowledged. */
export function noteText({ record }: ClientContext, kind: TextWrite['kind'], body: string, sent: Sent): Written | null {
  const { outcome, attempts, answer } = sent
  const post = outcome === 'acknowledged' && answer ? read<{ post: PostView }>(answer).post : null
  record.texts.push({ kind, body, postId: post?.id ?? null, version: post?.version ?? null, outcome, attempts })
  return post && { id: post.id, version: post.version, threadId: post.threadId, position: post.position ?? 0 }
}

/** Looks for a post on the page of its thread, which is kept for all. Where posts are deleted, it may have moved. */
export const readPage: LookFor = (context, door, { id, threadId, position }, body, token) =>
  readOwn(context, door, {
    what: `${body} in post ${id} at ${position}`,
    path: `/threads/${threadId}/posts?page=${Math.ceil(position / perPage)}&perPage=${perPage}`,
    token,
    isShown: (answer) =>
      read<{ posts?: PostView[] }>(answer).posts?.some((post) => post.id === id && post.body === body) ?? false,
  })

/** Looks at the post itself. */
export const readPost: LookFor = (context, door, { id }, body, token) =>
  readOwn(context, door, {
    what: `${body} in post ${id}`,
    path: `/posts/${id}`,
    token,
    isShown: (answer) => read<{ post?: PostView }>(answer).post?.body === body,
  })
