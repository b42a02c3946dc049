import { noContent, route } from '../../http/route.js';
import { createGroup, joinGroup, leaveGroup } from './actions.js';
import { listGroups } from './queries.js';
import * as schema from './schema.js';
const tag = 'Groups';
/** Groups and who is in them. */
export const groupRoutes = [
    route({
        method: 'get',
        path: '/groups',
        tag,
        summary: 'Groups: all for administrators, the built-in ones and their own for others',
        scope: 'read',
        answer: schema.groupsAnswer,
        handle: async ({ reader, actor }) => ({ body: { groups: await listGroups(reader, actor) } }),
    }),
    route({
        method: 'post',
        path: '/groups',
        tag,
        summary: 'Make a group',
        scope: 'admin',
        body: schema.newGroup,
        status: 201,
        answer: schema.groupAnswer,
        errors: ['name_taken'],
        once: true,
        handle: async ({ db, actor, body }) => ({ body: { group: await createGroup(db, actor, body) } }),
    }),
    route({
        method: 'put',
        path: '/groups/{id}/members/{userId}',
        tag,
        summary: 'Put a member into a group',
        scope: 'admin',
        params: schema.membershipParams,
        status: 204,
        answer: noContent,
        errors: ['conflict'],
        handle: async ({ db, actor, params }) => {
            await joinGroup(db, actor, { groupId: params.id, userId: params.userId });
            return { body: undefined };
        },
    }),
    route({
        method: 'delete',
        path: '/groups/{id}/members/{userId}',
        tag,
        summary: 'Take a member out of a group',
        scope: 'admin',
        params: schema.membershipParams,
        status: 204,
        answer: noContent,
        errors: ['conflict'],
        handle: async ({ db, actor, params }) => {
            await leaveGroup(db, actor, { groupId: params.id, userId: params.userId });
            return { body: undefined };
        },
    }),
];
//# sourceMappingURL=routes.js.map