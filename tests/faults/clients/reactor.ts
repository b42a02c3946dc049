import type { TestMember } from '../../helpers/factories.js'
import { read } from './ask.js'
import { type ClientContext, oneOf, untilOver } from './context.js'
import { readOwn } from './own-read.js'
import { send } from './send.js'
import { type Settled, trackSettled } from './settled.js'

const types = ['like', 'love', 'wow', 'dislike', null] as const

/** Sets, changes and takes away its reactions to the posts that were there from the beginning. */
export function react(context: ClientContext, member: TestMember, restMs: number): Promise<void> {
  const settled = trackSettled()
  return untilOver(context, restMs, async () => {
    const { id: threadId, postIds } = oneOf(context.scene.threads)
    await setReaction(context, member, { threadId, postId: oneOf(postIds) }, settled)
  })
}

async function setReaction(
  context: ClientContext,
  { id, token }: TestMember,
  { threadId, postId }: { threadId: number; postId: number },
  settled: Settled,
): Promise<void> {
  const type = oneOf(types)
  const path = `/posts/${postId}/reaction`
  const request = type === null ? ({ method: 'DELETE' } as const) : ({ method: 'PUT', body: { type } } as const)
  const { outcome, attempts, door } = await send(context, { ...request, path, token })
  const key = `reaction ${postId} ${id}`
  const value = type ?? 'none'
  context.record.values.push({ key, value, outcome, attempts })
  settled.note(key, attempts)
  if (outcome !== 'acknowledged' || !settled.isSettled(key, context.record.now())) return
  await readOwn(context, door, {
    what: `${value} to post ${postId} by member ${id}`,
    path: `/threads/${threadId}/posts?page=1&perPage=20`,
    token,
    isShown: (answer) => {
      const { viewer } = read<{ viewer?: { reactions: Record<string, string> } }>(answer)
      return (viewer?.reactions[postId] ?? 'none') === value
    },
  })
}
