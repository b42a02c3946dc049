import { readMember } from '../../src/features/accounts/queries.js';
import { recountAll } from '../../src/recount.js';
import { api } from '../helpers/api.js';
import { makeMember, makeReply, sessionFor } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { unsoundness } from '../helpers/sound-page.js';
import { visit } from '../helpers/visitor.js';
const password = 'correct horse battery';
let forum;
beforeAll(async () => {
    forum = await startTestForum();
});
afterAll(() => forum.close());
/** A member in a browser in which they are signed in. */
async function signedIn(wanted = {}) {
    const member = await makeMember(forum.db, wanted);
    const session = await sessionFor(forum.db, member.id);
    return { member, session, browser: visit(forum.url, { session }), script: api(forum.url, { token: member.token }) };
}
const noticeOf = ({ page }) => page.elements.find(({ attributes }) => attributes.class?.startsWith('notice'))?.text;
const faultsOf = ({ page }) => page.elements.filter(({ attributes }) => attributes.class === 'fault').map(({ attributes }) => attributes.id);
describe('a guest', () => {
    test.each(['/settings', '/settings/sessions', '/settings/tokens'])('is led from %s to the sign-in, and back', async (path) => {
        const { username } = await makeMember(forum.db, { password });
        const guest = visit(forum.url);
        expect((await guest.open(`${path}?done=card`)).status).toBe(401);
        const link = guest.page.elements.find(({ attributes }) => attributes.href?.includes('done'));
        await guest.open(link?.attributes.href ?? '');
        await guest.submit('/sign-in', { login: username, password });
        expect(guest.page).toMatchObject({ status: 200, path: `${path}?done=card` });
    });
    test.each([
        ['/settings/card', { title: 'x', country: '', location: '' }],
        ['/settings/email', { email: 'a@example.org', currentPassword: 'x' }],
        ['/settings/password', { password: 'another password', currentPassword: 'x' }],
        ['/settings/sessions/1/end', {}],
        ['/settings/sessions/end-others', {}],
        ['/settings/tokens', { name: 'x', scopes: 'read' }],
        ['/settings/tokens/1/revoke', {}],
    ])('changes nothing by %s, and neither does another site', async (path, fields) => {
        expect((await visit(forum.url).post(path, fields)).status).toBe(401);
        const { browser, member } = await signedIn();
        const before = await forum.db.reader.user.findUnique({ where: { id: member.id } });
        expect((await browser.post(path, fields, { Origin: 'https://evil.example' })).status).toBe(403);
        expect(await forum.db.reader.user.findUnique({ where: { id: member.id } })).toEqual(before);
        expect(await forum.db.reader.session.count({ where: { userId: member.id } })).toBe(1);
        expect(await forum.db.reader.apiToken.count({ where: { userId: member.id } })).toBe(1);
    });
});
describe('what others see', () => {
    test('is shown as it is, changed, and emptied', async () => {
        const { browser, member } = await signedIn({ country: 'CA' });
        await makeReply(forum.db, { author: member.actor });
        await browser.open('/settings');
        expect(browser.form('/settings/card').values).toEqual({ title: '', country: 'CA', location: '' });
        await browser.submit('/settings/card', { title: 'Gardener', country: 'FR', location: 'إربد' });
        expect([browser.page.via, noticeOf(browser)]).toEqual([
            ['303 /settings?done=card'],
            'Saved: this is what others see of you now.',
        ]);
        expect(await readMember(forum.db.reader, member.id)).toMatchObject({
            title: 'Gardener',
            country: { code: 'FR' },
            location: 'إربد',
        });
        await browser.submit('/settings/card', { title: ' ', country: '', location: '' });
        const emptied = { title: null, country: null, location: null };
        expect(await readMember(forum.db.reader, member.id)).toMatchObject(emptied);
        expect(await recountAll(forum.db, { fix: false })).toEqual([]);
    });
    test('comes back with what was typed where it is refused, and the other forms as they are', async () => {
        const { browser, member } = await signedIn();
        await browser.open('/settings');
        const typed = { title: 'x'.repeat(51), country: 'FR', location: '<b>' };
        const refused = await browser.submit('/settings/card', typed);
        expect([refused.status, faultsOf(browser)]).toEqual([422, ['field-title-fault']]);
        expect(browser.form('/settings/card').values).toEqual(typed);
        expect(browser.form('/settings/email').values.email).toBe(`${member.username.toLowerCase()}@example.org`);
        expect((await browser.open('/settings/card')).via).toEqual(['302 /settings']);
    });
    test('is what the API tells and takes', async () => {
        const { browser, script } = await signedIn({ country: 'CI' });
        await browser.open('/settings');
        const offered = browser.form('/settings/card').choices.country;
        expect(offered.length).toBeGreaterThan(240);
        await script.patch('/me', { title: 'Written elsewhere', location: 'Here', country: 'Germany' });
        await browser.open('/settings');
        const values = { title: 'Written elsewhere', country: 'DE', location: 'Here' };
        expect(browser.form('/settings/card').values).toEqual(values);
    });
});
describe('e-mail address and password', () => {
    test('change with the current password', async () => {
        const { browser, member } = await signedIn({ password });
        await browser.open('/settings');
        await browser.submit('/settings/email', { email: 'New@Example.org', currentPassword: password });
        expect([browser.page.via, noticeOf(browser)]).toEqual([
            ['303 /settings?done=email'],
            'Your e-mail address was changed.',
        ]);
        expect(browser.form('/settings/email').values.email).toBe('new@example.org');
        const elsewhere = await sessionFor(forum.db, member.id);
        await browser.submit('/settings/password', { currentPassword: password, password: 'another password' });
        expect(browser.page.via).toEqual(['303 /settings?done=password']);
        expect((await visit(forum.url, { session: elsewhere }).open('/settings')).status).toBe(401);
        const again = visit(forum.url);
        await again.open('/sign-in');
        await again.submit('/sign-in', { login: 'new@example.org', password: 'another password' });
        expect(again.page.via).toEqual(['303 /']);
    });
    test('do not change without it, and no password comes back', async () => {
        const { browser, member } = await signedIn({ password });
        await makeMember(forum.db, { email: 'theirs@example.org' });
        const before = await forum.db.reader.user.findUnique({ where: { id: member.id } });
        const tries = [
            ['email', { email: 'a@example.org', currentPassword: 'a wild guess' }, 401, ['email-currentPassword-fault']],
            ['email', { email: 'nonsense', currentPassword: password }, 422, ['email-email-fault']],
            ['email', { email: 'theirs@example.org', currentPassword: password }, 409, ['email-email-fault']],
            [
                'password',
                { password: 'another one', currentPassword: 'a wild guess' },
                401,
                ['password-currentPassword-fault'],
            ],
            ['password', { password: member.username, currentPassword: password }, 422, ['password-password-fault']],
            ['password', { password: 'short', currentPassword: password }, 422, ['password-password-fault']],
        ];
        for (const [name, typed, status, faults] of tries) {
            await browser.open('/settings');
            const refused = await browser.submit(`/settings/${name}`, typed);
            expect([name, refused.status, faultsOf(browser)]).toEqual([name, status, faults]);
            const { currentPassword, password: newer = '', ...kept } = browser.form(`/settings/${name}`).values;
            expect([currentPassword, newer]).toEqual(['', '']);
            expect(kept).toEqual(typed.email === undefined ? {} : { email: typed.email });
            for (const secret of [password, 'a wild guess', 'another one'])
                expect(refused.html).not.toContain(secret);
        }
        expect(await forum.db.reader.user.findUnique({ where: { id: member.id } })).toEqual(before);
    });
});
describe('sessions', () => {
    test('are listed, and ended one by one or all but this', async () => {
        const { browser, member } = await signedIn();
        const others = [await sessionFor(forum.db, member.id), await sessionFor(forum.db, member.id)].map((session) => visit(forum.url, { session }));
        const sees = () => Promise.all(others.map(async (other) => (await other.open('/settings')).status));
        await browser.open('/settings/sessions');
        const ends = browser.page.forms.filter(({ action }) => action.endsWith('/end')).map(({ action }) => action);
        expect(ends).toHaveLength(3);
        expect(browser.page.text.match(/This browser/g)).toHaveLength(1);
        await browser.submit(ends[0] ?? '');
        expect([browser.page.via, await sees()]).toEqual([['303 /settings/sessions'], [200, 401]]);
        const again = await browser.post(ends[0] ?? '', {});
        expect([again.status, noticeOf(browser)]).toEqual([404, 'There is no such session, or you may not see it.']);
        await browser.submit('/settings/sessions/end-others');
        expect([browser.page.via, await sees()]).toEqual([['303 /settings/sessions'], [401, 401]]);
        expect(browser.page.forms.map(({ action }) => action)).not.toContain('/settings/sessions/end-others');
        await browser.submit(ends[2] ?? '');
        expect([browser.page.via, browser.cookie('rostra_session')]).toEqual([['303 /'], null]);
    });
    test('show browser and address as text, whatever they are called', async () => {
        const member = await makeMember(forum.db, { password });
        const browser = visit(forum.url, { headers: { 'User-Agent': '<script>alert(1)</script>' } });
        await browser.open('/sign-in');
        await browser.submit('/sign-in', { login: member.username, password });
        const page = await browser.open('/settings/sessions');
        expect(page.text).toContain('This browser: <script>alert(1)</script>');
        expect(page.text).toContain('127.0.0.1');
    });
    test('of others are not there', async () => {
        const { member } = await signedIn();
        const { id } = await forum.db.reader.session.findFirstOrThrow({ where: { userId: member.id } });
        const { browser: stranger } = await signedIn();
        expect((await stranger.post(`/settings/sessions/${id}/end`, {})).status).toBe(404);
        expect(await forum.db.reader.session.count({ where: { id } })).toBe(1);
    });
});
describe('API tokens', () => {
    const secretOf = ({ page }) => page.elements.find(({ attributes }) => attributes.id === 'secret')?.attributes.value;
    test('are made, work, are shown once, and are revoked', async () => {
        const { browser, member } = await signedIn();
        await browser.open('/settings/tokens');
        expect(browser.form('/settings/tokens').values.scopes).toBe('read');
        const made = await browser.submit('/settings/tokens', { name: 'My <script>', scopes: ['read', 'write'] });
        expect([made.status, made.headers.get('cache-control')]).toEqual([201, 'no-store']);
        const secret = secretOf(browser) ?? '';
        const script = api(forum.url, { token: secret });
        expect((await script.patch('/me', { location: 'Here' })).status).toBe(200);
        const { token } = (await script.get('/me/tokens')).body.tokens.map((token) => ({ token }))[0];
        expect(token).toMatchObject({ name: 'My <script>', scopes: ['read', 'write'] });
        const listed = await browser.open('/settings/tokens');
        expect(listed.html).not.toContain(secret);
        expect(listed.text).toContain('My <script>Read, Write; made');
        await browser.submit(`/settings/tokens/${token.id}/revoke`);
        expect(browser.page.via).toEqual(['303 /settings/tokens']);
        expect((await script.get('/me')).status).toBe(401);
        expect((await browser.post(`/settings/tokens/${token.id}/revoke`, {})).status).toBe(404);
        expect(await forum.db.reader.apiToken.count({ where: { userId: member.id } })).toBe(1);
    });
    test('that are made by a form sent twice are one, with the same secret; a fresh form makes another', async () => {
        const { browser, member } = await signedIn();
        await browser.open('/settings/tokens');
        const fields = { ...browser.form('/settings/tokens').values, name: 'once' };
        await browser.post('/settings/tokens', fields);
        const secret = secretOf(browser);
        await browser.post('/settings/tokens', fields);
        expect(secret).toMatch(/^[\w-]{43}$/);
        expect(secretOf(browser)).toBe(secret);
        await browser.submit('/settings/tokens', { name: 'once' });
        expect(secretOf(browser)).not.toBe(secret);
        expect(await forum.db.reader.apiToken.count({ where: { userId: member.id, name: 'once' } })).toBe(2);
    });
    test('need a name and a scope, and what was ticked stays ticked', async () => {
        const { browser, member } = await signedIn();
        await browser.open('/settings/tokens');
        const refused = await browser.submit('/settings/tokens', { name: ' ', scopes: ['write', 'admin'] });
        expect([refused.status, faultsOf(browser)]).toEqual([422, ['field-name-fault']]);
        expect(browser.form('/settings/tokens').values.scopes).toEqual(['write', 'admin']);
        await browser.submit('/settings/tokens', { name: 'A script', scopes: [] });
        expect([browser.page.status, faultsOf(browser)]).toEqual([422, ['field-scopes-fault']]);
        expect(browser.form('/settings/tokens').values.name).toBe('A script');
        expect(await forum.db.reader.apiToken.count({ where: { userId: member.id } })).toBe(1);
    });
    test('are as many as the API allows', async () => {
        const { browser, member } = await signedIn();
        const row = { userId: member.id, name: 'x', scopes: ['read'] };
        await forum.db.client.apiToken.createMany({
            data: Array.from({ length: 49 }, (_, n) => ({ ...row, secretHash: Buffer.from(`${member.id}-${n}`) })),
        });
        await browser.open('/settings/tokens');
        await browser.submit('/settings/tokens', { name: 'One more' });
        expect([browser.page.status, browser.form('/settings/tokens').values.name]).toEqual([409, 'One more']);
        expect(noticeOf(browser)).toContain('A member may have 50 tokens.');
    });
});
test('every page of the settings is sound, as it is shown, done and refused', async () => {
    const { browser } = await signedIn({ password });
    const open = (path) => browser.open(path);
    const pages = [
        ...[await open('/settings/sessions'), await open('/settings/tokens'), await open('/settings?done=email')],
        await browser.submit('/settings/password', { password: 'short', currentPassword: '' }),
        await browser.post('/settings/tokens', { name: '' }),
        await browser.submit('/settings/tokens', { name: 'A script', scopes: ['read'] }),
    ];
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 422, 422, 201]);
    expect(pages.map(({ html }) => unsoundness(html))).toEqual(pages.map(() => []));
    for (const { html } of pages)
        expect(html).toContain('<meta name="robots" content="noindex"');
});
//# sourceMappingURL=settings.test.js.map