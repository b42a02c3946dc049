import { api } from '../helpers/api.js';
import { makeMember } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { visit, visitAs } from '../helpers/visitor.js';
const password = 'correct horse battery';
let forum;
beforeAll(async () => {
    forum = await startTestForum({ RATE_LIMITS: 'on', TRUST_PROXY: '1', SETUP_TOKEN: 'the operator chose this' });
});
afterAll(() => forum.close());
const at = (address) => ({ headers: { 'X-Forwarded-For': address } });
/** Sends until it is refused; answers how many were taken, and the refusal. */
async function untilRefused(send) {
    for (let taken = 0; taken <= 30; taken++) {
        const page = await send(taken);
        if (page.status === 429)
            return { taken, page };
    }
    throw new Error('All of 30 were taken');
}
const summaryOf = ({ elements }) => elements.find(({ attributes }) => attributes.role === 'alert')?.text;
test('who tries too many passwords gets the form again, with what was typed and how long to wait', async () => {
    const { username } = await makeMember(forum.db, { password });
    const guesser = visit(forum.url, at('192.0.2.1'));
    await guesser.open('/sign-in?next=/countries');
    // The API's tries count too.
    const script = api(forum.url, at('192.0.2.2'));
    for (let n = 0; n < 4; n++)
        await script.post('/auth/login', { login: username, password: 'a wild guess' });
    const { taken, page } = await untilRefused(() => guesser.submit('/sign-in', { login: username, password: 'a guess' }));
    expect(taken).toBe(6);
    expect(summaryOf(page)).toMatch(/^That was too much in a short time\. Try again in \d+ s\.$/);
    expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(guesser.form('/sign-in').values).toEqual({ login: username, password: '', next: '/countries' });
    expect((await guesser.submit('/sign-in', { password })).status).toBe(429);
});
test('a sign-in that succeeds forgets the tries before it', async () => {
    const { username: login } = await makeMember(forum.db, { password });
    for (let round = 0; round < 2; round++) {
        const member = visit(forum.url, at('192.0.2.3'));
        await member.open('/sign-in');
        for (let n = 0; n < 8; n++)
            await member.submit('/sign-in', { login, password: 'a guess' });
        expect((await member.submit('/sign-in', { login, password })).via).toEqual(['303 /']);
    }
});
test('an address signs up twenty members an hour, and set-ups count among them', async () => {
    const set = visit(forum.url, at('192.0.2.4'));
    const person = (n) => {
        const username = `${'abcdefghijklmnopqrstuvwxyz'[n]}-newcomer`;
        return { username, email: `${username}@example.org`, password };
    };
    await set.open('/set-up');
    await set.submit('/set-up', { ...person(25), token: 'a guess' });
    const { taken, page } = await untilRefused(async (n) => {
        const newcomer = visit(forum.url, at('192.0.2.4'));
        await newcomer.open('/sign-up');
        return newcomer.submit('/sign-up', { ...person(n), location: `Town ${n}` });
    });
    expect(taken).toBe(19);
    expect(summaryOf(page)).toContain('Try again in');
    expect(page.forms.find(({ action }) => action === '/sign-up')?.values).toMatchObject({
        username: person(19).username,
        location: 'Town 19',
        password: '',
    });
});
test('the current password is tried no faster in the settings than at the door', async () => {
    const { id } = await makeMember(forum.db, { password });
    const browser = await visitAs(forum, { id }, at('192.0.2.5').headers);
    await browser.open('/settings');
    const { taken, page } = await untilRefused((n) => n % 2
        ? browser.submit('/settings/password', { password: 'another password', currentPassword: 'a guess' })
        : browser.submit('/settings/email', { email: 'new@example.org', currentPassword: 'a guess' }));
    expect([taken, summaryOf(page)]).toEqual([10, expect.stringContaining('Try again in')]);
    expect(browser.form('/settings/email').values.email).toBe('new@example.org');
    expect((await browser.submit('/settings/card', { location: 'Here' })).via).toEqual(['303 /settings?done=card']);
});
//# sourceMappingURL=membership-limits.test.js.map