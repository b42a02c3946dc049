import { api } from '../helpers/api.js';
import { makeMember } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
let forum;
let administrator;
let admin;
beforeAll(async () => {
    forum = await startTestForum();
    administrator = await makeMember(forum.db, { groups: ['administrators'] });
    admin = api(forum.url, { token: administrator.token });
});
afterAll(() => forum.close());
const changes = (userId) => forum.db.reader.event.count({ where: { type: 'membership.changed', userId } });
test('an administrator makes a group, puts a member into it and takes them out', async () => {
    const made = await admin.post('/groups', { key: 'inner-circle', name: 'Inner circle' });
    expect(made).toMatchObject({ status: 201, body: { group: { isBuiltIn: false, memberCount: 0 } } });
    const { id } = made.body.group;
    const member = await makeMember(forum.db);
    const own = async () => (await api(forum.url, { token: member.token }).get('/me')).body.user.groups;
    expect((await admin.put(`/groups/${id}/members/${member.id}`)).status).toBe(204);
    expect((await admin.put(`/groups/${id}/members/${member.id}`)).status).toBe(204);
    expect(await own()).toEqual(['members', 'inner-circle']);
    expect(await changes(member.id)).toBe(1);
    expect((await admin.delete(`/groups/${id}/members/${member.id}`)).status).toBe(204);
    expect((await admin.delete(`/groups/${id}/members/${member.id}`)).status).toBe(204);
    expect(await own()).toEqual(['members']);
    expect(await changes(member.id)).toBe(2);
    expect((await admin.post('/groups', { key: 'inner-circle', name: 'Again' })).body.code).toBe('name_taken');
});
test('a group is known to administrators and to those in it', async () => {
    const { id } = (await admin.post('/groups', { key: 'secret-plan', name: 'Secret plan' })).body.group;
    const insider = await makeMember(forum.db, { groups: [id] });
    const outsider = await makeMember(forum.db);
    const knows = async (as) => JSON.stringify((await api(forum.url, as).get('/groups')).body).includes('secret-plan');
    expect(await Promise.all([knows({}), knows(outsider), knows(insider), knows(administrator)])).toEqual([
        false,
        false,
        true,
        true,
    ]);
});
test('only administrators change groups', async () => {
    const moderator = await makeMember(forum.db, { groups: ['moderators'] });
    for (const [as, status] of [
        [{}, 401],
        [{ token: moderator.token }, 403],
    ]) {
        const client = api(forum.url, as);
        expect((await client.post('/groups', { key: 'mine', name: 'Mine' })).status).toBe(status);
        expect((await client.put(`/groups/4/members/${moderator.id}`)).status).toBe(status);
        expect((await client.delete(`/groups/4/members/${administrator.id}`)).status).toBe(status);
    }
});
test('guests and members are not changed, and what is not there is not found', async () => {
    const { id } = await makeMember(forum.db);
    for (const group of [1, 2]) {
        expect((await admin.put(`/groups/${group}/members/${id}`)).status).toBe(409);
        expect((await admin.delete(`/groups/${group}/members/${id}`)).status).toBe(409);
    }
    expect((await admin.put(`/groups/99999/members/${id}`)).status).toBe(404);
    expect((await admin.put('/groups/3/members/99999')).status).toBe(404);
});
test('of the last two administrators who take each other out at once, one stays', async () => {
    const other = await makeMember(forum.db, { groups: ['administrators'] });
    const second = api(forum.url, { token: other.token });
    const answers = await Promise.all([
        admin.delete(`/groups/4/members/${other.id}`),
        second.delete(`/groups/4/members/${administrator.id}`),
    ]);
    expect(answers.map(({ status }) => status).sort()).not.toEqual([204, 204]);
    expect(await forum.db.reader.groupMember.count({ where: { groupId: 4 } })).toBe(1);
});
//# sourceMappingURL=groups.test.js.map