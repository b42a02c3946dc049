import { noContent, route } from '../../http/route.js';
import { demandMember } from '../../shared/actor.js';
import { AppError } from '../../shared/errors.js';
import { idParams } from '../../shared/fields.js';
import { deletePost, editPost, replyToThread, restorePost } from './actions.js';
import { previewBody, readHistory, readPost } from './queries.js';
import { historyAnswer, newReply, postAnswer, postEdit, previewAnswer, previewed } from './schema.js';
const tag = 'Posts';
/** Posts: replies, edits, and what becomes of them. */
export const postRoutes = [
    route({
        method: 'post',
        path: '/threads/{id}/posts',
        tag,
        summary: 'Reply to a thread',
        scope: 'write',
        params: idParams,
        body: newReply,
        status: 201,
        answer: postAnswer,
        errors: ['thread_locked'],
        once: true,
        handle: async ({ db, actor, params, body, limits }) => {
            await limits.post(actor);
            const made = await replyToThread(db, actor, { threadId: params.id, body: body.body });
            return { body: made, headers: { Location: `/api/v1/posts/${made.post.id}` } };
        },
    }),
    route({
        method: 'get',
        path: '/posts/{id}',
        tag,
        summary: 'A post',
        scope: 'read',
        params: idParams,
        answer: postAnswer,
        handle: async ({ reader, actor, params }) => {
            const found = await readPost(reader, actor, params.id);
            return { body: found, version: found.post.version };
        },
    }),
    route({
        method: 'get',
        path: '/posts/{id}/history',
        tag,
        summary: 'What a post said before its edits, latest first',
        scope: 'read',
        params: idParams,
        answer: historyAnswer,
        handle: async ({ reader, actor, params }) => ({ body: await readHistory(reader, actor, params.id) }),
    }),
    route({
        method: 'patch',
        path: '/posts/{id}',
        tag,
        summary: 'Edit a post; say which version with If-Match or version',
        scope: 'write',
        params: idParams,
        body: postEdit,
        answer: postAnswer,
        errors: ['version_mismatch', 'version_required', 'thread_locked'],
        handle: async ({ db, actor, params, body, ifMatch }) => {
            const version = body.version ?? versionOf(ifMatch);
            const edited = await editPost(db, actor, { postId: params.id, version, body: body.body });
            return { body: edited, version: edited.post.version };
        },
    }),
    route({
        method: 'delete',
        path: '/posts/{id}',
        tag,
        summary: 'Delete a post; the first post takes its thread along',
        scope: 'write',
        params: idParams,
        status: 204,
        answer: noContent,
        errors: ['conflict', 'thread_locked'],
        handle: async ({ db, actor, params }) => {
            await deletePost(db, actor, { postId: params.id });
            return { body: undefined };
        },
    }),
    route({
        method: 'post',
        path: '/posts/{id}/restore',
        tag,
        summary: 'Restore a deleted post',
        scope: 'write',
        params: idParams,
        answer: postAnswer,
        errors: ['conflict', 'thread_locked'],
        once: true,
        handle: async ({ db, actor, params }) => ({ body: await restorePost(db, actor, { postId: params.id }) }),
    }),
    route({
        method: 'post',
        path: '/preview',
        tag,
        summary: 'What a text looks like as a post; nothing is kept',
        scope: 'read',
        body: previewed,
        answer: previewAnswer,
        handle: async ({ reader, actor, body }) => {
            demandMember(actor);
            return { body: { html: await previewBody(reader, actor, body.body) } };
        },
    }),
];
/** The version that `If-Match` names: an ETag of the post as it was read, or the bare number in quotes. */
function versionOf(ifMatch) {
    const match = /^(?:W\/)?"(\d{1,9})(?:-[\w-]*)?"$/.exec(ifMatch ?? '');
    if (match)
        return Number(match[1]);
    throw new AppError('version_required', 'Say which version you edited: send the ETag of the post as If-Match, or its version in the body.');
}
//# sourceMappingURL=routes.js.map