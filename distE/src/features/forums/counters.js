import { idsOf } from '../../shared/recount.js';
/** Changes a forum's number of visible threads. Locks the forum, so call it before its threads are locked. */
export async function bumpThreadCount(tx, forumId, by) {
    await tx.forum.update({ where: { id: forumId }, data: { threadCount: { increment: by } }, select: { id: true } });
}
/** Counts the visible threads of every forum. */
export const recountForums = async (tx, { fix }) => {
    const differences = await tx.$queryRaw `
    SELECT 'forums' AS "table", forums.id::text AS key, 'thread_count' AS "column",
      forums.thread_count::text AS stored, truth.count::text AS counted
    FROM forums, LATERAL (
      SELECT count(*)::int AS count FROM threads WHERE forum_id = forums.id AND state = 'visible'
    ) AS truth
    WHERE forums.thread_count <> truth.count
    ORDER BY forums.id`;
    if (fix && differences.length > 0) {
        await tx.$executeRaw `
      UPDATE forums SET thread_count = (
        SELECT count(*) FROM threads WHERE forum_id = forums.id AND state = 'visible'
      ) WHERE id = ANY(${idsOf(differences)})`;
    }
    return differences;
};
//# sourceMappingURL=counters.js.map