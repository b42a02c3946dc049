import { readPending } from '../../src/events/log.js';
import { addressKey, createLimits } from '../../src/http/limits.js';
import { api } from '../helpers/api.js';
import { makeMember, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { closeClients, connectRaw, settle, until } from '../helpers/live.js';
let forum;
beforeAll(async () => {
    forum = await startTestForum({ RATE_LIMITS: 'on', TRUST_PROXY: '1' });
});
afterAll(() => forum.close());
/** A client behind the proxy, at an address. Each test has addresses and names of its own. */
const at = (address, token) => api(forum.url, { headers: { 'X-Forwarded-For': address }, ...(token ? { token } : {}) });
/** Asks until it is refused; answers how many were taken, and the refusal. */
async function untilRefused(most, ask) {
    for (let taken = 0; taken <= most; taken++) {
        const answer = await ask();
        if (answer.status === 429)
            return { taken, refusal: answer };
    }
    throw new Error(`All of ${most} were taken`);
}
test('every answer tells how much is left', async () => {
    const client = at('192.0.2.1');
    const answers = [await client.get('/groups'), await client.get('/groups'), await client.post('/auth/logout')];
    expect(answers.map(({ headers }) => headers.get('ratelimit-policy'))).toEqual([
        '"read";q=1200;w=60',
        '"read";q=1200;w=60',
        '"write";q=120;w=60',
    ]);
    expect(answers.map(({ headers }) => headers.get('ratelimit'))).toEqual([
        expect.stringMatching(/^"read";r=1199;t=(60|59)$/),
        expect.stringMatching(/^"read";r=1198;t=(60|59)$/),
        expect.stringMatching(/^"write";r=119;t=(60|59)$/),
    ]);
});
test('who writes too much waits, and is told how long; others do not', async () => {
    const [member, other] = [await makeMember(forum.db), await makeMember(forum.db)];
    const { taken, refusal } = await untilRefused(200, () => at('192.0.2.2', member.token).post('/auth/logout'));
    expect(taken).toBe(120);
    expect(refusal).toMatchObject({ body: { status: 429, code: 'rate_limited' } });
    expect(Number(refusal.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refusal.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(refusal.headers.get('ratelimit')).toMatch(/^"write";r=0;t=\d+$/);
    // From another address the same member is still over; another member and a guest at the first address are not.
    expect((await at('192.0.2.3', member.token).post('/auth/logout')).status).toBe(429);
    expect((await at('192.0.2.2', other.token).post('/auth/logout')).status).toBe(204);
    expect((await at('192.0.2.2').post('/auth/logout')).status).toBe(204);
    expect((await at('192.0.2.2', member.token).get('/me')).status).toBe(200);
});
describe('sign-in', () => {
    const signIn = (address, login, password = 'a wild guess') => at(address).post('/auth/login', { login, password });
    test('is limited for an account, from wherever and however its name is written', async () => {
        await makeMember(forum.db, { username: 'target', password: 'the real password' });
        let tries = 0;
        const { taken } = await untilRefused(30, () => signIn(`198.51.100.${++tries}`, tries % 2 ? 'target' : 'TARGET'));
        expect(taken).toBe(10);
        expect((await signIn('198.51.100.99', 'target', 'the real password')).status).toBe(429);
        expect((await signIn('198.51.100.99', 'somebody-else')).status).toBe(401);
    });
    test('is limited for a name that nobody has just the same', async () => {
        let tries = 0;
        const { taken } = await untilRefused(30, () => signIn(`203.0.113.${++tries}`, 'nobody-at-all'));
        expect(taken).toBe(10);
    });
    test('is limited for an address, whatever the names, and for the whole /64 of IPv6', async () => {
        let tries = 0;
        const { taken, refusal } = await untilRefused(100, () => signIn(`2001:db8:0:1::${++tries}`, `name-${tries}`));
        expect(taken).toBe(60);
        expect(Number(refusal.headers.get('retry-after'))).toBeGreaterThan(800);
        expect((await signIn('2001:db8:0:2::1', 'a-name')).status).toBe(401);
    });
    test('that succeeds forgets the tries before it', async () => {
        await makeMember(forum.db, { username: 'forgetful', password: 'the real password' });
        for (let round = 0; round < 3; round++) {
            for (let n = 0; n < 8; n++)
                expect((await signIn('192.0.2.4', 'forgetful')).status).toBe(401);
            expect((await signIn('192.0.2.4', 'forgetful', 'the real password')).status).toBe(200);
        }
    });
    test('cannot be tried faster through the change of a password', async () => {
        const { token } = await makeMember(forum.db, { password: 'the real password' });
        const { taken } = await untilRefused(30, () => at('192.0.2.5', token).patch('/me', { currentPassword: 'a wild guess', password: 'a new password' }));
        expect(taken).toBe(10);
    });
});
test('an address signs up twenty members an hour', async () => {
    let count = 0;
    const { taken, refusal } = await untilRefused(30, () => {
        const username = `${'abcdefghijklmnopqrstuvwxyz'[count++]}-newcomer`;
        return at('192.0.2.6').post('/auth/register', {
            username,
            email: `${username}@example.org`,
            password: 'a good password',
        });
    });
    expect(taken).toBe(20);
    expect(Number(refusal.headers.get('retry-after'))).toBeGreaterThan(3500);
});
test('posts, threads and reports have limits of their own', async () => {
    const limits = createLimits({ rateLimits: true });
    const [{ actor }, { actor: other }] = [await makeMember(forum.db), await makeMember(forum.db)];
    for (let n = 0; n < 10; n++)
        await limits.post(actor);
    await expect(limits.post(actor)).rejects.toMatchObject({ code: 'rate_limited', retryAfter: 30 });
    await limits.post(other);
    for (let n = 0; n < 5; n++)
        await limits.createThread(actor);
    await expect(limits.createThread(actor)).rejects.toMatchObject({ code: 'rate_limited', retryAfter: 60 });
    for (let n = 0; n < 10; n++)
        await limits.report(actor);
    await expect(limits.report(actor)).rejects.toMatchObject({ code: 'rate_limited', retryAfter: 300 });
    await limits.report(other);
});
test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', ''],
])('the address %j is counted as %j', (address, key) => {
    expect(addressKey(address)).toBe(key);
});
test('who reads the past of the log again and again waits, however they ask; others do not', async () => {
    const thread = await makeThread(forum.db);
    const rows = Array.from({ length: 500 }, () => ({
        type: 'reactions.changed',
        ...{ forumId: thread.forumId, threadId: thread.id, postId: thread.firstPostId },
    }));
    await forum.db.client.event.createMany({ data: rows });
    await until(async () => (await readPending(forum.db.reader)).count === 0);
    await settle(forum);
    const { taken, refusal } = await untilRefused(50, () => at('192.0.2.70').get('/events?after=0'));
    expect(taken).toBe(40);
    expect(Number(refusal.headers.get('retry-after'))).toBeGreaterThan(0);
    const subscribe = async (address) => {
        const { ask } = await connectRaw(forum.url, {}, { 'X-Forwarded-For': address });
        return ask('subscribe', { stream: `thread:${thread.id}`, after: 1 });
    };
    expect(await subscribe('192.0.2.70')).toMatchObject({ ok: false, error: { code: 'rate_limited' } });
    expect(await subscribe('192.0.2.71')).toMatchObject({ ok: true });
    expect((await at('192.0.2.70').get('/events')).status).toBe(200);
    closeClients();
}, 60_000);
//# sourceMappingURL=limits.test.js.map