import { provingPassword } from '../../http/proofs.js';
import { route } from '../../http/route.js';
import { demandMember } from '../../shared/actor.js';
import { idParams } from '../../shared/fields.js';
import { needsPassword, updateOwnCard } from './actions.js';
import { findMember, readMember, readMembersOfCountry, readOwnCard } from './queries.js';
import * as schema from './schema.js';
/** Members as others see them, and as they see themselves. */
export const accountRoutes = [
    route({
        method: 'get',
        path: '/me',
        tag: 'Me',
        summary: 'Who I am',
        scope: 'read',
        answer: schema.meAnswer,
        errors: ['unauthenticated'],
        handle: async ({ reader, actor }) => ({ body: { user: await readOwnCard(reader, demandMember(actor)) } }),
    }),
    route({
        method: 'patch',
        path: '/me',
        tag: 'Me',
        summary: 'Change what I say of myself, my e-mail address or my password',
        scope: 'write',
        body: schema.ownChange,
        answer: schema.meAnswer,
        errors: ['wrong_credentials', 'conflict'],
        handle: async ({ db, actor, body, ...asked }) => {
            const memberId = demandMember(actor);
            const proof = { memberId, isNeeded: needsPassword(body) };
            const user = await provingPassword(asked, proof, () => updateOwnCard(db, actor, memberId, body));
            return { body: { user } };
        },
    }),
    route({
        method: 'get',
        path: '/users/{id}',
        tag: 'Members',
        summary: "A member's card",
        scope: 'read',
        params: idParams,
        answer: schema.userAnswer,
        handle: async ({ reader, params }) => ({ body: { user: await readMember(reader, params.id) } }),
    }),
    route({
        method: 'get',
        path: '/users',
        tag: 'Members',
        summary: 'The card of the member with a name',
        scope: 'read',
        query: schema.userQuery,
        answer: schema.userAnswer,
        errors: ['not_found'],
        handle: async ({ reader, query }) => ({ body: { user: await findMember(reader, query.username) } }),
    }),
    route({
        method: 'get',
        path: '/countries/{code}/members',
        tag: 'Members',
        summary: 'Who writes from a country, those who joined last first',
        scope: 'read',
        params: schema.countryParams,
        query: schema.membersQuery,
        answer: schema.membersAnswer,
        handle: async ({ reader, params, query }) => ({ body: await readMembersOfCountry(reader, params.code, query) }),
    }),
];
//# sourceMappingURL=routes.js.map