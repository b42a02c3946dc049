import { jsx as _jsx } from "preact/jsx-runtime";
import { z } from 'zod';
import { AppError } from '../../shared/errors.js';
import { idNumeral, idParams, numeral } from '../../shared/fields.js';
import { form, page } from '../../web/page.js';
import { withQuery } from '../../web/parts/address.js';
import { pagePath } from '../../web/parts/pager.js';
import { demandReply, seeThread } from '../threads/access.js';
import { readThreadView } from '../threads/queries.js';
import { seePost, seePostTo } from './access.js';
import { deletePost, editPost, replyToThread, restorePost } from './actions.js';
import { DeletePage, HistoryPage } from './history-markup.js';
import { postsPerPage, previewBody, readHistory, readPostView, readQuotes } from './queries.js';
import { body, doing } from './schema.js';
import { EditPage, ReplyPage } from './writing-markup.js';
/** How many posts a reply can start with as quotes. */
const quoteLimit = 20;
const quoted = z.object({ quote: z.unknown().optional().transform(readIds) });
/** What is no id is no post, and is left out. */
function readIds(asked) {
    const ids = [asked].flat().flatMap((id) => idNumeral.safeParse(id).data ?? []);
    return ids.slice(0, quoteLimit);
}
/** Where posts are written, changed and found. */
export const postPages = [
    page({
        path: '/posts/{id}',
        params: idParams,
        show: async ({ reader, actor, params }) => ({ redirect: placeOf((await seePost(reader, actor, params.id)).post) }),
    }),
    page({
        path: '/threads/{id}/reply',
        params: idParams,
        query: quoted,
        show: async ({ reader, actor, params, query }) => {
            const { thread, sight } = await seeThread(reader, actor, params.id);
            demandReply(sight, thread);
            const typed = { body: await readQuotes(reader, actor, query.quote) };
            return showReply(reader, params.id, { typed, refusal: null, preview: null });
        },
    }),
    form({
        path: '/threads/{id}/reply',
        params: idParams,
        body: z.object({ body, do: doing }),
        once: true,
        act: async ({ db, reader, actor, limits, params, body: typed }) => {
            demandSignedIn(actor);
            if (typed.do === 'preview') {
                await seeThread(reader, actor, params.id);
                const preview = await previewBody(reader, actor, typed.body);
                return showReply(reader, params.id, { typed, refusal: null, preview });
            }
            await limits.post(actor);
            const { post } = await replyToThread(db, actor, { threadId: params.id, body: typed.body });
            return { redirect: `/posts/${post.id}` };
        },
        again: async ({ reader, actor, params, body: typed }, refusal) => {
            const draft = { typed, refusal, preview: null };
            if (refusal.status === 401)
                return replyPage(params.id, null, draft);
            await seeThread(reader, actor, params.id);
            return showReply(reader, params.id, draft);
        },
    }),
    page({
        path: '/posts/{id}/edit',
        params: idParams,
        show: async ({ reader, actor, params }) => {
            await seePostTo(reader, actor, params.id, 'edit');
            const { body, version } = await readPostView(reader, params.id);
            return editPage(params.id, { typed: { body, version: String(version) }, refusal: null, preview: null });
        },
    }),
    form({
        path: '/posts/{id}/edit',
        params: idParams,
        body: z.object({ body, version: numeral(1, 999_999_999), do: doing }),
        // Else the second press of the button would meet the change of the first.
        once: true,
        act: async ({ db, reader, actor, params, body: typed }) => {
            demandSignedIn(actor);
            if (typed.do === 'preview') {
                await seePostTo(reader, actor, params.id, 'edit');
                const preview = await previewBody(reader, actor, typed.body);
                return editPage(params.id, { typed: { ...typed, version: String(typed.version) }, refusal: null, preview });
            }
            await editPost(db, actor, { postId: params.id, version: typed.version, body: typed.body });
            return { redirect: `/posts/${params.id}` };
        },
        again: async ({ reader, actor, params, body: typed }, refusal) => {
            if (refusal.status !== 412)
                return editPage(params.id, { typed, refusal, preview: null });
            await seePost(reader, actor, params.id);
            const detail = 'Somebody else changed this post meanwhile. Below is what it says now, and what you wrote. ' +
                'Save again to put yours in its place.';
            const draft = { typed, refusal: { ...refusal, detail }, preview: null };
            return editPage(params.id, draft, await readPostView(reader, params.id));
        },
    }),
    page({
        path: '/posts/{id}/delete',
        params: idParams,
        show: async ({ reader, actor, params }) => {
            const { thread } = await seePostTo(reader, actor, params.id, 'delete');
            const post = await readPostView(reader, params.id);
            const replies = thread.firstPostId === post.id ? thread.replyCount : null;
            return { title: 'Delete', main: _jsx(DeletePage, { post: post, replies: replies }) };
        },
    }),
    form({
        path: '/posts/{id}/delete',
        params: idParams,
        body: z.unknown(),
        once: true,
        act: async ({ db, reader, actor, params }) => {
            const { post } = await seePost(reader, actor, params.id);
            await deletePost(db, actor, { postId: params.id });
            return { redirect: placeOfDeleted(post) };
        },
    }),
    form({
        path: '/posts/{id}/restore',
        params: idParams,
        body: z.unknown(),
        once: true,
        act: async ({ db, actor, params }) => {
            await restorePost(db, actor, { postId: params.id });
            return { redirect: `/posts/${params.id}` };
        },
    }),
    page({
        path: '/posts/{id}/history',
        params: idParams,
        show: async ({ reader, actor, params }) => {
            const { postId, revisions } = await readHistory(reader, actor, params.id);
            return { title: 'Earlier versions', main: _jsx(HistoryPage, { postId: postId, revisions: revisions }) };
        },
    }),
];
/** Asked before all else: who was signed out while they wrote is told so, and not that there is no such thread. */
function demandSignedIn(actor) {
    if (actor.memberId === null)
        throw new AppError('unauthenticated', 'You are signed out, so this was not sent.');
}
async function showReply(reader, threadId, draft) {
    return replyPage(threadId, await readThreadView(reader, threadId), draft);
}
function replyPage(threadId, thread, draft) {
    return { title: 'Reply', main: _jsx(ReplyPage, { threadId: threadId, thread: thread, draft: draft }) };
}
function editPage(postId, draft, changed = null) {
    return { title: 'Edit post', main: _jsx(EditPage, { postId: postId, draft: draft, changed: changed }) };
}
/** The address of a post: on which page of its thread it stands. */
function placeOf(post) {
    if (post.position === null)
        return placeOfDeleted(post);
    return `${pageOf(post.thread.id, post.position)}#post-${post.id}`;
}
/** The page of a thread on which this position is. */
function pageOf(threadId, position) {
    return pagePath(`/threads/${threadId}`, Math.ceil(position / postsPerPage));
}
/** The page that shows a deleted post to those who may see it: where it stood, or its whole thread if that went with it. */
function placeOfDeleted({ id, position, thread }) {
    if (id === thread.firstPostId)
        return `/threads/${thread.id}`;
    return withQuery(pageOf(thread.id, position ?? 1), 'deleted', id);
}
//# sourceMappingURL=pages.js.map