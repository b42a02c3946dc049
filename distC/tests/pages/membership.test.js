import { usernameLength } from '../../src/shared/names.js';
import { passwordLength } from '../../src/shared/passwords.js';
import { api } from '../helpers/api.js';
import { makeMember, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { unsoundness } from '../helpers/sound-page.js';
import { visit } from '../helpers/visitor.js';
const token = 'the operator chose this';
const password = 'correct horse battery';
let forum;
beforeAll(async () => {
    forum = await startTestForum({ SETUP_TOKEN: token });
});
afterAll(() => forum.close());
let count = 0;
const person = () => {
    const username = `${'abcdefghijklmnopqrstuvwxyz'[count++]}-newcomer`;
    return { username, email: `${username}@example.org`, password };
};
/** Who the visitor is for the API, by their session. */
const whoIs = async (visitor) => {
    const { status, body } = await api(forum.url, { cookie: visitor.cookie('rostra_session') ?? '' }).get('/me');
    return status === 200 ? body.user.username : null;
};
const faultsOf = ({ page }) => Object.fromEntries(page.elements
    .filter(({ attributes }) => attributes.class === 'fault')
    .map(({ attributes, text }) => [attributes.id?.replace(/^.*?-(.*)-fault$/, '$1'), text]));
describe('set-up', () => {
    test('makes the first administrator, once; the page of the sign-in leads there until then', async () => {
        const founder = visit(forum.url);
        await founder.open('/sign-in');
        expect((await founder.follow('Set it up')).status).toBe(200);
        const refused = await founder.submit('/set-up', { ...person(), token: 'a guess' });
        expect(refused).toMatchObject({ status: 403, path: '/set-up' });
        expect(refused.text).toContain('This is not the set-up token of this forum.');
        const { username } = founder.form('/set-up').values;
        const before = founder.form('/set-up').values;
        await founder.submit('/set-up', { token, password });
        expect(founder.page.via).toEqual(['303 /']);
        expect(await whoIs(founder)).toBe(username);
        expect(await forum.db.reader.groupMember.count({ where: { groupId: 4 } })).toBe(1);
        await founder.post('/set-up', { ...before, password, token });
        expect(founder.page.via).toEqual(['303 /']);
        const late = visit(forum.url);
        expect((await late.open('/set-up')).text).toContain('It has an administrator');
        expect(late.page.forms.filter(({ action }) => action === '/set-up')).toEqual([]);
        const tried = await late.post('/set-up', { ...person(), token });
        expect([tried.status, tried.via]).toEqual([403, []]);
        expect(tried.text).toContain('It has an administrator');
        expect((await late.open('/sign-in')).text).not.toContain('Set it up');
    });
});
test('the pages at the door are sound, as they are shown and refused', async () => {
    const fresh = await startTestForum();
    try {
        const guest = visit(fresh.url);
        const pages = [];
        for (const path of ['/sign-in?next=/countries', '/sign-up', '/set-up']) {
            pages.push(await guest.open(path));
            pages.push(await guest.submit(path.replace(/[?].*/, '')));
        }
        expect(pages.map(({ status }) => status)).toEqual([200, 422, 200, 422, 200, 422]);
        expect(pages.map(({ html }) => unsoundness(html))).toEqual(pages.map(() => []));
    }
    finally {
        await fresh.close();
    }
});
test('a newcomer is told the rules before they break them, and what browsers may fill in', async () => {
    const { elements, text } = await visit(forum.url).open('/sign-up');
    expect(text).toContain(`${usernameLength.min} to ${usernameLength.max} letters`);
    expect(text).toContain(`${passwordLength.min} to ${passwordLength.max} characters`);
    const fields = elements.filter(({ attributes }) => attributes.autocomplete);
    expect(fields.map(({ attributes: { name, autocomplete, maxlength } }) => [name, autocomplete, maxlength])).toEqual([
        ['username', 'username', `${2 * usernameLength.max}`],
        ['email', 'email', '254'],
        ['password', 'new-password', `${passwordLength.max}`],
        ['country', 'country', undefined],
    ]);
});
describe('sign-up', () => {
    test('makes a member, signs them in, and leads back', async () => {
        const thread = await makeThread(forum.db);
        const newcomer = visit(forum.url);
        await newcomer.open(`/sign-up?next=/threads/${thread.id}`);
        const wanted = person();
        await newcomer.submit('/sign-up', { ...wanted, country: 'CA', location: 'By the lake' });
        expect(newcomer.page).toMatchObject({ status: 200, via: [`303 /threads/${thread.id}`] });
        const { user } = (await api(forum.url, { cookie: newcomer.cookie('rostra_session') ?? '' }).get('/me')).body;
        expect(user).toMatchObject({
            username: wanted.username,
            email: wanted.email,
            country: { code: 'CA' },
            location: 'By the lake',
        });
    });
    test('leaves out what was left empty', async () => {
        const newcomer = visit(forum.url);
        await newcomer.open('/sign-up');
        await newcomer.submit('/sign-up', { ...person(), location: '  ' });
        const { user } = (await api(forum.url, { cookie: newcomer.cookie('rostra_session') ?? '' }).get('/me')).body;
        expect(user).toMatchObject({ country: null, location: null });
    });
    test('that is refused keeps what was typed, but no password, and says at each field what to do', async () => {
        await makeMember(forum.db, { username: 'taken-name', email: 'taken@example.org' });
        const newcomer = visit(forum.url);
        await newcomer.open('/sign-up?next=/countries');
        const typed = { username: 'a b', email: 'nonsense', password: 'aaabbb', country: 'CA', location: '<Montréal>' };
        const refused = await newcomer.submit('/sign-up', typed);
        expect([refused.status, refused.headers.get('cache-control')]).toEqual([422, 'no-store']);
        expect(Object.keys(faultsOf(newcomer))).toEqual(['username', 'email', 'password']);
        const { key, ...kept } = newcomer.form('/sign-up').values;
        expect(kept).toEqual({ ...typed, password: '', next: '/countries' });
        expect(refused.html).not.toContain('aaabbb');
        const summary = refused.elements.find(({ attributes }) => attributes.role === 'alert');
        expect(summary?.attributes).toMatchObject({ tabindex: '-1', autofocus: '' });
        await newcomer.submit('/sign-up', { username: 'taken-name', email: 'new@example.org', password });
        expect([newcomer.page.status, Object.keys(faultsOf(newcomer))]).toEqual([409, ['username']]);
        await newcomer.submit('/sign-up', { username: 'quite-free', email: 'taken@example.org', password });
        expect([newcomer.page.status, Object.keys(faultsOf(newcomer))]).toEqual([409, ['email']]);
        await newcomer.submit('/sign-up', { email: 'new@example.org', password });
        expect(newcomer.page.via).toEqual(['303 /countries']);
        expect(await whoIs(newcomer)).toBe('quite-free');
    });
    test('that is sent twice makes one member, whether or not the browser heard the first answer', async () => {
        const [newcomer, impatient] = [visit(forum.url), visit(forum.url)];
        await newcomer.open('/sign-up');
        const fields = { ...newcomer.form('/sign-up').values, ...person() };
        const [first, second] = await Promise.all([newcomer.post('/sign-up', fields), impatient.post('/sign-up', fields)]);
        expect([first.via, second.via]).toEqual([['303 /'], ['303 /']]);
        expect(impatient.cookie('rostra_session')).toBe(newcomer.cookie('rostra_session'));
        await newcomer.post('/sign-up', fields);
        expect(newcomer.page.via).toEqual(['303 /']);
        expect(await whoIs(newcomer)).toBe(fields.username);
    });
});
describe('sign-in', () => {
    test('takes a name or an address, and leads back', async () => {
        const { username } = await makeMember(forum.db, { password });
        const thread = await makeThread(forum.db);
        for (const login of [username, `${username}@example.org`]) {
            const member = visit(forum.url);
            await member.open(`/sign-in?next=${encodeURIComponent(`/threads/${thread.id}?page=1`)}`);
            await member.submit('/sign-in', { login, password });
            expect(member.page.via).toEqual([`303 /threads/${thread.id}?page=1`]);
            expect(await whoIs(member)).toBe(username);
        }
    });
    test('with a wrong password keeps the name, and does not say which half was wrong', async () => {
        const { username } = await makeMember(forum.db, { password });
        const refused = [];
        for (const login of [username, 'nobody-at-all']) {
            const guesser = visit(forum.url);
            await guesser.open('/sign-in?next=/countries');
            refused.push(await guesser.submit('/sign-in', { login, password: 'a wild guess' }));
            expect(guesser.form('/sign-in').values).toEqual({ login, password: '', next: '/countries' });
            expect(guesser.cookie('rostra_session')).toBeNull();
        }
        expect(refused.map(({ status }) => status)).toEqual([401, 401]);
        expect(refused.map(({ headers }) => headers.get('www-authenticate'))).toEqual(['Bearer', 'Bearer']);
        const told = refused.map(({ elements }) => elements.find(({ attributes }) => attributes.role === 'alert')?.text);
        expect(told[0]).toBe('The name and the password do not belong together. Check both.');
        expect(told[1]).toBe(told[0]);
    });
    test('ends the session that the browser had, whoever’s it was', async () => {
        const [first, second] = [
            await makeMember(forum.db, { password }),
            await makeMember(forum.db, { username: 'the-second', password }),
        ];
        const browser = visit(forum.url);
        await browser.open('/sign-in');
        await browser.submit('/sign-in', { login: first.username, password });
        await browser.post('/sign-in', { login: second.username, password });
        expect(await whoIs(browser)).toBe('the-second');
        expect(await forum.db.reader.session.count({ where: { userId: first.id } })).toBe(0);
    });
    test('and sign-up lead who is signed in on at once', async () => {
        const member = visit(forum.url);
        await member.open('/sign-up');
        await member.submit('/sign-up', person());
        for (const path of ['/sign-in', '/sign-up']) {
            expect((await member.open(`${path}?next=/countries`)).via).toEqual(['302 /countries']);
            expect((await member.open(path)).via).toEqual(['302 /']);
        }
    });
});
test.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    'x',
])('no form leads to %j', async (next) => {
    const { username } = await makeMember(forum.db, { password });
    const victim = visit(forum.url);
    await victim.open(`/sign-in?next=${encodeURIComponent(next)}`);
    expect(victim.form('/sign-in').values.next).toBeUndefined();
    await victim.post('/sign-in', { login: username, password, next });
    expect(victim.page.via).toEqual(['303 /']);
    expect((await victim.open(`/sign-in?next=${encodeURIComponent(next)}`)).via).toEqual(['302 /']);
    await victim.post('/sign-up', { ...person(), country: '', location: '', next });
    expect(victim.page.via).toEqual(['303 /']);
});
test('signing out ends the session, and leads to the front page', async () => {
    const { id, username } = await makeMember(forum.db, { password });
    const member = visit(forum.url);
    await member.open('/sign-in');
    await member.submit('/sign-in', { login: username, password });
    const cookie = member.cookie('rostra_session') ?? '';
    await member.open('/settings');
    await member.submit('/sign-out');
    expect([member.page.via, member.cookie('rostra_session')]).toEqual([['303 /'], null]);
    expect((await api(forum.url, { cookie }).get('/me')).status).toBe(401);
    expect(await forum.db.reader.session.count({ where: { userId: id } })).toBe(0);
    expect((await member.post('/sign-out', {})).via).toEqual(['303 /']);
});
test.each(['/sign-up', '/sign-in', '/sign-out', '/set-up'])('%s takes nothing from another site', async (path) => {
    const victim = visit(forum.url);
    for (const headers of [{ Origin: 'https://evil.example' }, { 'Sec-Fetch-Site': 'cross-site', Origin: 'null' }]) {
        const refused = await victim.post(path, { ...person(), token, login: 'x', country: '', location: '' }, headers);
        expect([refused.status, refused.headers.get('content-type')]).toEqual([403, 'text/html; charset=utf-8']);
        expect(victim.cookie('rostra_session')).toBeNull();
    }
});
//# sourceMappingURL=membership.test.js.map