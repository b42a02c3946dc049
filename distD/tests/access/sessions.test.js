import { actorOfSession, actorOfToken } from '../../src/features/auth/queries.js';
import { memberActor } from '../../src/shared/actor.js';
import { api } from '../helpers/api.js';
import { makeMember, sessionFor } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
let forum;
beforeAll(async () => {
    forum = await startTestForum();
});
afterAll(() => forum.close());
const password = 'the first password';
/** A member signed in by three browsers. */
async function signedInThrice() {
    const member = await makeMember(forum.db, { password });
    const browsers = [api(forum.url), api(forum.url), api(forum.url)];
    for (const [n, browser] of browsers.entries()) {
        await browser.post('/auth/login', { login: member.username, password }, { 'User-Agent': `browser ${n}` });
    }
    return { member, browsers };
}
const statuses = async (browsers) => Promise.all(browsers.map(async (browser) => (await browser.get('/me')).status));
const endedSessions = async (userId) => {
    const events = await forum.db.reader.event.findMany({ where: { type: 'session.ended', userId } });
    return events.map(({ data }) => data.session);
};
test('a member sees where they are signed in, and which of it is here', async () => {
    const { browsers } = await signedInThrice();
    const { sessions } = (await browsers[1].get('/me/sessions')).body;
    expect(sessions).toEqual([2, 1, 0].map((n) => ({
        id: expect.any(Number),
        userAgent: `browser ${n}`,
        address: expect.stringContaining('127.0.0.1'),
        createdAt: expect.any(String),
        lastSeenAt: expect.any(String),
        expiresAt: expect.any(String),
        isCurrent: n === 1,
    })));
});
test('a session that is revoked opens nothing any more, and the log tells it', async () => {
    const { member, browsers } = await signedInThrice();
    const [{ id }] = (await browsers[0].get('/me/sessions')).body.sessions;
    expect((await browsers[0].delete(`/me/sessions/${id}`)).status).toBe(204);
    expect(await statuses(browsers)).toEqual([200, 200, 401]);
    expect((await browsers[0].delete(`/me/sessions/${id}`)).status).toBe(404);
    expect(await endedSessions(member.id)).toEqual([id]);
});
test('signing out everywhere else leaves this session only', async () => {
    const { member, browsers } = await signedInThrice();
    expect((await browsers[1].delete('/me/sessions')).status).toBe(204);
    expect(await statuses(browsers)).toEqual([401, 200, 401]);
    expect(await endedSessions(member.id)).toHaveLength(2);
});
test('revoking the session by which one asks signs out', async () => {
    const { browsers } = await signedInThrice();
    const { sessions } = (await browsers[0].get('/me/sessions')).body;
    const own = sessions.find((session) => session.isCurrent);
    await browsers[0].delete(`/me/sessions/${own.id}`);
    expect(browsers[0].session()).toBeNull();
});
test('a new password ends all other sessions, and only the new one opens', async () => {
    const { member, browsers } = await signedInThrice();
    const changed = await browsers[0].patch('/me', { currentPassword: password, password: 'the second password' });
    expect(changed.status).toBe(200);
    expect(await statuses(browsers)).toEqual([200, 401, 401]);
    expect(await endedSessions(member.id)).toHaveLength(2);
    const signIn = (given) => api(forum.url).post('/auth/login', { login: member.username, password: given });
    expect((await signIn(password)).status).toBe(401);
    expect((await signIn('the second password')).status).toBe(200);
});
test('password and e-mail do not change without the current password', async () => {
    const { member, browsers } = await signedInThrice();
    const before = await forum.db.reader.user.findUnique({ where: { id: member.id } });
    for (const change of [
        { password: 'the second password' },
        { password: 'the second password', currentPassword: 'a guess' },
        { email: 'thief@example.org' },
        { email: 'thief@example.org', currentPassword: 'a guess', location: 'Elsewhere' },
    ]) {
        expect(await browsers[0].patch('/me', change)).toMatchObject({
            status: 401,
            body: { code: 'wrong_credentials', errors: [{ path: 'body.currentPassword' }] },
        });
    }
    const weak = await browsers[0].patch('/me', { currentPassword: password, password: member.username });
    expect(weak).toMatchObject({ status: 422, body: { errors: [{ path: 'body.password' }] } });
    expect(await forum.db.reader.user.findUnique({ where: { id: member.id } })).toEqual(before);
});
test('an e-mail address changes with the current password, unless another member has it', async () => {
    const { browsers } = await signedInThrice();
    await makeMember(forum.db, { email: 'theirs@example.org' });
    const taken = await browsers[0].patch('/me', { currentPassword: password, email: 'Theirs@example.org' });
    expect(taken).toMatchObject({ status: 409, body: { code: 'conflict', errors: [{ path: 'body.email' }] } });
    const changed = await browsers[0].patch('/me', { currentPassword: password, email: 'New@Example.org' });
    expect(changed.body.user.email).toBe('new@example.org');
    expect(await statuses(browsers)).toEqual([200, 200, 200]);
});
test('a member keeps fifty sessions: the longest unused ends when one more begins', async () => {
    const member = await makeMember(forum.db, { password });
    const first = await sessionFor(forum.db, member.id);
    for (let n = 1; n < 50; n++)
        await sessionFor(forum.db, member.id);
    const opens = async () => (await api(forum.url, { cookie: first }).get('/me')).status;
    expect(await opens()).toBe(200);
    await api(forum.url).post('/auth/login', { login: member.username, password });
    expect(await opens()).toBe(401);
    expect(await forum.db.reader.session.count({ where: { userId: member.id } })).toBe(50);
});
test('who a session or a token stands for is what the client would read', async () => {
    const member = await makeMember(forum.db, { groups: ['moderators', 'administrators'], scopes: ['read', 'moderate'] });
    const cookie = await sessionFor(forum.db, member.id);
    const session = await forum.db.reader.session.findFirstOrThrow({
        where: { userId: member.id },
        include: { user: { include: { groups: true } } },
    });
    const joined = session.user.groups.map(({ groupId }) => groupId);
    expect(await actorOfSession(forum.db.reader, cookie)).toEqual({
        actor: memberActor(member.id, joined, { kind: 'session', id: session.id }),
        username: member.username,
        expiresAt: session.expiresAt,
        seenAt: session.lastSeenAt,
    });
    const token = await forum.db.reader.apiToken.findFirstOrThrow({ where: { userId: member.id } });
    expect(await actorOfToken(forum.db.reader, member.token)).toEqual({
        actor: memberActor(member.id, joined, { kind: 'token', id: token.id }, ['read', 'moderate']),
        username: member.username,
        expiresAt: null,
        seenAt: null,
    });
});
//# sourceMappingURL=sessions.test.js.map