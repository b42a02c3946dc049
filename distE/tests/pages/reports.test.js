import { makeForum, makeMember, makeReply, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { visit, visitAs } from '../helpers/visitor.js';
let forum;
let member;
let moderator;
let asMember;
let asModerator;
beforeAll(async () => {
    forum = await startTestForum();
    member = await makeMember(forum.db, { username: 'ada' });
    moderator = await makeMember(forum.db, { groups: ['moderators'] });
    asMember = await visitAs(forum, member);
    asModerator = await visitAs(forum, moderator);
});
afterEach(async () => {
    await forum.db.client.report.deleteMany();
});
afterAll(() => forum.close());
const buttonsOf = ({ page }) => page.forms.filter(({ action }) => action.endsWith('/close'));
const linksOf = ({ page }) => page.elements.filter(({ tag }) => tag === 'a').map(({ text }) => text);
test('a member reports a post from its thread, a moderator looks at it and closes it', async () => {
    const { id: threadId } = await makeThread(forum.db, { title: 'Offers' });
    const { id } = await makeReply(forum.db, { threadId, body: 'Buy this' });
    await asMember.open(`/threads/${threadId}`);
    await asMember.follow('Report');
    await asMember.open(`/posts/${id}/report`);
    expect(asMember.page.text).toContain('Buy this');
    const thanks = await asMember.submit(`/posts/${id}/report`, { reason: 'It sells something.\n<b>Twice</b>' });
    expect(thanks.via).toEqual([`303 /posts/${id}/reported`]);
    await asMember.follow('Back to the post');
    expect(asMember.page.path).toBe(`/threads/${threadId}`);
    await asModerator.open('/');
    await asModerator.follow('Reports');
    for (const told of ['Offers', 'Buy this', 'It sells something.\n<b>Twice</b>', 'ada']) {
        expect(asModerator.page.text).toContain(told);
    }
    await asModerator.submit(buttonsOf(asModerator)[0]?.action ?? '');
    expect(asModerator.page.via).toEqual(['303 /reports']);
    expect(asModerator.page.text).toContain('There is no open report.');
});
test('who has reported a post finds what they wrote, and replaces it', async () => {
    const { id } = await makeReply(forum.db);
    const form = `/posts/${id}/report`;
    await asMember.open(form);
    await asMember.submit(form, { reason: 'Spam' });
    await asMember.open(form);
    expect(asMember.page.text).toContain('You have reported this post.');
    expect(asMember.form(form).values.reason).toBe('Spam');
    await asMember.submit(form, { reason: 'Worse' });
    expect(await forum.db.reader.report.findMany({ select: { reason: true } })).toEqual([{ reason: 'Worse' }]);
});
test('a form that is sent twice reports once, even when the report was closed between', async () => {
    const { id } = await makeReply(forum.db);
    const form = `/posts/${id}/report`;
    await asMember.open(form);
    const stale = { ...asMember.form(form).values, reason: 'Spam' };
    await asMember.post(form, stale);
    await forum.db.client.report.updateMany({ data: { closedAt: new Date(), closedById: moderator.id } });
    expect((await asMember.post(form, stale)).via).toEqual([`303 /posts/${id}/reported`]);
    expect(await forum.db.reader.report.count()).toBe(1);
});
test('a form that is refused keeps what was typed, also when the session is over', async () => {
    const { id } = await makeReply(forum.db);
    const form = `/posts/${id}/report`;
    await asMember.open(form);
    const long = 'x'.repeat(1001);
    const refused = await asMember.submit(form, { reason: long });
    expect([refused.status, asMember.form(form).values.reason]).toEqual([422, long]);
    const guest = visit(forum.url);
    const lost = await guest.post(form, { reason: 'Spam', key: 'a-key' });
    expect([lost.status, guest.form(form).values.reason]).toEqual([401, 'Spam']);
});
test('reports of one post stand together, and are closed together', async () => {
    const posts = [await makeReply(forum.db), await makeReply(forum.db)];
    const reporters = [asMember, await visitAs(forum, await makeMember(forum.db))];
    for (const visitor of reporters) {
        for (const { id } of posts) {
            await visitor.open(`/posts/${id}/report`);
            await visitor.submit(`/posts/${id}/report`, { reason: `About ${id}` });
        }
    }
    await asModerator.open('/reports');
    const sections = () => asModerator.page.elements.filter(({ tag }) => tag === 'section').map(({ text }) => text);
    expect(sections().map((text) => text.match(/About \d+/g))).toEqual(posts.map(({ id }) => [`About ${id}`, `About ${id}`]));
    await asModerator.submit(buttonsOf(asModerator)[0]?.action ?? '');
    expect(sections()).toEqual([expect.stringContaining(`About ${posts[1]?.id}`)]);
});
test('only moderators are led to the reports, and see them', async () => {
    await asMember.open('/');
    expect(linksOf(asMember)).not.toContain('Reports');
    expect((await asMember.open('/reports')).status).toBe(403);
    expect((await asMember.post('/reports/1/close', {})).status).toBe(403);
    expect((await visit(forum.url).open('/reports')).status).toBe(401);
    const administrator = await visitAs(forum, await makeMember(forum.db, { groups: ['administrators'] }));
    await administrator.open('/');
    expect(linksOf(administrator)).toContain('Reports');
});
test('nobody reports their own post, a guest none, and none that is not to be seen', async () => {
    const own = await makeReply(forum.db, { author: member.actor });
    expect((await asMember.open(`/posts/${own.id}/report`)).status).toBe(403);
    const other = await makeReply(forum.db);
    expect((await visit(forum.url).open(`/posts/${other.id}/report`)).status).toBe(401);
    expect((await visit(forum.url).open(`/posts/${other.id}/reported`)).status).toBe(401);
    const staff = await makeForum(forum.db, { private: true });
    const hidden = await makeThread(forum.db, { forumId: staff.id, author: moderator.actor });
    for (const page of ['report', 'reported']) {
        for (const visitor of [asMember, visit(forum.url)]) {
            expect((await visitor.open(`/posts/${hidden.firstPostId}/${page}`)).status).toBe(404);
        }
    }
    expect((await asMember.post(`/posts/${hidden.firstPostId}/report`, { reason: 'Hello?' })).status).toBe(404);
});
//# sourceMappingURL=reports.test.js.map