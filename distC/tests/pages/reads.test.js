import { makeForum, makeMember, makeReply, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { elements } from '../helpers/html.js';
import { until } from '../helpers/live.js';
let forum;
let db;
let member;
let threadId;
let posts;
beforeAll(async () => {
    forum = await startTestForum();
    db = forum.db;
    member = await makeMember(db);
    const { actor: author } = await makeMember(db);
    const thread = await makeThread(db, { author });
    threadId = thread.id;
    posts = [thread.firstPostId];
    for (let n = 0; n < 24; n++)
        posts.push((await makeReply(db, { threadId, author })).id);
});
afterAll(() => forum.close());
/** Opens a page as a browser of the member's does, or of a guest's. */
const open = (path, { headers, ...as } = member) => fetch(forum.url + path, {
    redirect: 'manual',
    headers: { ...headers, ...(as.token ? { Authorization: `Bearer ${as.token}` } : {}) },
});
const leadsTo = async (path, as) => {
    const answer = await open(path, as);
    return answer.headers.get('location') ?? answer.status;
};
const readUpTo = async () => (await db.reader.threadRead.findFirst({ where: { userId: member.id, threadId } }))?.postId;
test('who has not begun a thread is led to its first post', async () => {
    expect(await leadsTo(`/threads/${threadId}/unread`)).toBe(`/posts/${posts[0]}`);
});
test('a page that is only fetched ahead, or by a guest, is not noted as read', async () => {
    for (const header of ['Sec-Purpose', 'Purpose']) {
        await open(`/threads/${threadId}`, { ...member, headers: { [header]: 'prefetch;prerender' } });
    }
    await open(`/threads/${threadId}`, {});
    await open(`/threads/${threadId}?page=9`);
    expect(await readUpTo()).toBeUndefined();
    expect(await db.reader.threadRead.count()).toBe(0);
});
test('a page that is shown is noted as read, and the thread goes on from there', async () => {
    await open(`/threads/${threadId}`);
    await until(async () => (await readUpTo()) === posts[19]);
    expect(await leadsTo(`/threads/${threadId}/unread`)).toBe(`/posts/${posts[20]}`);
    expect(await leadsTo(`/posts/${posts[20]}`)).toBe(`/threads/${threadId}?page=2#post-${posts[20]}`);
});
test('who has read everything is led to the last post', async () => {
    await open(`/threads/${threadId}?page=2`);
    await until(async () => (await readUpTo()) === posts[24]);
    await open(`/threads/${threadId}`);
    expect(await leadsTo(`/threads/${threadId}/unread`)).toBe(`/posts/${posts[24]}`);
});
test('a guest is led to the thread, and nobody to one that they may not see', async () => {
    expect(await leadsTo(`/threads/${threadId}/unread`, {})).toBe(`/threads/${threadId}`);
    const staff = await makeForum(db, { private: true });
    const moderator = await makeMember(db, { groups: ['moderators'] });
    const hidden = await makeThread(db, { forumId: staff.id, author: moderator.actor });
    expect(await leadsTo(`/threads/${hidden.id}/unread`)).toBe(404);
    expect(await leadsTo(`/threads/${hidden.id}/unread`, {})).toBe(404);
    expect(await leadsTo(`/threads/${hidden.id}/unread`, moderator)).toBe(`/posts/${hidden.firstPostId}`);
});
test('a note that fails keeps nobody from reading, and is logged', async () => {
    const run = (sql) => db.client.$executeRawUnsafe(sql);
    await run(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''no more notes''; END'`);
    await run('CREATE TRIGGER refuse BEFORE INSERT ON thread_reads FOR EACH ROW EXECUTE FUNCTION refuse()');
    const { id } = await makeThread(db);
    expect((await open(`/threads/${id}`)).status).toBe(200);
    await until(() => forum.log.some((line) => line.includes('no more notes')));
    await run('DROP TRIGGER refuse ON thread_reads');
});
describe('what is unread', () => {
    /** The links of a page with this text, as addresses. */
    const linksTo = async (path, text, as) => elements(await (await open(path, as)).text())
        .filter((element) => element.tag === 'a' && element.text === text)
        .map(({ attributes }) => attributes.href);
    test('is marked in lists of threads and of latest posts, until it is read; for guests nothing is', async () => {
        const author = await makeMember(db, { country: 'JP' });
        const { id, forumId } = await makeThread(db, { author: author.actor });
        const mark = `/threads/${id}/unread`;
        for (const list of [`/forums/${forumId}`, '/', '/latest-posts', '/countries/jp', `/threads/${threadId}`]) {
            expect([list, await linksTo(list, 'New')]).toEqual([list, expect.arrayContaining([mark])]);
            expect([list, await linksTo(list, 'New', {})]).toEqual([list, []]);
            expect([list, await linksTo(list, 'New', author)]).toEqual([list, expect.not.arrayContaining([mark])]);
        }
        expect(await linksTo(`/threads/${id}`, 'New')).not.toContain(mark);
        await until(async () => (await db.reader.threadRead.count({ where: { userId: member.id, threadId: id } })) === 1);
        for (const list of [`/forums/${forumId}`, '/', '/latest-posts', '/countries/jp']) {
            expect([list, await linksTo(list, 'New')]).toEqual([list, expect.not.arrayContaining([mark])]);
        }
    });
    test('is led to from the other pages of its thread', async () => {
        const newcomer = await makeMember(db);
        const link = [`/threads/${threadId}/unread`];
        const ahead = { ...newcomer, headers: { Purpose: 'prefetch' } };
        expect(await linksTo(`/threads/${threadId}?page=2`, 'First unread', ahead)).toEqual(link);
        expect(await linksTo(`/threads/${threadId}`, 'First unread', newcomer)).toEqual([]);
        await until(async () => (await db.reader.threadRead.count({ where: { userId: newcomer.id } })) === 1);
        expect(await linksTo(`/threads/${threadId}`, 'First unread', newcomer)).toEqual(link);
        expect(await linksTo(`/threads/${threadId}`, 'First unread', {})).toEqual([]);
    });
});
//# sourceMappingURL=reads.test.js.map