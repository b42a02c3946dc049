import { parseOptions } from '@node-rs/argon2';
import { hashPassword, isPassword } from '../../src/platform/passwords.js';
import { api } from '../helpers/api.js';
import { makeMember } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
let forum;
beforeAll(async () => {
    forum = await startTestForum({ SETUP_TOKEN: 'set-up secret 1234' });
});
afterAll(() => forum.close());
test('no password, token or cookie gets into the log or into an error', async () => {
    const password = 'a password to be kept';
    const browser = api(forum.url);
    const person = { username: 'discreet', email: 'discreet@example.org', password };
    const answers = [
        await browser.post('/setup', { ...person, token: 'set-up secret 1234' }, { 'Idempotency-Key': 'key-to-be-kept' }),
    ];
    const cookie = browser.session() ?? '';
    const { secret } = (await browser.post('/me/tokens', { name: 'x', scopes: ['read'] })).body;
    const guest = api(forum.url);
    answers.push(await api(forum.url, { token: secret }).get('/me'), await api(forum.url, { token: `${secret}x` }).get('/me'), await guest.get(`/me?token=${secret}&password=${encodeURIComponent(password)}`), await guest.post('/auth/login', { login: 'discreet', password: `${password}!` }), await guest.post('/auth/login', { login: 'discreet', password: [password] }), await guest.post('/auth/login', `{"login":"discreet","password":"${password}"`), await guest.post('/auth/register', { ...person, username: 'other' }), await guest.post('/auth/register', { ...person, username: '!', token: secret }), await guest.post('/setup', { ...person, token: 'set-up secret 12345' }), await browser.patch('/me', { currentPassword: password, password: 'discreet' }), await browser.patch('/me', { currentPassword: `${password}!`, password }), await api(forum.url, { cookie }).post('/auth/logout'));
    const told = JSON.stringify(answers.map(({ body }) => body));
    const logged = forum.log.join('');
    expect(forum.log.length).toBeGreaterThanOrEqual(answers.length);
    for (const kept of [password, secret, cookie, 'set-up secret', 'key-to-be-kept', '$argon2id']) {
        expect([kept, told.includes(kept), logged.includes(kept)]).toEqual([kept, false, false]);
    }
    expect(logged).not.toContain('discreet@example.org');
});
test("nobody's e-mail address or password is shown to others", async () => {
    const owner = await makeMember(forum.db, { email: 'private@example.org', password: 'a private password' });
    const other = await makeMember(forum.db);
    for (const as of [{}, { token: other.token }]) {
        const card = (await api(forum.url, as).get(`/users/${owner.id}`)).body;
        expect(Object.keys(card.user)).not.toEqual(expect.arrayContaining(['email']));
        expect(JSON.stringify(card)).not.toMatch(/private@|argon2/);
    }
});
test('a name that nobody has takes the time of a wrong password', async () => {
    await makeMember(forum.db, { username: 'punctual', password: 'a known password' });
    await makeMember(forum.db, { username: 'without-one' });
    const times = { punctual: [], 'nobody-at-all': [], 'without-one': [] };
    const names = Object.keys(times);
    // In turn, so that whatever else the machine does falls on all alike.
    for (let round = 0; round < 25; round++) {
        for (const name of names) {
            const start = performance.now();
            await api(forum.url).post('/auth/login', { login: name, password: 'a wrong password' });
            times[name].push(performance.now() - start);
        }
    }
    const [known, unknown, without] = names.map((name) => median(times[name]));
    // Without the hash it would be a fifth of it.
    for (const ratio of [unknown / known, without / known]) {
        expect(ratio).toBeGreaterThan(0.6);
        expect(ratio).toBeLessThan(1.7);
    }
});
test('hashing has the cost that OWASP asks for, also for names that nobody has', async () => {
    const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1, algorithm: 2 };
    const hash = await hashPassword('any password');
    expect(hash).toMatch(/^\$argon2id\$/);
    expect(parseOptions(hash)).toMatchObject(cost);
    expect(await isPassword('any password', hash)).toBe(true);
    expect(await isPassword('any passwort', hash)).toBe(false);
    expect(await isPassword('any password', null)).toBe(false);
});
test('a flood of passwords is turned away before it takes the machine', async () => {
    const results = await Promise.allSettled(Array.from({ length: 200 }, () => hashPassword('any password')));
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(200 - 66);
    expect(refused[0]?.reason).toMatchObject({ code: 'unavailable', retryAfter: 2 });
    expect(await hashPassword('any password')).toMatch(/^\$argon2id\$/);
});
function median(values) {
    return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
//# sourceMappingURL=secrets.test.js.map