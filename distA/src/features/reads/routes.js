import { noContent, route } from '../../http/route.js';
import { idParams } from '../../shared/fields.js';
import { markRead } from './actions.js';
import { newRead } from './schema.js';
/** How far members have read. */
export const readRoutes = [
    route({
        method: 'put',
        path: '/threads/{id}/read',
        tag: 'Threads',
        summary: 'Note that you have read a thread up to a post; an earlier one than was noted changes nothing',
        scope: 'write',
        params: idParams,
        body: newRead,
        status: 204,
        answer: noContent,
        handle: async ({ db, actor, params, body }) => {
            await markRead(db, actor, { threadId: params.id, postId: body.postId });
            return { body: undefined };
        },
    }),
];
//# sourceMappingURL=routes.js.map