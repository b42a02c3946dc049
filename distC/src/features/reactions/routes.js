import { route } from '../../http/route.js';
import { idParams } from '../../shared/fields.js';
import { react, unreact } from './actions.js';
import { readMemberReactions, readReactionTypes, readReactors } from './queries.js';
import { memberReactionsAnswer, memberReactionsQuery, newReaction, reactionsAnswer, reactionTypesAnswer, reactorsAnswer, reactorsQuery, } from './schema.js';
const tag = 'Reactions';
/** Reactions, and their types. */
export const reactionRoutes = [
    route({
        method: 'get',
        path: '/reaction-types',
        tag,
        summary: 'The reaction types, and what each adds to a score',
        scope: 'read',
        answer: reactionTypesAnswer,
        handle: async ({ reader }) => ({ body: await readReactionTypes(reader) }),
    }),
    route({
        method: 'put',
        path: '/posts/{id}/reaction',
        tag,
        summary: 'Set your reaction to a post',
        scope: 'write',
        params: idParams,
        body: newReaction,
        answer: reactionsAnswer,
        errors: ['conflict'],
        handle: async ({ db, actor, params, body }) => ({
            body: await react(db, actor, { postId: params.id, type: body.type }),
        }),
    }),
    route({
        method: 'delete',
        path: '/posts/{id}/reaction',
        tag,
        summary: 'Take your reaction away',
        scope: 'write',
        params: idParams,
        answer: reactionsAnswer,
        errors: ['conflict'],
        handle: async ({ db, actor, params }) => ({ body: await unreact(db, actor, { postId: params.id }) }),
    }),
    route({
        method: 'get',
        path: '/posts/{id}/reactions',
        tag,
        summary: 'Who reacted how, latest first',
        scope: 'read',
        params: idParams,
        query: reactorsQuery,
        answer: reactorsAnswer,
        handle: async ({ reader, actor, params, query }) => ({
            body: await readReactors(reader, actor, { postId: params.id, ...query }),
        }),
    }),
    route({
        method: 'get',
        path: '/users/{id}/reactions',
        tag,
        summary: 'The reactions that a member gave, or received, latest first',
        scope: 'read',
        params: idParams,
        query: memberReactionsQuery,
        answer: memberReactionsAnswer,
        handle: async ({ reader, actor, params, query }) => ({
            body: await readMemberReactions(reader, actor, { memberId: params.id, ...query }),
        }),
    }),
];
//# sourceMappingURL=routes.js.map