import { api } from '../helpers/api.js';
import { makeMember } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
const token = 'the operator chose this';
let forum;
beforeEach(async () => {
    forum = await startTestForum({ SETUP_TOKEN: token });
});
afterEach(() => forum.close());
const person = (username) => ({ username, email: `${username}@example.org`, password: 'correct horse battery' });
const administrators = () => forum.db.reader.groupMember.count({ where: { groupId: 4 } });
test('the set-up token makes the first administrator, once', async () => {
    const browser = api(forum.url);
    const answer = await browser.post('/setup', { token, ...person('founder') });
    expect(answer).toMatchObject({ status: 201, body: { user: { groups: ['members', 'administrators'] } } });
    expect((await browser.get('/me')).body).toEqual(answer.body);
    expect((await browser.get('/groups')).body.groups).toHaveLength(4);
    const again = await api(forum.url).post('/setup', { token, ...person('second') });
    expect(again).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect(await administrators()).toBe(1);
});
test('ten set-ups at once make one administrator', async () => {
    const tries = Array.from({ length: 10 }, (_, n) => api(forum.url).post('/setup', { token, ...person(`founder-${n}x`) }));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, ...Array(9).fill(403)]);
    expect(await administrators()).toBe(1);
    expect(await forum.db.reader.user.count()).toBe(1);
});
test('a set-up that is sent twice gets its answer again', async () => {
    const set = () => api(forum.url).post('/setup', { token, ...person('founder') }, { 'Idempotency-Key': 'first-start' });
    const [first, second] = await Promise.all([set(), set()]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(await set()).toMatchObject({ status: 201, body: first.body });
});
test('a wrong token makes nothing', async () => {
    for (const wrong of ['the operator chose that', 'x', `${token} `]) {
        const answer = await api(forum.url).post('/setup', { token: wrong, ...person('thief') });
        expect([wrong, answer.status]).toEqual([wrong, 403]);
    }
    expect(await forum.db.reader.user.count()).toBe(0);
});
test('a name that somebody registered before is refused, and the set-up stays open', async () => {
    await makeMember(forum.db, { username: 'founder' });
    expect((await api(forum.url).post('/setup', { token, ...person('Founder') })).body.code).toBe('name_taken');
    expect((await api(forum.url).post('/setup', { token, ...person('another') })).status).toBe(201);
});
//# sourceMappingURL=set-up.test.js.map