import { idsOf } from '../../shared/recount.js';
/** Counts a reply that now ends the thread. The thread must be locked. */
export async function countReply(tx, threadId, reply) {
    await tx.thread.update({
        where: { id: threadId },
        data: { replyCount: { increment: 1 }, lastPostId: reply.id, lastPostAt: reply.createdAt },
        select: { id: true },
    });
}
/** What `countReply` does, in an UPDATE of `threads`. The reply's id and time are expressions. */
export function replyCountBump({ id, createdAt }) {
    return `reply_count = reply_count + 1, last_post_id = ${id}, last_post_at = ${createdAt}`;
}
/** Counts a reply that was restored (+1) or deleted (−1), and finds the last post anew. The thread must be locked. */
export async function bumpReplies(tx, threadId, by) {
    const last = await tx.post.findFirstOrThrow({
        where: { threadId, position: { not: null } },
        orderBy: { position: 'desc' },
        select: { id: true, createdAt: true },
    });
    await tx.thread.update({
        where: { id: threadId },
        data: { replyCount: { increment: by }, lastPostId: last.id, lastPostAt: last.createdAt },
        select: { id: true },
    });
}
/** Counts the replies of every thread, and finds every last post. A deleted thread keeps its visible replies, not its first post. */
export const recountThreads = async (tx, { fix }) => {
    const differences = await tx.$queryRaw `
    SELECT 'threads' AS "table", id::text AS key, 'reply_count, last_post_id, last_post_at' AS "column",
      concat_ws(', ', reply_count, last_post_id, last_post_at) AS stored,
      concat_ws(', ', replies, true_last_id, true_last_at) AS counted
    FROM (
      SELECT threads.*, truth.replies, last.id AS true_last_id, last.created_at AS true_last_at
      FROM threads
      LEFT JOIN LATERAL (
        SELECT count(*)::int AS replies FROM posts
        WHERE thread_id = threads.id AND state = 'visible' AND posts.id <> threads.first_post_id
      ) AS truth ON true
      LEFT JOIN LATERAL (
        SELECT posts.id, posts.created_at FROM posts
        WHERE thread_id = threads.id AND (state = 'visible' OR posts.id = threads.first_post_id)
        ORDER BY posts.id DESC LIMIT 1
      ) AS last ON true
    ) AS threads
    WHERE (reply_count, last_post_id, last_post_at) IS DISTINCT FROM (replies, true_last_id, true_last_at)
    ORDER BY id`;
    if (fix && differences.length > 0)
        await countThreads(tx, idsOf(differences));
    return differences;
};
/** Counts the replies of threads anew, and finds their last posts: after differences, or when threads came in whole. */
export async function countThreads(tx, threadIds) {
    await tx.$executeRaw `
    UPDATE threads SET reply_count = truth.replies, last_post_id = last.id, last_post_at = last.created_at
    FROM (
      SELECT threads.id,
        (count(*) FILTER (WHERE posts.state = 'visible' AND posts.id <> threads.first_post_id))::int AS replies,
        max(posts.id) FILTER (WHERE posts.state = 'visible' OR posts.id = threads.first_post_id) AS last_id
      FROM threads JOIN posts ON posts.thread_id = threads.id
      WHERE threads.id = ANY(${[...threadIds]}) GROUP BY 1
    ) AS truth JOIN posts AS last ON last.id = truth.last_id
    WHERE threads.id = truth.id`;
}
//# sourceMappingURL=counters.js.map