import type { PostView } from '../../../src/client/index.js'
import type { TestMember } from '../../helpers/factories.js'
import { ask, read } from './ask.js'
import { type ClientContext, oneOf, untilOver } from './context.js'
import { type Sent, send } from './send.js'
import { noteText, readPage, reply, type Written } from './writer.js'

/** How long to wait for a post that is read again, in milliseconds. */
const answerWithin = 5000

/** Writes a post now and then, and edits those that it wrote. */
export function editPosts(context: ClientContext, member: TestMember, restMs: number): Promise<void> {
  const { id: threadId } = oneOf(context.scene.threads)
  const own: Written[] = []
  return untilOver(context, restMs, async () => {
    if (own.length < 3 || Math.random() < 0.05) {
      const written = await reply(context, member, threadId)
      if (written) own.push(written)
      return
    }
    const post = oneOf(own)
    post.version = (await edit(context, member, post)) ?? post.version
  })
}

/** Edits once. Answers the version that the post has now, if that is known. */
async function edit(context: ClientContext, { token }: TestMember, post: Written): Promise<number | null> {
  const body = `Text ${context.nextNumber()}`
  const path = `/posts/${post.id}`
  const sent = await send(context, { method: 'PATCH', path, token, body: { body, version: post.version } })
  const edited = noteText(context, 'edit', body, sent)
  if (!edited) return readVersion(sent, path, token)
  await readPage(context, sent.door, post, body, token)
  return edited.version
}

/** An earlier try may have had its effect: the post itself tells. */
async function readVersion({ door }: Sent, path: string, token: string): Promise<number | null> {
  const answer = await ask(door.url, { method: 'GET', path, token }, answerWithin)
  return answer?.status === 200 ? read<{ post: PostView }>(answer).post.version : null
}
