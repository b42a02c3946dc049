import { newKey } from '../../../src/client/rest.js'
import type { TestMember } from '../../helpers/factories.js'
import { type ClientContext, oneOf, untilOver } from './context.js'
import { send } from './send.js'
import { noteText } from './writer.js'

/** Writes what must be refused: where it may not, where nothing is, what is too long, and an edit of another's post. */
export function writeInVain(context: ClientContext, { token }: TestMember, restMs: number): Promise<void> {
  const { threads, locked, privateThread } = context.scene
  const replyTo =
    (id: number, more = '') =>
    (body: string) =>
      ({ method: 'POST', path: `/threads/${id}/posts`, body: { body: body + more }, key: newKey() }) as const
  const ways = [
    replyTo(locked.id),
    replyTo(privateThread.id),
    replyTo(999_999_999),
    replyTo(threads[0]?.id ?? 0, 'x'.repeat(60_000)),
    (body: string) =>
      ({ method: 'PATCH', path: `/posts/${threads[0]?.postIds[0]}`, body: { body, version: 1 } }) as const,
  ]
  return untilOver(context, restMs, async () => {
    const request = { ...oneOf(ways)(`Text ${context.nextNumber()}`), token }
    const sent = await send(context, request)
    noteText(context, request.method === 'PATCH' ? 'edit' : 'reply', request.body.body, sent)
  })
}
