import { route } from '../../http/route.js';
import { idParams, pageQuery } from '../../shared/fields.js';
import { createThread, updateThread } from './actions.js';
import { readForumThreads, readThread, shareThreadPosts } from './queries.js';
import { newThread, newThreadAnswer, threadAnswer, threadChange, threadPostsAnswer, threadsAnswer } from './schema.js';
const tag = 'Threads';
/** Threads, and the lists that show them. `countView` is told each time one is opened. */
export function threadRoutes(countView) {
    return [
        route({
            method: 'get',
            path: '/forums/{id}/threads',
            tag,
            summary: 'The threads of a forum: sticky ones first, then by last post',
            scope: 'read',
            params: idParams,
            query: pageQuery,
            answer: threadsAnswer,
            share: async ({ reader, actor, params, query }) => ({
                shared: await readForumThreads(reader, actor, { forumId: params.id, ...query }),
            }),
        }),
        route({
            method: 'post',
            path: '/forums/{id}/threads',
            tag,
            summary: 'Open a thread',
            scope: 'write',
            params: idParams,
            body: newThread,
            status: 201,
            answer: newThreadAnswer,
            errors: ['conflict'],
            once: true,
            handle: async ({ db, actor, params, body, limits }) => {
                await limits.createThread(actor);
                const made = await createThread(db, actor, { forumId: params.id, ...body });
                return { body: made, headers: { Location: `/api/v1/threads/${made.thread.id}` } };
            },
        }),
        route({
            method: 'get',
            path: '/threads/{id}',
            tag,
            summary: 'A thread',
            scope: 'read',
            params: idParams,
            answer: threadAnswer,
            handle: async ({ reader, actor, params }) => ({ body: await readThread(reader, actor, params.id) }),
        }),
        route({
            method: 'patch',
            path: '/threads/{id}',
            tag,
            summary: 'Rename, lock or pin a thread',
            scope: 'write',
            params: idParams,
            body: threadChange,
            answer: threadAnswer,
            errors: ['thread_locked'],
            handle: async ({ db, actor, params, body }) => ({
                body: await updateThread(db, actor, { threadId: params.id, change: body }),
            }),
        }),
        route({
            method: 'get',
            path: '/threads/{id}/posts',
            tag,
            summary: 'A page of a thread',
            scope: 'read',
            params: idParams,
            query: pageQuery,
            answer: threadPostsAnswer,
            share: async ({ reader, actor, params, query }) => ({
                ...(await shareThreadPosts(reader, actor, { threadId: params.id, ...query })),
                each: () => countView(params.id),
            }),
        }),
    ];
}
//# sourceMappingURL=routes.js.map