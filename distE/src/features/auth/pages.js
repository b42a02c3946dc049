import { jsx as _jsx } from "preact/jsx-runtime";
import { z } from 'zod';
import { proveLogin } from '../../http/proofs.js';
import { demandMember, isAdministrator, sessionOf } from '../../shared/actor.js';
import { allCountries } from '../../shared/country.js';
import { idParams, nextField } from '../../shared/fields.js';
import { form, localPath, page } from '../../web/page.js';
import { typedText, untouched } from '../../web/parts/form.js';
import { createToken, deleteToken, endOtherSessions, endSession, register, setUp, signIn, signOut, } from './actions.js';
import { IsSetUpPage, SetUpPage, SignInPage, SignUpPage } from './markup.js';
import { hasAdministrator, listSessions, listTokens } from './queries.js';
import * as schema from './schema.js';
import { SessionsPage, TokensPage } from './settings-markup.js';
/** The doors of the forum, and what a member signs in with. `setupToken` makes the first administrator. */
export function authPages(setupToken) {
    return [...signInPages, ...signUpPages, signOutForm, ...setUpPages(setupToken), ...sessionPages, ...tokenPages];
}
const nextQuery = z.object({ next: nextField });
const signInPages = [
    page({
        path: '/sign-in',
        query: nextQuery,
        show: async ({ reader, actor, query }) => {
            const next = localPath(query.next);
            return actor.memberId === null ? signInPage(reader, { ...untouched, next }) : { redirect: next };
        },
    }),
    form({
        path: '/sign-in',
        body: schema.signInForm,
        act: async ({ db, actor, client, body, ...asked }) => {
            const login = await proveLogin({ ...asked, client }, body);
            return lead(await signIn(db, actor, login, client), body.next);
        },
        again: ({ reader, body }, refusal) => signInPage(reader, { typed: body, refusal, next: nextOf(body) }),
    }),
];
async function signInPage(reader, shown) {
    const main = _jsx(SignInPage, { ...shown, isSetUp: await hasAdministrator(reader) });
    return { title: 'Sign in', main, canonical: '/sign-in' };
}
const signUpPages = [
    page({
        path: '/sign-up',
        query: nextQuery,
        show: async ({ actor, query }) => {
            const next = localPath(query.next);
            return actor.memberId === null ? signUpPage({ ...untouched, next }) : { redirect: next };
        },
    }),
    form({
        path: '/sign-up',
        body: schema.signUpForm,
        once: true,
        act: async ({ db, actor, client, body, limits }) => {
            // The second press of the button, after the first one's answer.
            if (actor.memberId !== null)
                return { redirect: localPath(body.next) };
            await limits.signUp(client.address);
            return lead(await register(db, actor, body, client), body.next);
        },
        again: async ({ body }, refusal) => signUpPage({ typed: body, refusal, next: nextOf(body) }),
    }),
];
function signUpPage(shown) {
    return { title: 'Sign up', main: _jsx(SignUpPage, { ...shown, countries: allCountries() }), canonical: '/sign-up' };
}
const signOutForm = form({
    path: '/sign-out',
    body: z.unknown(),
    act: async ({ db, actor }) => {
        await signOut(db, actor);
        return { redirect: '/', session: 'end' };
    },
});
function setUpPages(setupToken) {
    return [
        page({ path: '/set-up', show: ({ reader }) => setUpPage(reader, untouched) }),
        form({
            path: '/set-up',
            body: schema.setup,
            once: true,
            act: async ({ db, actor, client, body, limits }) => {
                if (isAdministrator(actor))
                    return { redirect: '/' };
                await limits.signUp(client.address);
                return lead(await setUp(db, actor, body, { setupToken, client }), '/');
            },
            again: ({ reader, body }, refusal) => setUpPage(reader, { typed: body, refusal }),
        }),
    ];
}
async function setUpPage(reader, shown) {
    if (await hasAdministrator(reader))
        return { title: 'This forum is set up', main: _jsx(IsSetUpPage, {}) };
    return { title: 'Set up this forum', main: _jsx(SetUpPage, { ...shown }) };
}
/** Takes who has just signed in where they wanted to go. */
function lead({ token, expiresAt }, next) {
    return { redirect: localPath(next), session: { token, expiresAt: new Date(expiresAt) } };
}
function nextOf(typed) {
    return localPath(typedText(typed, 'next'));
}
const sessionPages = [
    page({ path: '/settings/sessions', show: ({ reader, actor }) => sessionsPage(reader, actor, null) }),
    form({
        path: '/settings/sessions/end-others',
        body: z.unknown(),
        act: async ({ db, actor }) => {
            await endOtherSessions(db, actor, demandMember(actor));
            return { redirect: '/settings/sessions' };
        },
    }),
    form({
        path: '/settings/sessions/{id}/end',
        params: idParams,
        body: z.unknown(),
        act: async ({ db, actor, params }) => {
            await endSession(db, demandMember(actor), params.id);
            if (sessionOf(actor) === params.id)
                return { redirect: '/', session: 'end' };
            return { redirect: '/settings/sessions' };
        },
        again: ({ reader, actor }, refusal) => sessionsPage(reader, actor, refusal),
    }),
];
async function sessionsPage(reader, actor, refusal) {
    const sessions = await listSessions(reader, demandMember(actor), sessionOf(actor));
    return { title: 'Sessions', main: _jsx(SessionsPage, { sessions: sessions, refusal: refusal }) };
}
const tokenPages = [
    page({ path: '/settings/tokens', show: ({ reader, actor }) => tokensPage(reader, actor, unnamed) }),
    form({
        path: '/settings/tokens',
        body: schema.newTokenForm,
        once: true,
        act: async ({ db, reader, actor, body }) => {
            const made = await createToken(db, actor, demandMember(actor), body);
            // As the API answers, and so that no browser keeps the secret.
            return { ...(await tokensPage(reader, actor, { ...unnamed, made })), status: 201 };
        },
        again: ({ reader, actor, body }, refusal) => tokensPage(reader, actor, { typed: body, refusal }),
    }),
    form({
        path: '/settings/tokens/{id}/revoke',
        params: idParams,
        body: z.unknown(),
        act: async ({ db, actor, params }) => {
            await deleteToken(db, demandMember(actor), params.id);
            return { redirect: '/settings/tokens' };
        },
        again: ({ reader, actor }, refusal) => tokensPage(reader, actor, { ...unnamed, refusal }),
    }),
];
/** A new token as it is offered: it may only read. */
const unnamed = { typed: { scopes: 'read' }, refusal: null };
async function tokensPage(reader, actor, shown) {
    const tokens = await listTokens(reader, demandMember(actor));
    return { title: 'API tokens', main: _jsx(TokensPage, { ...shown, tokens: tokens }) };
}
//# sourceMappingURL=pages.js.map