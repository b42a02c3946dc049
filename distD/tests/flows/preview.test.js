import { api } from '../helpers/api.js';
import { makeForum, makeMember, makeReply, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
let forum;
let ada;
let asAda;
beforeAll(async () => {
    forum = await startTestForum();
    ada = await makeMember(forum.db, { username: 'ada' });
    asAda = api(forum.url, ada);
});
afterAll(() => forum.close());
test('a preview is what the post will be, with mentions and quotes linked', async () => {
    const { id: threadId, firstPostId } = await makeThread(forum.db, { author: ada.actor });
    const body = `*Yes*, @ada, and @nobody.\n\n:::quote ${firstPostId}\nHow it began.\n:::`;
    const preview = await asAda.post('/preview', { body });
    const reply = await asAda.post(`/threads/${threadId}/posts`, { body });
    expect(preview.body).toEqual({ html: reply.body.post.html });
    expect(preview.body.html).toContain(`href="/members/${ada.id}">@ada</a>`);
    expect(preview.body.html).toContain(`<a href="/posts/${firstPostId}">ada wrote</a>`);
});
test('a preview names nobody from a forum that its writer may not read', async () => {
    const staff = await makeForum(forum.db, { private: true });
    const moderator = await makeMember(forum.db, { groups: ['moderators'] });
    const { id: threadId } = await makeThread(forum.db, { forumId: staff.id, author: moderator.actor });
    const { id } = await makeReply(forum.db, { threadId, author: moderator.actor });
    const body = `:::quote ${id}\nWhat?\n:::`;
    expect((await asAda.post('/preview', { body })).body.html).not.toContain('wrote');
    expect((await api(forum.url, moderator).post('/preview', { body })).body.html).toContain('wrote');
});
test('a preview keeps nothing, and takes what a post takes, of members', async () => {
    const before = await forum.db.reader.post.count();
    expect((await asAda.post('/preview', { body: 'Not yet' })).status).toBe(200);
    expect(await forum.db.reader.post.count()).toBe(before);
    expect((await asAda.post('/preview', { body: ' ' })).body.code).toBe('invalid_request');
    expect((await api(forum.url).post('/preview', { body: 'Hello' })).body.code).toBe('unauthenticated');
});
//# sourceMappingURL=preview.test.js.map