import { proveLogin } from '../../http/proofs.js';
import { noContent, route } from '../../http/route.js';
import { demandMember, sessionOf } from '../../shared/actor.js';
import { idParams } from '../../shared/fields.js';
import { meAnswer } from '../accounts/schema.js';
import { createToken, deleteToken, endOtherSessions, endSession, register, setUp, signIn, signOut, } from './actions.js';
import { listSessions, listTokens } from './queries.js';
import * as schema from './schema.js';
/** Sign-up, sign-in, sign-out, and what a member signs in with. `setupToken` makes the first administrator. */
export function authRoutes(setupToken) {
    return [setUpRoute(setupToken), ...doorRoutes, ...sessionRoutes, ...tokenRoutes];
}
function setUpRoute(setupToken) {
    return route({
        method: 'post',
        path: '/setup',
        tag: 'Sign-in',
        summary: 'Make the first administrator',
        scope: 'write',
        body: schema.setup,
        status: 201,
        answer: meAnswer,
        errors: ['name_taken', 'conflict'],
        once: true,
        handle: async ({ db, actor, body, client, limits }) => {
            await limits.signUp(client.address);
            return withSession(await setUp(db, actor, body, { setupToken, client }));
        },
    });
}
const doorRoutes = [
    route({
        method: 'post',
        path: '/auth/register',
        tag: 'Sign-in',
        summary: 'Become a member, and sign in',
        scope: 'write',
        body: schema.registration,
        status: 201,
        answer: meAnswer,
        errors: ['name_taken', 'conflict'],
        once: true,
        handle: async ({ db, actor, body, client, limits }) => {
            await limits.signUp(client.address);
            return withSession(await register(db, actor, body, client));
        },
    }),
    route({
        method: 'post',
        path: '/auth/login',
        tag: 'Sign-in',
        summary: 'Sign in with a name or an e-mail address',
        scope: 'write',
        body: schema.signIn,
        answer: meAnswer,
        errors: ['wrong_credentials'],
        handle: async ({ db, actor, client, body, ...asked }) => {
            const login = await proveLogin({ ...asked, client }, body);
            return withSession(await signIn(db, actor, login, client));
        },
    }),
    route({
        method: 'post',
        path: '/auth/logout',
        tag: 'Sign-in',
        summary: 'Sign out: end this session',
        scope: 'write',
        status: 204,
        answer: noContent,
        handle: async ({ db, actor }) => {
            await signOut(db, actor);
            return { body: undefined, session: 'end' };
        },
    }),
];
const sessionRoutes = [
    route({
        method: 'get',
        path: '/me/sessions',
        tag: 'Me',
        summary: 'Where I am signed in',
        scope: 'read',
        answer: schema.sessionsAnswer,
        errors: ['unauthenticated'],
        handle: async ({ reader, actor }) => {
            return { body: { sessions: await listSessions(reader, demandMember(actor), sessionOf(actor)) } };
        },
    }),
    route({
        method: 'delete',
        path: '/me/sessions',
        tag: 'Me',
        summary: 'Sign out everywhere else',
        scope: 'write',
        status: 204,
        answer: noContent,
        handle: async ({ db, actor }) => {
            await endOtherSessions(db, actor, demandMember(actor));
            return { body: undefined };
        },
    }),
    route({
        method: 'delete',
        path: '/me/sessions/{id}',
        tag: 'Me',
        summary: 'Sign out in one place',
        scope: 'write',
        params: idParams,
        status: 204,
        answer: noContent,
        handle: async ({ db, actor, params }) => {
            await endSession(db, demandMember(actor), params.id);
            return { body: undefined, ...(sessionOf(actor) === params.id ? { session: 'end' } : {}) };
        },
    }),
];
const tokenRoutes = [
    route({
        method: 'get',
        path: '/me/tokens',
        tag: 'Me',
        summary: 'My API tokens, without their secrets',
        scope: 'read',
        answer: schema.tokensAnswer,
        errors: ['unauthenticated'],
        handle: async ({ reader, actor }) => ({ body: { tokens: await listTokens(reader, demandMember(actor)) } }),
    }),
    route({
        method: 'post',
        path: '/me/tokens',
        tag: 'Me',
        summary: 'Make an API token',
        scope: 'write',
        body: schema.newToken,
        status: 201,
        answer: schema.newTokenAnswer,
        errors: ['conflict'],
        once: true,
        handle: async ({ db, actor, body }) => ({ body: await createToken(db, actor, demandMember(actor), body) }),
    }),
    route({
        method: 'delete',
        path: '/me/tokens/{id}',
        tag: 'Me',
        summary: 'Revoke an API token',
        scope: 'write',
        params: idParams,
        status: 204,
        answer: noContent,
        handle: async ({ db, actor, params }) => {
            await deleteToken(db, demandMember(actor), params.id);
            return { body: undefined };
        },
    }),
];
function withSession({ user, token, expiresAt }) {
    return { body: { user }, session: { token, expiresAt: new Date(expiresAt) } };
}
//# sourceMappingURL=routes.js.map