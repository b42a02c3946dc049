import type { Reader } from '../../platform/transaction.js';
import type { Actor } from '../../shared/actor.js';
import type { FirstUnread } from './schema.js';
/**
 * The first visible post of a thread that a member has not read, of a thread that they may see: the first of all when
 * they never opened it, null when they read everything, and for guests.
 */
export declare function readFirstUnread(reader: Reader, { memberId }: Actor, threadId: number): Promise<FirstUnread>;
/**
 * As SQL, of the member $1 and the thread $2. Positions are dense and in the order of ids, so the place is found by
 * halving: at any depth, and whether the post that was read last is still there or not.
 */
export declare const selectFirstUnread = "\n  SELECT posts.id AS \"postId\", posts.position FROM (\n    WITH RECURSIVE noted (post_id) AS (\n      SELECT coalesce(max(post_id), 0) FROM thread_reads WHERE user_id = $1 AND thread_id = $2\n    ), search (low, high) AS (\n      SELECT 1, reply_count + 2 FROM threads WHERE id = $2\n      UNION ALL\n      SELECT CASE WHEN middle.id > post_id THEN low ELSE middle.position + 1 END,\n        CASE WHEN middle.id > post_id THEN middle.position ELSE high END\n      FROM search, noted, LATERAL (\n        SELECT id, position FROM posts WHERE thread_id = $2 AND position = (low + high) / 2\n      ) AS middle\n      WHERE low < high\n    )\n    SELECT low FROM search WHERE low = high\n  ) AS found (position) JOIN posts ON posts.thread_id = $2 AND posts.position = found.position";
/** A thread in a list, as far as it matters whether there is something unread in it. */
type Listed = {
    id: number;
    lastPost: {
        id: number;
        createdAt: string;
        author: {
            id: number;
        };
    };
};
/**
 * Those of the threads in a list in which a member has something unread; for guests none. What they wrote themselves
 * is not new to them. A thread that they never opened counts while its last post is younger than `freshDays`.
 */
export declare function unreadThreads(reader: Reader, { memberId }: Actor, threads: readonly Listed[]): Promise<ReadonlySet<number>>;
/** The posts of a list of latest posts, each with whether its thread has something unread. */
export declare function markUnread<P extends Listed['lastPost'] & {
    threadId: number;
}>(reader: Reader, actor: Actor, posts: readonly P[]): Promise<(P & {
    isUnread: boolean;
})[]>;
export {};
