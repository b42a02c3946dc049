import { Prisma } from '../../../prisma/client/client.js';
import { demandMember } from '../../shared/actor.js';
import { AppError, notFound } from '../../shared/errors.js';
import { readSight } from '../forums/access.js';
import { canSeeThread, isOwn, isWithinWindow, lockForumAndThread, lockThread, threadFactsSelect, } from '../threads/access.js';
const postFactsSelect = {
    id: true,
    authorId: true,
    countryCode: true,
    position: true,
    version: true,
    state: true,
    deletedById: true,
    createdAt: true,
    reactionScore: true,
    thread: { select: threadFactsSelect },
};
/** Who sees a post: whoever sees its thread; a deleted one only moderators and, if they deleted it, its author. */
export function canSeePost(sight, post) {
    if (!canSeeThread(sight, post.thread))
        return false;
    if (post.state === 'visible' || sight.can(post.thread.forumId, 'moderate'))
        return true;
    return isOwn(sight, post.authorId) && post.deletedById === post.authorId;
}
/** Who may edit a visible post: its author while the thread is open, and moderators. */
export function canEditPost(sight, post) {
    if (post.state !== 'visible' || post.thread.state !== 'visible')
        return false;
    if (sight.can(post.thread.forumId, 'moderate'))
        return true;
    return isOwn(sight, post.authorId) && !post.thread.isLocked && sight.can(post.thread.forumId, 'reply');
}
/** Who may delete a visible post: its author within the forum's window while the thread is open, and moderators. */
export function canDeletePost(sight, post, now) {
    if (post.state !== 'visible' || post.thread.state !== 'visible')
        return false;
    return sight.can(post.thread.forumId, 'moderate') || isAuthorInTime(sight, post, now);
}
/** Who may restore a deleted post: moderators, and its author within the window if they deleted it themselves. */
export function canRestorePost(sight, post, now) {
    if (post.state !== 'deleted')
        return false;
    if (post.thread.state === 'deleted' && post.id !== post.thread.firstPostId)
        return false;
    if (sight.can(post.thread.forumId, 'moderate'))
        return true;
    return post.deletedById === post.authorId && isAuthorInTime(sight, post, now);
}
/** Who may react to a visible post: members with the permission, but not to their own. */
export function canReact(sight, post) {
    if (post.state !== 'visible' || post.thread.state !== 'visible')
        return false;
    return sight.can(post.thread.forumId, 'react') && !isOwn(sight, post.authorId);
}
function isAuthorInTime(sight, post, now) {
    const forum = sight.tree.get(post.thread.forumId);
    return isOwn(sight, post.authorId) && !post.thread.isLocked && !!forum && isWithinWindow(forum, post.createdAt, now);
}
/**
 * The visible posts of a forum that the actor may read, as the beginning of a statement: the one rule. Deleted posts
 * are in no list. OFFSET 0 keeps the thread asked for post by post: no plan may read every thread instead.
 */
export function fromVisiblePosts(forumId) {
    return Prisma.sql `
    FROM posts, LATERAL (SELECT FROM threads WHERE id = posts.thread_id AND state = 'visible' OFFSET 0) AS visible_thread
    WHERE posts.state = 'visible' AND posts.forum_id = ${forumId}`;
}
/** Finds a post that the actor may see. @throws AppError `not_found` */
export async function seePost(reader, actor, postId) {
    const found = await findPost(reader, actor, postId);
    if (!found)
        throw notFound('post');
    return found;
}
/** Finds a post, or null where there is none that the actor may see. */
export async function findPost(reader, actor, postId) {
    const sight = await readSight(reader, actor);
    const post = await reader.post.findUnique({ where: { id: postId }, select: postFactsSelect });
    return post && canSeePost(sight, post) ? { post, sight } : null;
}
/**
 * Finds a post that the actor may change, for the page that asks how. The change itself looks again.
 * @throws AppError as `accessPost` does
 */
export async function seePostTo(reader, actor, postId, to) {
    const { post, sight } = await seePost(reader, actor, postId);
    demandPost(sight, post, to);
    return post;
}
/**
 * Locks a post and its thread, of which `react` holds the key only, and makes sure that the actor may do what they ask.
 * Deleting and restoring a first post lock the forum before.
 * @throws AppError `not_found` when they may not see it; `unauthenticated`, `forbidden` or `conflict` when they may.
 */
export async function accessPost(tx, actor, postId, to) {
    await lockPost(tx, postId, to);
    const { post, sight } = await seePost(tx, actor, postId);
    const forum = sight.tree.get(post.thread.forumId);
    if (!forum)
        throw notFound('post');
    demandPost(sight, post, to);
    return { post, forum, sight };
}
function demandPost(sight, post, to) {
    demandMember(sight.actor);
    if (!may(sight, post, to))
        throw refuse(sight, post, to);
}
async function lockPost(tx, postId, to) {
    if (to === 'react') {
        await tx.$queryRaw(Prisma.sql `
      SELECT threads.id FROM posts JOIN threads ON threads.id = thread_id
      WHERE posts.id = ${postId} FOR KEY SHARE OF threads`);
    }
    else {
        const place = await tx.post.findUnique({
            where: { id: postId },
            select: { threadId: true, thread: { select: { firstPostId: true } } },
        });
        if (!place)
            throw notFound('post');
        if (place.thread.firstPostId === postId && to !== 'edit')
            await lockForumAndThread(tx, place.threadId);
        else
            await lockThread(tx, place.threadId);
    }
    await tx.$queryRaw(Prisma.sql `SELECT id FROM posts WHERE id = ${postId} FOR NO KEY UPDATE`);
}
function may(sight, post, to) {
    const now = new Date();
    if (to === 'edit')
        return canEditPost(sight, post);
    if (to === 'delete')
        return canDeletePost(sight, post, now);
    if (to === 'restore')
        return canRestorePost(sight, post, now);
    return canReact(sight, post);
}
function refuse(sight, post, to) {
    if (to === 'restore' && post.state === 'visible')
        return new AppError('conflict', 'This post is not deleted.');
    if (to === 'restore' && post.thread.state === 'deleted' && post.id !== post.thread.firstPostId) {
        return new AppError('conflict', 'Its thread is deleted. Restore the first post, then this one.');
    }
    if (to !== 'restore' && (post.state === 'deleted' || post.thread.state === 'deleted')) {
        return new AppError('conflict', 'This post is deleted. Restore it first.');
    }
    if (to === 'react' && isOwn(sight, post.authorId))
        return new AppError('forbidden', 'You cannot react to your own post.');
    if (to === 'react')
        return new AppError('forbidden', 'You may not react to posts in this forum.');
    if (!isOwn(sight, post.authorId))
        return new AppError('forbidden', `Only its author and moderators may ${to} this post.`);
    if (post.thread.isLocked)
        return new AppError('thread_locked', `This thread is locked: only moderators may ${to} its posts.`);
    return new AppError('forbidden', `The time in which authors may ${to} a post here is over. Ask a moderator.`);
}
//# sourceMappingURL=access.js.map