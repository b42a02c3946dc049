import { recall } from '../../platform/reader.js';
import { notFound } from '../../shared/errors.js';
import { readThreadViews } from '../threads/pieces.js';
import { canCreateThread, readSight } from './access.js';
import { forumSelect, viewForumTree } from './views.js';
/** The forums that the actor may read, as a tree. */
export async function readForums(reader, actor) {
    return { forums: await readTreeInSight(reader, await readSight(reader, actor)) };
}
/** One forum with what is below it, and what the actor may do in it. */
export async function readForum(reader, actor, forumId) {
    const sight = await readSight(reader, actor);
    const { forum } = findIn(await readTreeInSight(reader, sight), forumId);
    return {
        forum,
        viewer: viewForumViewer(sight, forumId),
    };
}
/** One forum with what is below it, and those above it, the topmost first. */
export async function readForumInTree(reader, actor, forumId) {
    return findIn((await readForums(reader, actor)).forums, forumId);
}
/** What the actor may do in a forum. */
export function viewForumViewer(sight, forumId) {
    return { canCreateThread: canCreateThread(sight, forumId), canModerate: sight.can(forumId, 'moderate') };
}
/** The rules of one forum. */
export async function readForumRules(reader, forumId) {
    const rules = await reader.forumPermission.findMany({
        where: { forumId },
        orderBy: [{ groupId: 'asc' }, { permission: 'asc' }],
    });
    return {
        rules: rules.map(({ groupId, permission, isAllowed }) => ({
            groupId,
            permission,
            effect: isAllowed ? 'allow' : 'deny',
        })),
    };
}
async function readTreeInSight(reader, { readable }) {
    const { rows, postCounts, lastThreadIds } = await recall(reader, figuresOf(readable));
    const lastThreads = new Map((await readThreadViews(reader, lastThreadIds)).map((thread) => [thread.forum.id, thread]));
    const contentOf = (id) => ({
        postCount: postCounts.get(id) ?? 0,
        lastThread: lastThreads.get(id) ?? null,
    });
    return viewForumTree(rows, contentOf);
}
function figuresOf(forums) {
    const ids = [...forums];
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
            ]);
            return {
                rows,
                postCounts: new Map(tallies.map(({ forumId, _sum }) => [forumId, _sum.postCount ?? 0])),
                lastThreadIds,
            };
        },
    };
}
/** The thread with the latest post in each forum: one look into the index for each. */
async function findLastThreads(reader, forumIds) {
    const found = await reader.$queryRaw `
    SELECT latest.id FROM unnest(${forumIds}::int[]) AS forum (id), LATERAL (
      SELECT id FROM threads WHERE forum_id = forum.id AND state = 'visible'
      ORDER BY last_post_at DESC, id DESC LIMIT 1
    ) AS latest`;
    return found.map(({ id }) => id);
}
function findIn(forums, id) {
    const above = pathTo(forums, id);
    const forum = above.pop();
    if (!forum)
        throw notFound('forum');
    return { forum, above };
}
/** The forums from the top down to this one. */
function pathTo(forums, id) {
    for (const forum of forums) {
        if (forum.id === id)
            return [forum];
        const below = pathTo(forum.children, id);
        if (below.length > 0)
            return [forum, ...below];
    }
    return [];
}
//# sourceMappingURL=queries.js.map