import { recountMembers } from '../../src/features/accounts/counters.js';
import { recountPostTallies } from '../../src/features/posts/counters.js';
import { inTransaction } from '../../src/platform/transaction.js';
import { api } from '../helpers/api.js';
import { makeMember } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
let forum;
let forumId;
let threadId;
beforeAll(async () => {
    forum = await startTestForum();
    const admin = api(forum.url, await makeMember(forum.db, { groups: ['administrators'] }));
    forumId = (await admin.post('/forums', { name: 'Talk', kind: 'forum' })).body.forum.id;
    const opened = await admin.post(`/forums/${forumId}/threads`, { title: 'Where are you from?', body: 'I ask.' });
    threadId = opened.body.thread.id;
});
afterAll(() => forum.close());
afterEach(async () => {
    const differences = await inTransaction(forum.db, async (tx) => [
        ...(await recountMembers(tx, { fix: false })),
        ...(await recountPostTallies(tx, { fix: false })),
    ]);
    expect(differences).toEqual([]);
});
const client = (member) => api(forum.url, { token: member.token });
const codesOf = async (authorId) => {
    const posts = await forum.db.reader.post.findMany({ where: { authorId }, distinct: ['countryCode'] });
    return posts.map(({ countryCode }) => countryCode);
};
const membersIn = async (countryCode) => (await forum.db.reader.countryTally.findUnique({ where: { countryCode } }))?.memberCount ?? 0;
test('a member says where they are, and what they are, and takes it back', async () => {
    const member = await makeMember(forum.db);
    const change = { country: 'JP', location: '  Kyoto ', title: 'Gardener' };
    const changed = await client(member).patch('/me', change);
    expect(changed.body.user).toMatchObject({
        country: { code: 'JP', name: 'Japan' },
        location: 'Kyoto',
        title: 'Gardener',
    });
    expect(await membersIn('JP')).toBe(1);
    const cleared = await client(member).patch('/me', { country: null, location: null, title: null });
    expect(cleared.body.user).toMatchObject({ country: null, location: null, title: null });
    expect(await membersIn('JP')).toBe(0);
    expect(await forum.db.reader.event.count({ where: { type: 'member.updated', userId: member.id } })).toBe(2);
});
test.each([
    [{ country: 'Atlantis' }, 'body.country'],
    [{ country: 1 }, 'body.country'],
    [{ location: 'two\nlines' }, 'body.location'],
    [{ title: 'x'.repeat(51) }, 'body.title'],
    [{ username: 'another' }, 'body'],
    [{ messageCount: 1000 }, 'body'],
    [{}, 'body'],
])('a change like %j is refused', async (change, path) => {
    const answer = await client(await makeMember(forum.db)).patch('/me', change);
    expect(answer).toMatchObject({
        status: 422,
        body: { errors: expect.arrayContaining([expect.objectContaining({ path })]) },
    });
});
test('another country moves the posts, the deleted ones too, and the counts of both lists', async () => {
    const member = client(await makeMember(forum.db, { country: 'CA' }));
    const { id } = (await member.get('/me')).body.user;
    const opened = await member.post(`/forums/${forumId}/threads`, { title: 'From Canada', body: 'Hello.' });
    const reply = await member.post(`/threads/${threadId}/posts`, { body: 'From Canada.' });
    const deleted = await member.post(`/threads/${threadId}/posts`, { body: 'Forget it.' });
    expect([opened.status, reply.status, deleted.status]).toEqual([201, 201, 201]);
    await member.delete(`/posts/${deleted.body.post.id}`);
    const latest = async (code) => (await api(forum.url).get(`/latest-posts?country=${code}&per=post`)).body.posts.map(({ id }) => id);
    expect(await latest('CA')).toEqual([reply.body.post.id, opened.body.post.id]);
    await member.patch('/me', { country: 'france' });
    expect(await codesOf(id)).toEqual(['FR']);
    expect(await latest('CA')).toEqual([]);
    expect(await latest('FR')).toEqual([reply.body.post.id, opened.body.post.id]);
    expect([await membersIn('CA'), await membersIn('FR')]).toEqual([0, 1]);
    await member.post(`/posts/${deleted.body.post.id}/restore`);
    expect(await latest('FR')).toEqual([deleted.body.post.id, reply.body.post.id, opened.body.post.id]);
    await member.patch('/me', { country: null });
    expect(await codesOf(id)).toEqual([null]);
});
test('a member who moves about while they write leaves every post in the last country', async () => {
    const writer = await makeMember(forum.db, { country: 'CA' });
    const other = client(await makeMember(forum.db));
    const member = client(writer);
    const replies = Array.from({ length: 12 }, () => member.post(`/threads/${threadId}/posts`, { body: 'On the road.' }));
    const moves = ['FR', 'JP', null, 'BR', 'CA', 'FR'].map((country) => member.patch('/me', { country }));
    const own = await member.post(`/forums/${forumId}/threads`, { title: 'A thread of mine', body: 'See you.' });
    const post = `/posts/${own.body.post.id}`;
    const others = [other.put(`${post}/reaction`, { type: 'like' }), member.delete(post), member.post(`${post}/restore`)];
    const answers = await Promise.all([...replies, ...moves, ...others]);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    const { countryCode } = await forum.db.reader.user.findUniqueOrThrow({ where: { id: writer.id } });
    expect(await codesOf(writer.id)).toEqual([countryCode]);
});
test('the recount finds what differs and mends it', async () => {
    const { id } = await makeMember(forum.db, { country: 'IS', importedMessageCount: 28_401, importedReactionScore: -82 });
    await forum.db.client.user.update({ where: { id }, data: { messageCount: 1, reactionScore: 2 } });
    await forum.db.client.countryTally.update({ where: { countryCode: 'IS' }, data: { memberCount: 9 } });
    await forum.db.client.countryTally.create({ data: { countryCode: 'AQ', memberCount: 3 } });
    const found = await inTransaction(forum.db, (tx) => recountMembers(tx, { fix: true }));
    expect(found).toEqual([
        { table: 'users', key: String(id), column: 'message_count', stored: '1', counted: '28401' },
        { table: 'users', key: String(id), column: 'reaction_score', stored: '2', counted: '-82' },
        { table: 'country_tallies', key: 'AQ', column: 'member_count', stored: '3', counted: '0' },
        { table: 'country_tallies', key: 'IS', column: 'member_count', stored: '9', counted: '1' },
    ]);
});
//# sourceMappingURL=own-card.test.js.map