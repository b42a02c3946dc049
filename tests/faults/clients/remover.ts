import type { PostView } from '../../../src/client/index.js'
import { newKey } from '../../../src/client/rest.js'
import type { TestMember } from '../../helpers/factories.js'
import { type Answer, read } from './ask.js'
import { type ClientContext, oneOf, untilOver } from './context.js'
import { readOwn } from './own-read.js'
import { send } from './send.js'
import { type Settled, trackSettled } from './settled.js'
import { readPost, reply } from './writer.js'

/** A post, and whether its author takes it for visible. */
type Own = { id: number; state: 'visible' | 'deleted' }

/** Writes posts into a thread, deletes them, and restores them. Nobody else does so there. */
export function removePosts(
  context: ClientContext,
  member: TestMember,
  threadId: number,
  restMs: number,
): Promise<void> {
  const own: Own[] = []
  const settled = trackSettled()
  return untilOver(context, restMs, async () => {
    if (own.length < 5 || Math.random() < 0.1) {
      const written = await reply(context, member, threadId, { look: readPost })
      if (written) own.push({ id: written.id, state: 'visible' })
    } else await turn(context, member, oneOf(own), settled)
  })
}

async function turn(context: ClientContext, { token }: TestMember, post: Own, settled: Settled): Promise<void> {
  const { id } = post
  const key = `state ${id}`
  const state = post.state === 'visible' ? 'deleted' : 'visible'
  const { outcome, attempts, door } = await send(
    context,
    state === 'deleted'
      ? { method: 'DELETE', path: `/posts/${id}`, token }
      : { method: 'POST', path: `/posts/${id}/restore`, token, key: newKey() },
  )
  context.record.values.push({ key, value: state, outcome, attempts })
  settled.note(key, attempts)
  // Whoever is refused, or does not know, tries the other way next: one of both is right.
  post.state = state
  if (outcome !== 'acknowledged' || !settled.isSettled(key, context.record.now())) return
  const isShown = (answer: Answer) => (answer.status === 200 ? stateOf(answer) : 'deleted') === state
  await readOwn(context, door, { what: `post ${id} ${state}`, path: `/posts/${id}`, token, isShown })
}

function stateOf(answer: Answer): PostView['state'] {
  return read<{ post: PostView }>(answer).post.state
}
