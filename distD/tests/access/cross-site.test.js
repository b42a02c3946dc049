import { api } from '../helpers/api.js';
import { makeMember, sessionFor } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
let forum;
let member;
let cookie;
beforeAll(async () => {
    forum = await startTestForum();
    member = await makeMember(forum.db);
    cookie = await sessionFor(forum.db, member.id);
});
afterAll(() => forum.close());
const foreign = { Origin: 'https://evil.example' };
const basic = { Authorization: 'Basic cHJveHk6cHJveHk=' };
/** What a browser sends with a write, and what becomes of it when a cookie comes along. */
const matrix = [
    ['no such header: a program', 'taken', () => ({})],
    ['our own Origin', 'taken', () => ({ Origin: forum.url })],
    ['our own Origin, same-origin', 'taken', () => ({ Origin: forum.url, 'Sec-Fetch-Site': 'same-origin' })],
    ['same-origin alone', 'taken', () => ({ 'Sec-Fetch-Site': 'same-origin' })],
    ['a foreign Origin', 'refused', () => foreign],
    ['a foreign Origin that says same-origin', 'refused', () => ({ ...foreign, 'Sec-Fetch-Site': 'same-origin' })],
    ['the opaque Origin of a sandboxed frame', 'refused', () => ({ Origin: 'null' })],
    ['our own host on another port', 'refused', () => ({ Origin: 'http://127.0.0.1:1' })],
    ['our own host by https', 'refused', () => ({ Origin: forum.url.replace('http:', 'https:') })],
    ['cross-site', 'refused', () => ({ 'Sec-Fetch-Site': 'cross-site' })],
    ['same-site, which a neighbour domain is', 'refused', () => ({ 'Sec-Fetch-Site': 'same-site' })],
    ["a foreign Origin and a proxy's Basic authorisation", 'refused', () => ({ ...foreign, ...basic })],
];
const patch = (as, headers) => api(forum.url, as).patch('/me', { location: 'Here' }, headers);
test.each(matrix)('a write with a cookie and %s is %s', async (_, outcome, headers) => {
    const answer = await patch({ cookie }, headers());
    if (outcome === 'taken')
        expect(answer.status).toBe(200);
    else
        expect(answer).toMatchObject({ status: 403, body: { code: 'cross_site_request' } });
});
test.each(matrix)('a write with a bearer token and %s is taken', async (_, _outcome, headers) => {
    const { Authorization: __, ...others } = headers();
    expect((await patch({ token: member.token }, others)).status).toBe(200);
});
test('signing in on behalf of another site is refused', async () => {
    const answer = await api(forum.url).post('/auth/login', { login: 'a-name', password: 'a password' }, foreign);
    expect(answer).toMatchObject({ status: 403, body: { code: 'cross_site_request' } });
});
test('every method that writes is checked, and reading is not', async () => {
    const browser = api(forum.url, { cookie });
    const statuses = await Promise.all([
        browser.post('/auth/logout', undefined, foreign),
        browser.post('/me/tokens', { name: 'theirs', scopes: ['admin'] }, foreign),
        browser.put('/groups/4/members/1', undefined, foreign),
        browser.delete('/me/sessions', undefined, foreign),
    ]).then((answers) => answers.map(({ status }) => status));
    expect(statuses).toEqual([403, 403, 403, 403]);
    expect((await browser.get('/me', foreign)).status).toBe(200);
});
test('behind a proxy with TLS, the public address is what counts, and the cookie is Secure', async () => {
    const secure = await startTestForum({ PUBLIC_URL: 'https://forum.example', TRUST_PROXY: '1' });
    try {
        const body = { username: 'proxied', email: 'proxied@example.org', password: 'behind a proxy' };
        const proxied = { Origin: 'https://forum.example', 'X-Forwarded-Proto': 'https' };
        const answer = await api(secure.url).post('/auth/register', body, proxied);
        expect(answer.status).toBe(201);
        expect(answer.headers.get('set-cookie')).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
        // The address says it too, where a proxy does not tell what it was asked by.
        const untold = await api(secure.url).post('/auth/login', { login: 'proxied', password: body.password });
        expect(untold.headers.get('set-cookie')).toMatch(/; Secure;/);
        const inside = await api(secure.url).post('/auth/login', { login: 'proxied', password: 'x' }, { Origin: secure.url });
        expect(inside.body.code).toBe('cross_site_request');
    }
    finally {
        await secure.close();
    }
});
//# sourceMappingURL=cross-site.test.js.map