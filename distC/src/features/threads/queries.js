import { recall } from '../../platform/reader.js';
import { statement } from '../../platform/statement.js';
import { notFound } from '../../shared/errors.js';
import { paginate } from '../../shared/fields.js';
import { readSight } from '../forums/access.js';
import { viewForumViewer } from '../forums/queries.js';
import { selectOwnReactions, viewRights } from '../posts/queries.js';
import { readFirstUnread, selectFirstUnread } from '../reads/queries.js';
import { canRenameThread, canReply, seeThread } from './access.js';
import { readAhead, readPostRange, readThreadViews } from './pieces.js';
/** One thread, with what the actor may do in it. */
export async function readThread(reader, actor, threadId) {
    const { thread, sight } = await seeThread(reader, actor, threadId);
    return { thread: await readThreadView(reader, threadId), viewer: await readThreadViewer(reader, sight, thread) };
}
/** The view of a thread that the caller may see already. */
export async function readThreadView(reader, threadId) {
    const [thread] = await readThreadViews(reader, [threadId]);
    if (!thread)
        throw notFound('thread');
    return thread;
}
/** What the actor may do in a thread, and how far they have read it. */
async function readThreadViewer(reader, sight, thread) {
    return {
        ...viewThreadRights(sight, thread),
        firstUnread: await readFirstUnread(reader, sight.actor, thread.id),
    };
}
function viewThreadRights(sight, thread) {
    return {
        canReply: canReply(sight, thread),
        canReact: thread.state === 'visible' && sight.can(thread.forumId, 'react'),
        canEdit: canRenameThread(sight, thread, new Date()),
        canModerate: sight.can(thread.forumId, 'moderate'),
    };
}
/** How far the actor has read a thread, and how they reacted to posts of it. Nothing is asked for guests. */
async function readOwn(reader, actor, { threadId, postIds }) {
    if (actor.memberId === null)
        return { firstUnread: null, reactions: {} };
    const [own] = await reader.run(ownOfPage, [actor.memberId, threadId, postIds]);
    return { firstUnread: own?.firstUnread ?? null, reactions: own?.reactions ?? {} };
}
/** What a member's page of a thread shows of their own, in one small question. Null: nothing. */
const ownOfPage = statement('own-of-page', `SELECT (SELECT row_to_json(unread) FROM (${selectFirstUnread}) AS unread) AS "firstUnread",
    (${selectOwnReactions('$3')}) AS reactions`);
/** Reads one page of a thread, so that it can be kept for all who have the actor's rights. */
export async function shareThreadPosts(reader, actor, { threadId, page, perPage }) {
    const range = { threadId, first: (page - 1) * perPage + 1, length: perPage };
    await readAhead(reader, range);
    const { thread: facts, sight } = await seeThread(reader, actor, threadId);
    const thread = await readThreadView(reader, threadId);
    const posts = await readPostRange(reader, range);
    return {
        shared: { thread, posts, pagination: paginate(page, perPage, thread.replyCount + 1) },
        viewer: async (from, recipient) => {
            const own = await readOwn(from, recipient, { threadId, postIds: posts.map(({ id }) => id) });
            const theirs = { ...sight, actor: recipient };
            return { ...viewThreadRights(theirs, facts), ...own, ...viewRights(theirs, facts, posts) };
        },
        isOwn: thread.state === 'deleted',
    };
}
/** One page of a thread, as the actor gets it. */
export async function readThreadPosts(reader, actor, asked) {
    const { shared, viewer } = await shareThreadPosts(reader, actor, asked);
    return { ...shared, viewer: await viewer(reader, actor) };
}
/** One page of a forum's threads: sticky ones first, then by last post. */
export async function readForumThreads(reader, actor, { forumId, page, perPage }) {
    const sight = await readSight(reader, actor);
    if (!sight.can(forumId, 'read'))
        throw notFound('forum');
    const { ids, total } = await recall(reader, threadsInForum({ forumId, page, perPage }));
    return {
        threads: await readThreadViews(reader, ids),
        pagination: paginate(page, perPage, total),
        viewer: viewForumViewer(sight, forumId),
    };
}
/** Which threads stand on a page of a forum's, and how many there are in all. */
function threadsInForum(asked) {
    const { forumId, page, perPage } = asked;
    return {
        key: `forum-threads ${forumId} ${page} ${perPage}`,
        tags: () => ['lists'],
        size: ({ ids }) => 8 * ids.length,
        load: async (reader) => {
            const [forum, rows] = await Promise.all([
                reader.forum.findUniqueOrThrow({ where: { id: forumId }, select: { threadCount: true } }),
                reader.thread.findMany({
                    where: { state: 'visible', forumId },
                    orderBy: [{ isSticky: 'desc' }, { lastPostAt: 'desc' }, { id: 'desc' }],
                    skip: (page - 1) * perPage,
                    take: perPage,
                    select: { id: true },
                }),
            ]);
            return { ids: rows.map(({ id }) => id), total: forum.threadCount };
        },
    };
}
//# sourceMappingURL=queries.js.map