import { api } from '../helpers/api.js';
import { forgetKept, makeMember, sessionFor } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
let forum;
beforeAll(async () => {
    forum = await startTestForum();
});
afterAll(() => forum.close());
const secret = 'correct horse battery';
const person = (username) => ({ username, email: `${username}@example.org`, password: secret });
describe('sign-up', () => {
    test('makes a member, signs them in and answers their own card', async () => {
        const browser = api(forum.url);
        const answer = await browser.post('/auth/register', {
            ...person('Anneliese'),
            email: 'Anneliese@Example.org',
            country: 'united kingdom',
            location: 'Leeds',
        });
        expect(answer.status).toBe(201);
        expect(answer.body).toEqual({
            user: {
                id: expect.any(Number),
                username: 'Anneliese',
                title: null,
                joinedAt: expect.stringMatching(/^\d{4}-.*Z$/),
                messageCount: 0,
                reactionScore: 0,
                country: { code: 'GB', name: 'United Kingdom' },
                location: 'Leeds',
                avatarUrl: null,
                email: 'anneliese@example.org',
                groups: ['members'],
            },
        });
        const cookie = answer.headers.get('set-cookie') ?? '';
        expect(cookie).toMatch(/^rostra_session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
        expect((await browser.get('/me')).body).toEqual(answer.body);
        const { id } = answer.body.user;
        const { email: _, groups: __, ...card } = answer.body.user;
        expect((await api(forum.url).get(`/users/${id}`)).body).toEqual({ user: card });
        expect((await api(forum.url).get('/users?username=ANNELIESE')).body).toEqual({ user: card });
    });
    test('refuses names that could be taken for another, and addresses in use', async () => {
        const guest = api(forum.url);
        await api(forum.url).post('/auth/register', person('paypal'));
        for (const username of ['PayPal', 'paypa1', 'PAYPAI', 'ｐａｙｐａｌ']) {
            const answer = await guest.post('/auth/register', { ...person(username), email: 'other@example.org' });
            expect([username, answer.status, answer.body.code]).toEqual([username, 409, 'name_taken']);
        }
        const mixed = await guest.post('/auth/register', { ...person('pаypal'), email: 'other@example.org' });
        expect(mixed.body).toMatchObject({ code: 'invalid_request', errors: [{ path: 'body.username' }] });
        const again = await guest.post('/auth/register', { ...person('somebody'), email: 'PAYPAL@example.org' });
        expect(again.body).toMatchObject({ status: 409, code: 'conflict', errors: [{ path: 'body.email' }] });
        expect(guest.session()).toBeNull();
    });
    test.each([
        ['a short password', { password: 'seven77' }, 'body.password'],
        ['the name as password', { username: 'longusername', password: 'LongUserName' }, 'body.password'],
        ['the address as password', { password: 'weak@example.org' }, 'body.password'],
        ['a password that everybody tries', { password: 'Password123' }, 'body.password'],
        ['one character again and again', { password: 'ababababab' }, 'body.password'],
        ['a wrong address', { email: 'nobody' }, 'body.email'],
        ['a country that is none', { country: 'Atlantis' }, 'body.country'],
        ['a field that is unknown', { groups: ['administrators'] }, 'body'],
    ])('refuses %s', async (_, wrong, path) => {
        const answer = await api(forum.url).post('/auth/register', {
            username: 'weakling',
            email: 'weak@example.org',
            password: secret,
            ...wrong,
        });
        expect(answer).toMatchObject({ status: 422, body: { code: 'invalid_request', errors: [{ path }] } });
    });
    test('sent twice with one Idempotency-Key makes one member and one session', async () => {
        const key = { 'Idempotency-Key': 'sign-up-1' };
        const body = person('twice-sent');
        const first = api(forum.url);
        const second = api(forum.url);
        const answers = [await first.post('/auth/register', body, key), await second.post('/auth/register', body, key)];
        expect(answers.map(({ status }) => status)).toEqual([201, 201]);
        expect(answers[1]?.body).toEqual(answers[0]?.body);
        expect(second.session()).toBe(first.session());
        expect((await second.get('/me/sessions')).body.sessions).toHaveLength(1);
        const other = await api(forum.url).post('/auth/register', { ...body, password: 'another password' }, key);
        expect(other.body.code).toBe('idempotency_key_reused');
    });
    test('of one name by ten at once makes one member', async () => {
        const tries = Array.from({ length: 10 }, (_, n) => ({ ...person('contested'), email: `contested${n}@example.org` }));
        const answers = await Promise.all(tries.map((body) => api(forum.url).post('/auth/register', body)));
        expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)]);
    });
});
describe('sign-in', () => {
    beforeAll(async () => {
        await makeMember(forum.db, { username: 'Regular', email: 'regular@example.org', password: secret });
    });
    test.each(['Regular', 'REGULAR', 'regular@example.org', ' Regular@Example.ORG '])('takes %j', async (login) => {
        const browser = api(forum.url);
        const answer = await browser.post('/auth/login', { login, password: secret });
        expect(answer).toMatchObject({ status: 200, body: { user: { username: 'Regular' } } });
        expect(await browser.get('/me')).toMatchObject({ status: 200, body: answer.body });
    });
    test('takes a password whose accents are encoded in another way', async () => {
        await makeMember(forum.db, { username: 'accents', password: 'crème brûlée'.normalize('NFC') });
        const answer = await api(forum.url).post('/auth/login', {
            login: 'accents',
            password: 'crème brûlée'.normalize('NFD'),
        });
        expect(answer.status).toBe(200);
    });
    test('says the same of a wrong password, a wrong name and a member without a password', async () => {
        await makeMember(forum.db, { username: 'imported' });
        const bodies = await Promise.all(['Regular', 'nobody-at-all', 'imported', 'nobody@example.org'].map(async (login) => {
            const answer = await api(forum.url).post('/auth/login', { login, password: 'not the password' });
            expect(answer.headers.get('set-cookie')).toBeNull();
            return answer.body;
        }));
        for (const body of bodies)
            expect(body).toEqual({ ...bodies[0], status: 401, code: 'wrong_credentials' });
    });
    test('gives a session of its own each time, and never one that the browser brought', async () => {
        const planted = 'A'.repeat(43);
        const browser = api(forum.url, { cookie: planted });
        await browser.post('/auth/login', { login: 'Regular', password: secret });
        const first = browser.session();
        expect(first).not.toBe(planted);
        await browser.post('/auth/login', { login: 'Regular', password: secret });
        expect(browser.session()).not.toBe(first);
        // The former session of this browser ended: whoever knew it is a guest.
        expect((await api(forum.url, { cookie: first ?? '' }).get('/me')).status).toBe(401);
    });
    test('ends with sign-out, and twice is no error', async () => {
        const browser = api(forum.url);
        await browser.post('/auth/login', { login: 'Regular', password: secret });
        const cookie = browser.session() ?? '';
        const answer = await browser.post('/auth/logout');
        expect(answer).toMatchObject({ status: 204, body: null });
        expect(answer.headers.get('set-cookie')).toContain('rostra_session=; Path=/; Expires=Thu, 01 Jan 1970');
        expect(browser.session()).toBeNull();
        expect((await api(forum.url, { cookie }).get('/me')).status).toBe(401);
        expect((await browser.post('/auth/logout')).status).toBe(204);
    });
});
describe('a session', () => {
    test('that expired or never was makes a guest, and the browser forgets it', async () => {
        const { id } = await makeMember(forum.db);
        const expired = await sessionFor(forum.db, id, new Date(Date.now() - 1000));
        for (const cookie of [expired, 'B'.repeat(43), 'nonsense', '%00', '"']) {
            const answer = await api(forum.url, { cookie }).get('/me');
            expect([cookie, answer.status, answer.body.code]).toEqual([cookie, 401, 'unauthenticated']);
            expect(answer.headers.get('set-cookie')).toContain('rostra_session=; Path=/; Expires=Thu, 01 Jan 1970');
        }
    });
    test('lives on while it is used, but not for ever', async () => {
        const { id } = await makeMember(forum.db);
        const day = 86_400_000;
        const cookie = await sessionFor(forum.db, id);
        const old = await sessionFor(forum.db, id);
        const [young, aged] = await forum.db.reader.session.findMany({ where: { userId: id }, orderBy: { id: 'asc' } });
        const lastSeenAt = new Date(Date.now() - day);
        await forum.db.client.session.update({ where: { id: young?.id ?? 0 }, data: { lastSeenAt } });
        forgetKept(forum.db);
        const createdAt = new Date(Date.now() - 179 * day);
        await forum.db.client.session.update({ where: { id: aged?.id ?? 0 }, data: { lastSeenAt, createdAt } });
        forgetKept(forum.db);
        await api(forum.url, { cookie }).get('/me');
        await api(forum.url, { cookie: old }).get('/me');
        const seen = await until(async () => {
            const sessions = await forum.db.reader.session.findMany({ where: { userId: id }, orderBy: { id: 'asc' } });
            return sessions.every((session) => session.lastSeenAt > lastSeenAt) ? sessions : null;
        });
        const daysLeft = seen.map(({ expiresAt }) => Math.round((expiresAt.getTime() - Date.now()) / day));
        expect(daysLeft).toEqual([30, 1]);
    });
});
async function until(ask) {
    for (let tries = 0; tries < 200; tries++) {
        const found = await ask();
        if (found !== null)
            return found;
        await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('It did not happen within five seconds');
}
//# sourceMappingURL=sign-in.test.js.map