import { route } from '../../http/route.js';
import { demandAdministrator } from '../../shared/actor.js';
import { idParams } from '../../shared/fields.js';
import { createForum, setForumRules, updateForum } from './actions.js';
import { readForum, readForumRules, readForums } from './queries.js';
import { forumAndViewerAnswer, forumAnswer, forumChange, forumRules, forumsAnswer, newForum } from './schema.js';
const tag = 'Forums';
/** Categories and forums, and who may what in them. */
export const forumRoutes = [
    route({
        method: 'get',
        path: '/forums',
        tag,
        summary: 'The tree of forums',
        scope: 'read',
        answer: forumsAnswer,
        share: async ({ reader, actor }) => ({ shared: await readForums(reader, actor) }),
    }),
    route({
        method: 'post',
        path: '/forums',
        tag,
        summary: 'Make a category or a forum',
        scope: 'admin',
        body: newForum,
        status: 201,
        answer: forumAnswer,
        errors: ['conflict'],
        once: true,
        handle: async ({ db, actor, body }) => {
            const made = await createForum(db, actor, body);
            return { body: made, headers: { Location: `/api/v1/forums/${made.forum.id}` } };
        },
    }),
    route({
        method: 'get',
        path: '/forums/{id}',
        tag,
        summary: 'A forum, and what is below it',
        scope: 'read',
        params: idParams,
        answer: forumAndViewerAnswer,
        share: async ({ reader, actor, params }) => ({ shared: await readForum(reader, actor, params.id) }),
    }),
    route({
        method: 'patch',
        path: '/forums/{id}',
        tag,
        summary: 'Change a category or a forum',
        scope: 'admin',
        params: idParams,
        body: forumChange,
        answer: forumAnswer,
        errors: ['conflict'],
        handle: async ({ db, actor, params, body }) => ({
            body: await updateForum(db, actor, { forumId: params.id, change: body }),
        }),
    }),
    route({
        method: 'get',
        path: '/forums/{id}/permissions',
        tag,
        summary: 'What groups are allowed or denied in a forum',
        scope: 'admin',
        params: idParams,
        answer: forumRules,
        handle: async ({ reader, actor, params }) => {
            demandAdministrator(actor);
            return { body: await readForumRules(reader, params.id) };
        },
    }),
    route({
        method: 'put',
        path: '/forums/{id}/permissions',
        tag,
        summary: 'Replace what groups are allowed or denied in a forum and below it',
        scope: 'admin',
        params: idParams,
        body: forumRules,
        answer: forumRules,
        handle: async ({ db, actor, params, body }) => ({
            body: await setForumRules(db, actor, { forumId: params.id, rules: body.rules }),
        }),
    }),
];
//# sourceMappingURL=routes.js.map