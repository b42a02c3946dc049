import { statement } from '../../platform/statement.js';
/**
 * For how many days the last post of a thread that a member never opened counts as unread. Without an end, all that
 * was written before they joined would be new to them for ever.
 */
const freshDays = 30;
/**
 * The first visible post of a thread that a member has not read, of a thread that they may see: the first of all when
 * they never opened it, null when they read everything, and for guests.
 */
export async function readFirstUnread(reader, { memberId }, threadId) {
    if (memberId === null)
        return null;
    const [found] = await reader.run(firstUnread, [memberId, threadId]);
    return found ?? null;
}
/**
 * As SQL, of the member $1 and the thread $2. Positions are dense and in the order of ids, so the place is found by
 * halving: at any depth, and whether the post that was read last is still there or not.
 */
export const selectFirstUnread = `
  SELECT posts.id AS "postId", posts.position FROM (
    WITH RECURSIVE noted (post_id) AS (
      SELECT coalesce(max(post_id), 0) FROM thread_reads WHERE user_id = $1 AND thread_id = $2
    ), search (low, high) AS (
      SELECT 1, reply_count + 2 FROM threads WHERE id = $2
      UNION ALL
      SELECT CASE WHEN middle.id > post_id THEN low ELSE middle.position + 1 END,
        CASE WHEN middle.id > post_id THEN middle.position ELSE high END
      FROM search, noted, LATERAL (
        SELECT id, position FROM posts WHERE thread_id = $2 AND position = (low + high) / 2
      ) AS middle
      WHERE low < high
    )
    SELECT low FROM search WHERE low = high
  ) AS found (position) JOIN posts ON posts.thread_id = $2 AND posts.position = found.position`;
const firstUnread = statement('first-unread', selectFirstUnread);
/**
 * Those of the threads in a list in which a member has something unread; for guests none. What they wrote themselves
 * is not new to them. A thread that they never opened counts while its last post is younger than `freshDays`.
 */
export async function unreadThreads(reader, { memberId }, threads) {
    if (memberId === null || threads.length === 0)
        return new Set();
    const noted = await reader.threadRead.findMany({
        where: { userId: memberId, threadId: { in: threads.map(({ id }) => id) } },
        select: { threadId: true, postId: true },
    });
    const readUpTo = new Map(noted.map(({ threadId, postId }) => [threadId, postId]));
    const fresh = Date.now() - freshDays * 86_400_000;
    const isUnread = ({ id, lastPost }) => {
        if (lastPost.author.id === memberId)
            return false;
        const postId = readUpTo.get(id);
        return postId === undefined ? Date.parse(lastPost.createdAt) > fresh : lastPost.id > postId;
    };
    return new Set(threads.filter(isUnread).map(({ id }) => id));
}
/** The posts of a list of latest posts, each with whether its thread has something unread. */
export async function markUnread(reader, actor, posts) {
    const threads = posts.map((post) => ({ id: post.threadId, lastPost: post }));
    const unread = await unreadThreads(reader, actor, threads);
    return posts.map((post) => ({ ...post, isUnread: unread.has(post.threadId) }));
}
//# sourceMappingURL=queries.js.map