import { append } from '../../events/outbox.js';
import { inTransaction } from '../../platform/transaction.js';
import { demandMember } from '../../shared/actor.js';
import { AppError } from '../../shared/errors.js';
import { given } from '../../shared/given.js';
import { slug } from '../../shared/names.js';
import { accessForum, lockForum } from '../forums/access.js';
import { bumpThreadCount } from '../forums/counters.js';
import { renderBody } from '../posts/body.js';
import { insertPost } from '../posts/insert.js';
import { readPostView } from '../posts/queries.js';
import { accessThread } from './access.js';
import { readThread, readThreadView } from './queries.js';
/** Opens a thread with its first post. */
export async function createThread(db, actor, input) {
    await accessForum(db.reader, actor, input.forumId, 'createThread');
    const rendered = await renderBody(db.reader, () => input.forumId, input.body);
    return inTransaction(db, async (tx) => {
        await lockForum(tx, input.forumId);
        const { forum } = await accessForum(tx, actor, input.forumId, 'createThread');
        if (forum.kind === 'category') {
            throw new AppError('conflict', 'A category holds forums, not threads. Start the thread in one of its forums.');
        }
        const authorId = demandMember(actor);
        await bumpThreadCount(tx, forum.id, 1);
        const thread = await insertThread(tx, authorId, forum, input.title);
        const post = await insertPost(tx, authorId, forum, thread, { ...rendered, position: 1 });
        await tx.thread.update({
            where: { id: thread.id },
            data: { firstPostId: post.id, lastPostId: post.id, lastPostAt: post.createdAt },
            select: { id: true },
        });
        return { thread: await readThreadView(tx, thread.id), post: await readPostView(tx, post.id) };
    });
}
async function insertThread(tx, authorId, forum, title) {
    const thread = await tx.thread.create({
        data: { forumId: forum.id, authorId, title, slug: slug(title) },
        select: { id: true, lastPostAt: true },
    });
    await append(tx, { type: 'thread.created', forumId: forum.id, threadId: thread.id });
    return thread;
}
/** Renames a thread (its author for a while, or a moderator), locks it or makes it sticky (a moderator). */
export async function updateThread(db, actor, input) {
    const { title, isSticky, isLocked } = input.change;
    return inTransaction(db, async (tx) => {
        const isModeration = isSticky !== undefined || isLocked !== undefined;
        const { thread } = await accessThread(tx, actor, input.threadId, isModeration ? 'moderate' : 'rename');
        await tx.thread.update({
            where: { id: thread.id },
            data: given({ title, slug: title && slug(title), isSticky, isLocked }),
            select: { id: true },
        });
        await append(tx, { type: 'thread.updated', forumId: thread.forumId, threadId: thread.id });
        return readThread(tx, actor, thread.id);
    });
}
//# sourceMappingURL=actions.js.map