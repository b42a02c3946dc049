import { Prisma } from '../../../prisma/client/client.js';
import { recallEach } from '../../platform/reader.js';
import { demandMember } from '../../shared/actor.js';
import { AppError, notFound } from '../../shared/errors.js';
import { demand, readSight } from '../forums/access.js';
import { threads } from './pieces.js';
/** What `ThreadFacts` is made of. */
export const threadFactsSelect = {
    id: true,
    forumId: true,
    authorId: true,
    createdAt: true,
    isLocked: true,
    state: true,
    deletedById: true,
    replyCount: true,
    firstPostId: true,
    lastPostAt: true,
};
/** Whether authors may still delete, restore or rename what they wrote at a time. */
export function isWithinWindow(forum, writtenAt, now) {
    if (forum.authorWindowMinutes === null)
        return true;
    return now.getTime() - writtenAt.getTime() <= forum.authorWindowMinutes * 60_000;
}
/** Who sees a thread: whoever reads its forum; a deleted one only moderators and, if they deleted it, its author. */
export function canSeeThread(sight, thread) {
    if (!sight.can(thread.forumId, 'read'))
        return false;
    if (thread.state === 'visible' || sight.can(thread.forumId, 'moderate'))
        return true;
    return isOwn(sight, thread.authorId) && thread.deletedById === thread.authorId;
}
/** Who may reply: a locked thread takes replies of moderators only, a deleted one none. */
export function canReply(sight, thread) {
    if (thread.state !== 'visible' || !sight.can(thread.forumId, 'reply'))
        return false;
    return !thread.isLocked || sight.can(thread.forumId, 'moderate');
}
/** Who may change the title: moderators, and the author within the forum's window while the thread is open. */
export function canRenameThread(sight, thread, now) {
    if (thread.state !== 'visible')
        return false;
    if (sight.can(thread.forumId, 'moderate'))
        return true;
    const forum = sight.tree.get(thread.forumId);
    return isOwn(sight, thread.authorId) && !thread.isLocked && !!forum && isWithinWindow(forum, thread.createdAt, now);
}
/** Whether the actor wrote it. */
export function isOwn(sight, authorId) {
    return sight.actor.memberId === authorId;
}
/** Reads what the rules about threads are judged by. A thread that is not there is left out. */
export async function readThreadFacts(reader, ids) {
    const found = await recallEach(reader, threads, ids);
    return new Map([...found].map(([id, piece]) => [id, factsOf(piece)]));
}
function factsOf(piece) {
    const { id, authorId, isLocked, state, deletedById, replyCount, firstPostId } = piece;
    const [createdAt, lastPostAt] = [new Date(piece.createdAt), new Date(piece.lastPostAt)];
    return {
        id,
        forumId: piece.forum.id,
        authorId,
        createdAt,
        isLocked,
        state,
        deletedById,
        replyCount,
        firstPostId,
        lastPostAt,
    };
}
/** Finds a thread that the actor may see. @throws AppError `not_found` */
export async function seeThread(reader, actor, threadId) {
    const sight = await readSight(reader, actor);
    const thread = (await readThreadFacts(reader, [threadId])).get(threadId);
    if (!thread || !canSeeThread(sight, thread))
        throw notFound('thread');
    return { thread, sight };
}
/**
 * Locks a thread and makes sure that the actor may reply to it, rename it, or moderate it.
 * @throws AppError `not_found` when they may not see it; `unauthenticated`, `forbidden` or `thread_locked` when they may.
 */
export async function accessThread(tx, actor, threadId, to) {
    await lockThread(tx, threadId);
    const { thread, sight } = await seeThread(tx, actor, threadId);
    const forum = sight.tree.get(thread.forumId);
    if (!forum)
        throw notFound('thread');
    if (to === 'reply')
        demandReply(sight, thread);
    demandMember(actor);
    if (to === 'rename' && !canRenameThread(sight, thread, new Date()))
        throw refuseRename(thread);
    if (to === 'moderate')
        demand(sight, thread.forumId, 'moderate');
    return { thread, forum, sight };
}
/** Makes sure that the actor may reply to a thread that they may see. @throws AppError `unauthenticated`, `forbidden` or `thread_locked` */
export function demandReply(sight, thread) {
    demandMember(sight.actor);
    demand(sight, thread.forumId, 'reply');
    if (canReply(sight, thread))
        return;
    if (thread.state === 'deleted')
        throw new AppError('forbidden', 'This thread is deleted. Restore it before you reply.');
    throw new AppError('thread_locked', 'This thread is locked: it takes no replies.');
}
function refuseRename(thread) {
    if (thread.isLocked)
        return new AppError('thread_locked', 'This thread is locked: its title cannot be changed.');
    return new AppError('forbidden', 'Only the author, for a while, and moderators may change this title.');
}
/**
 * Holds a thread until the transaction ends, against everything that changes its posts' order or its counts.
 * The forum's key is held too: whether its posts count cannot change meanwhile.
 */
export async function lockThread(tx, threadId) {
    await tx.$queryRaw(Prisma.sql `
    SELECT threads.id FROM threads JOIN forums ON forums.id = threads.forum_id
    WHERE threads.id = ${threadId} FOR KEY SHARE OF forums FOR NO KEY UPDATE OF threads`);
}
/**
 * Holds the thread's forum, then the thread with its key: for what deletes or restores a whole thread. Who reacts in it
 * holds the key, so nobody's reaction is counted meanwhile.
 */
export async function lockForumAndThread(tx, threadId) {
    await tx.$queryRaw(Prisma.sql `
    SELECT id FROM forums WHERE id = (SELECT forum_id FROM threads WHERE id = ${threadId}) FOR NO KEY UPDATE`);
    await tx.$queryRaw(Prisma.sql `SELECT id FROM threads WHERE id = ${threadId} FOR UPDATE`);
}
//# sourceMappingURL=access.js.map