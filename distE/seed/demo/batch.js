import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { append } from '../../src/events/outbox.js';
import { bumpThreadAuthors } from '../../src/features/accounts/counters.js';
import { bumpThreadCount } from '../../src/features/forums/counters.js';
import { bumpThreadTallies } from '../../src/features/posts/counters.js';
import { countThreads } from '../../src/features/threads/counters.js';
import { lockLoading } from '../loader.js';
import { insertPosts, insertReactions, insertRevisions, insertThreads, setFirstPosts } from './insert.js';
import { addThreadRows } from './rows.js';
import { draftThread } from './threads.js';
/** Whether an earlier run has written a batch. */
export async function isWritten(reader, size, batch) {
    const hash = hashOf(size, batch);
    return (await reader.import.findUnique({ where: { hash }, select: { threadId: true } })) !== null;
}
/** Drafts and renders the threads of a batch, with ids that nobody else gets. Nothing is written. */
export async function prepareRows(db, stage, batch) {
    const threadIds = await reserveIds(db, 'threads', batch.lengths.length);
    const postIds = await reserveIds(db, 'posts', batch.lengths.reduce((sum, length) => sum + length, 0));
    let taken = 0;
    const rows = { threads: [], posts: [], revisions: [], reactions: [] };
    for (const [index, length] of batch.lengths.entries()) {
        const ids = postIds.slice(taken, taken + length);
        taken += length;
        const draft = draftThread(stage.cast, { ...stage, place: batch.from + index, ids });
        addThreadRows(rows, threadIds[index] ?? 0, draft, stage);
        // The batch before is being written by this same process.
        await breathe();
    }
    return rows;
}
/** Writes a batch and counts it, unless another process did. Answers how many posts were written. */
export async function writeRows(tx, rows, size, batch) {
    await lockLoading(tx);
    if (await isWritten(tx, size, batch))
        return 0;
    await holdReferences(tx, rows);
    const visible = rows.threads.filter((thread) => thread.deletedAt === null);
    for (const [forumId, count] of countByForum(visible))
        await bumpThreadCount(tx, forumId, count);
    await insertThreads(tx, rows.threads);
    for (const part of partsOf(rows.posts))
        await insertPosts(tx, part);
    await insertRevisions(tx, rows.revisions);
    for (const part of partsOf(rows.reactions))
        await insertReactions(tx, part);
    await setFirstPosts(tx, openings(rows));
    await countThreads(tx, idsOf(rows.threads));
    await bumpThreadAuthors(tx, idsOf(visible), 1);
    await bumpThreadTallies(tx, idsOf(visible), 1);
    await append(tx, { type: 'everything.changed' });
    const threadId = rows.threads[0]?.id ?? 0;
    await tx.import.create({ data: { hash: hashOf(size, batch), threadId }, select: { threadId: true } });
    return rows.posts.length;
}
/** How many rows a statement takes: few enough for a thread of 100,000 posts not to be sent in one piece. */
const rowsAtOnce = 5000;
function partsOf(rows) {
    const count = Math.ceil(rows.length / rowsAtOnce);
    return Array.from({ length: count }, (_, index) => rows.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce));
}
/** In ascending order, as forums are locked. */
function countByForum(threads) {
    const counts = new Map();
    for (const { forumId } of threads)
        counts.set(forumId, (counts.get(forumId) ?? 0) + 1);
    return [...counts].sort(([a], [b]) => a - b);
}
/**
 * Locks the forums and members that the rows name, so that they stay, and the members' countries stay what posts are
 * stored under. As all that the rows refer to is there then, PostgreSQL need not look up what each row refers to,
 * which takes as long as the rest; only a superuser may leave that out.
 */
async function holdReferences(tx, { threads, posts, reactions }) {
    const forumIds = new Set(threads.map(({ forumId }) => forumId));
    const memberIds = new Set(reactions.map(({ userId }) => userId));
    for (const { authorId, deletedById } of posts)
        memberIds.add(authorId).add(deletedById ?? authorId);
    const forums = await tx.$queryRaw `
    SELECT 1 FROM forums WHERE id = ANY(${[...forumIds]}) ORDER BY id FOR NO KEY UPDATE`;
    const members = await tx.$queryRaw `
    SELECT 1 FROM users WHERE id = ANY(${[...memberIds]}) ORDER BY id FOR NO KEY UPDATE`;
    if (forums.length < forumIds.size || members.length < memberIds.size) {
        throw new Error('A forum or a member of the demo was removed while it was added.');
    }
    await tx.$queryRaw `
    SELECT set_config('session_replication_role', 'replica', true) FROM pg_roles
    WHERE rolname = current_user AND rolsuper`;
}
function openings({ posts }) {
    const first = new Map();
    for (const { id, threadId } of posts)
        if (!first.has(threadId))
            first.set(threadId, id);
    return [...first].map(([id, firstPostId]) => ({ id, firstPostId }));
}
function idsOf(threads) {
    return threads.map(({ id }) => id);
}
/** Takes ids from a table's sequence, ascending: whoever writes meanwhile gets others. */
async function reserveIds(db, table, count) {
    const rows = await db.reader.$queryRaw `
    SELECT nextval(${`${table}_id_seq`}::regclass)::int AS id FROM generate_series(1, ${count}::int)`;
    return rows.map(({ id }) => id);
}
/** The generator's version is part of it: what another version of it wrote is another demo. */
function hashOf({ posts, seed }, { index }) {
    const hash = createHash('sha256').update(JSON.stringify(['demo', 2, posts, seed, index]));
    return new Uint8Array(hash.digest());
}
//# sourceMappingURL=batch.js.map