import { type Piece, recall } from '../../platform/reader.js'
import type { Reader } from '../../platform/transaction.js'
import type { Actor } from '../../shared/actor.js'
import { notFound } from '../../shared/errors.js'
import { readThreadViews } from '../threads/pieces.js'
import { canCreateThread, readSight, type Sight } from './access.js'
import type { ForumAndViewerAnswer, ForumRules, ForumView, ForumViewer } from './schema.js'
import { type ForumContent, type ForumRow, forumSelect, viewForumTree } from './views.js'

/** The forums that the actor may read, as a tree. */
export async function readForums(reader: Reader, actor: Actor): Promise<{ forums: ForumView[] }> {
  return { forums: await readTreeInSight(reader, await readSight(reader, actor)) }
}

/** One forum with what is below it, and what the actor may do in it. */
export async function readForum(reader: Reader, actor: Actor, forumId: number): Promise<ForumAndViewerAnswer> {
  const sight = await readSight(reader, actor)
  const { forum } = findIn(await readTreeInSight(reader, sight), forumId)
  return {
    forum,
    viewer: viewForumViewer(sight, forumId),
  }
}

/** One forum with what is below it, and those above it, the topmost first. */
export async function readForumInTree(
  reader: Reader,
  actor: Actor,
  forumId: number,
): Promise<{ forum: ForumView; above: ForumView[] }> {
  return findIn((await readForums(reader, actor)).forums, forumId)
}

/** What the actor may do in a forum. */
export function viewForumViewer(sight: Sight, forumId: number): ForumViewer {
  return { canCreateThread: canCreateThread(sight, forumId), canModerate: sight.can(forumId, 'moderate') }
}

/** The rules of one forum. */
export async function readForumRules(reader: Reader, forumId: number): Promise<ForumRules> {
  const rules = await reader.forumPermission.findMany({
    where: { forumId },
    orderBy: [{ groupId: 'asc' }, { permission: 'asc' }],
  })
  return {
    rules: rules.map(({ groupId, permission, isAllowed }) => ({
      groupId,
      permission,
      effect: isAllowed ? 'allow' : 'deny',
    })),
  }
}

async function readTreeInSight(reader: Reader, { readable }: Sight): Promise<ForumView[]> {
  const { rows, postCounts, lastThreadIds } = await recall(reader, figuresOf(readable))
  const lastThreads = new Map((await readThreadViews(reader, lastThreadIds)).map((thread) => [thread.forum.id, thread]))
  const contentOf = (id: number): ForumContent => ({
    postCount: postCounts.get(id) ?? 0,
    lastThread: lastThreads.get(id) ?? null,
  })
  return viewForumTree(rows, contentOf)
}

/** Forums as they are kept: how many posts are in each, and which threads have the latest ones. */
type ForumFigures = { rows: ForumRow[]; postCounts: ReadonlyMap<number, number>; lastThreadIds: number[] }

function figuresOf(forums: readonly number[]): Piece<ForumFigures> {
  const ids = [...forums]
  return {
    key: `forums ${ids.join()}`,
    tags: () => ['lists'],
    size: ({ rows }) => 500 * rows.length,
    load: async (reader) => {
      const [rows, tallies, lastThreadIds] = await Promise.all([
        reader.forum.findMany({
          where: { id: { in: ids } },
          orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
          select: forumSelect,
        }),
        reader.postTally.groupBy({ by: ['forumId'], where: { forumId: { in: ids } }, _sum: { postCount: true } }),
        findLastThreads(reader, ids),
      ])
      return {
        rows,
        postCounts: new Map(tallies.map(({ forumId, _sum }) => [forumId, _sum.postCount ?? 0])),
        lastThreadIds,
      }
    },
  }
}

/** The thread with the latest post in each forum: one look into the index for each. */
async function findLastThreads(reader: Reader, forumIds: number[]): Promise<number[]> {
  const found = await reader.$queryRaw<{ id: number }[]>`
    SELECT latest.id FROM unnest(${forumIds}::int[]) AS forum (id), LATERAL (
      SELECT id FROM threads WHERE forum_id = forum.id AND state = 'visible'
      ORDER BY last_post_at DESC, id DESC LIMIT 1
    ) AS latest`
  return found.map(({ id }) => id)
}

function findIn(forums: ForumView[], id: number): { forum: ForumView; above: ForumView[] } {
  const above = pathTo(forums, id)
  const forum = above.pop()
  if (!forum) throw notFound('forum')
  return { forum, above }
}

/** The forums from the top down to this one. */
function pathTo(forums: ForumView[], id: number): ForumView[] {
  for (const forum of forums) {
    if (forum.id === id) return [forum]
    const below = pathTo(forum.children, id)
    if (below.length > 0) return [forum, ...below]
  }
  return []
}
