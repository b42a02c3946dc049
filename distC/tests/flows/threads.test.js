import { recountAll } from '../../src/recount.js';
import { api } from '../helpers/api.js';
import { forgetKept, makeForum, makeMember } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
let forum;
let alice;
let bob;
let asAlice;
let asBob;
let asModerator;
let asGuest;
let forumId;
beforeAll(async () => {
    forum = await startTestForum();
    alice = await makeMember(forum.db, { country: 'CA' });
    bob = await makeMember(forum.db, { country: 'JP' });
    const moderator = await makeMember(forum.db, { groups: ['moderators'] });
    asAlice = api(forum.url, alice);
    asBob = api(forum.url, bob);
    asModerator = api(forum.url, moderator);
    asGuest = api(forum.url);
    forumId = (await makeForum(forum.db)).id;
});
afterEach(async () => {
    expect(await recountAll(forum.db, { fix: false })).toEqual([]);
});
afterAll(() => forum.close());
async function openThread(by = asAlice) {
    const opened = await by.post(`/forums/${forumId}/threads`, { title: 'A question', body: 'What *is* this?' });
    expect(opened.status).toBe(201);
    return opened.body;
}
async function reply(threadId, body = 'An answer', by = asBob) {
    const written = await by.post(`/threads/${threadId}/posts`, { body });
    expect(written.status).toBe(201);
    return written;
}
const card = async (member) => (await asGuest.get(`/users/${member.id}`)).body.user;
test('a member opens a thread and its first post is at position 1', async () => {
    const before = await card(alice);
    const { thread, post } = await openThread();
    expect(thread).toMatchObject({ title: 'A question', slug: 'a-question', replyCount: 0, firstPostId: post.id });
    expect(thread.lastPost.id).toBe(post.id);
    expect(post).toMatchObject({ position: 1, version: 1, state: 'visible', html: '<p>What <em>is</em> this?</p>' });
    expect((await card(alice)).messageCount).toBe(before.messageCount + 1);
});
test.each([
    ['nothing but blanks', ' \u00a0 '],
    ['nothing but characters without width', '\u200b\u2060\ufeff'],
])('a title or a text of %s is refused', async (_what, blank) => {
    const refused = await asAlice.post(`/forums/${forumId}/threads`, { title: blank, body: blank });
    expect(refused.status).toBe(422);
    const paths = refused.body.errors.map(({ path }) => path);
    expect([...new Set(paths)].sort()).toEqual(['body.body', 'body.title']);
});
test('a title cannot turn the text after it around', async () => {
    const refused = await asAlice.post(`/forums/${forumId}/threads`, { title: 'safe\u202egpj.exe', body: 'x' });
    expect(refused.body.errors).toMatchObject([{ path: 'body.title' }]);
});
test('a reply gets the next position, becomes the last post and counts for its author', async () => {
    const { thread } = await openThread();
    const written = await reply(thread.id);
    expect(written.headers.get('location')).toBe(`/api/v1/posts/${written.body.post.id}`);
    expect(written.body.post).toMatchObject({ position: 2, threadId: thread.id });
    expect(written.body.viewer).toMatchObject({ canReact: false, canEdit: true, canDelete: true });
    const page = await asGuest.get(`/threads/${thread.id}/posts`);
    expect(page.body.thread).toMatchObject({ replyCount: 1, lastPost: { id: written.body.post.id } });
    expect(page.body.pagination).toEqual({ page: 1, perPage: 20, pageCount: 1, total: 2 });
});
test('deleting a reply in the middle closes the gap, and restoring it brings back its place', async () => {
    const { thread } = await openThread();
    const replies = [];
    for (const text of ['one', 'two', 'three'])
        replies.push((await reply(thread.id, text)).body.post);
    expect((await asBob.delete(`/posts/${replies[1].id}`)).status).toBe(204);
    const positions = async () => (await asGuest.get(`/threads/${thread.id}/posts`)).body.posts.map((post) => [
        post.position,
        post.body,
    ]);
    expect(await positions()).toEqual([
        [1, 'What *is* this?'],
        [2, 'one'],
        [3, 'three'],
    ]);
    expect((await asGuest.get(`/posts/${replies[1].id}`)).status).toBe(404);
    const restored = await asBob.post(`/posts/${replies[1].id}/restore`);
    expect(restored.body.post).toMatchObject({ position: 3, state: 'visible' });
    expect((await positions())[3]).toEqual([4, 'three']);
});
test('deleting the first post hides the thread from lists and counts, and restoring it brings all back', async () => {
    const { thread, post } = await openThread();
    await reply(thread.id);
    const before = { alice: await card(alice), bob: await card(bob) };
    expect((await asModerator.delete(`/posts/${post.id}`)).status).toBe(204);
    expect((await asGuest.get(`/threads/${thread.id}`)).status).toBe(404);
    expect((await asAlice.get(`/threads/${thread.id}`)).status).toBe(404);
    expect((await asModerator.get(`/threads/${thread.id}`)).body.thread.state).toBe('deleted');
    expect((await card(bob)).messageCount).toBe(before.bob.messageCount - 1);
    expect((await asAlice.post(`/posts/${post.id}/restore`)).status).toBe(404);
    expect((await asModerator.post(`/posts/${post.id}/restore`)).status).toBe(200);
    expect({ alice: await card(alice), bob: await card(bob) }).toEqual(before);
});
test('an edit keeps what the post said, and needs the version that was read', async () => {
    const { post } = await openThread();
    const read = await asAlice.get(`/posts/${post.id}`);
    expect((await asAlice.patch(`/posts/${post.id}`, { body: 'Better' })).body.code).toBe('version_required');
    const etag = read.headers.get('etag') ?? '';
    const edited = await asAlice.patch(`/posts/${post.id}`, { body: 'Better' }, { 'If-Match': etag });
    expect(edited.body.post).toMatchObject({ version: 2, body: 'Better' });
    expect((await asAlice.patch(`/posts/${post.id}`, { body: 'Worse' }, { 'If-Match': etag })).status).toBe(412);
    expect((await asBob.patch(`/posts/${post.id}`, { body: 'Mine', version: 2 })).status).toBe(403);
    const history = await asGuest.get(`/posts/${post.id}/history`);
    expect(history.body.revisions).toMatchObject([{ version: 1, body: 'What *is* this?', editedBy: { id: alice.id } }]);
});
test('a locked thread takes replies of moderators only', async () => {
    const { thread } = await openThread();
    expect((await asAlice.patch(`/threads/${thread.id}`, { isLocked: true })).status).toBe(403);
    expect((await asModerator.patch(`/threads/${thread.id}`, { isLocked: true })).body.thread.isLocked).toBe(true);
    const refused = await asBob.post(`/threads/${thread.id}/posts`, { body: 'Too late' });
    expect(refused.body).toMatchObject({ status: 403, code: 'thread_locked' });
    await reply(thread.id, 'Closed for good', asModerator);
});
test('a page of a thread says which of its posts the reader may edit and delete', async () => {
    const { thread, post } = await openThread();
    const answer = (await reply(thread.id)).body.post;
    const rightsOf = async (as) => {
        const { editable, deletable } = (await as.get(`/threads/${thread.id}/posts`)).body.viewer;
        return { editable, deletable };
    };
    expect(await rightsOf(asGuest)).toEqual({ editable: [], deletable: [] });
    expect(await rightsOf(asBob)).toEqual({ editable: [answer.id], deletable: [answer.id] });
    expect(await rightsOf(asModerator)).toEqual({ editable: [post.id, answer.id], deletable: [post.id, answer.id] });
    await forum.db.client.forum.update({ where: { id: forumId }, data: { authorWindowMinutes: 0 } });
    forgetKept(forum.db);
    expect(await rightsOf(asBob)).toEqual({ editable: [answer.id], deletable: [] });
    await forum.db.client.forum.update({ where: { id: forumId }, data: { authorWindowMinutes: 1440 } });
    forgetKept(forum.db);
    await asModerator.patch(`/threads/${thread.id}`, { isLocked: true });
    expect(await rightsOf(asBob)).toEqual({ editable: [], deletable: [] });
});
test('a reaction counts once, changes by the difference, and is never to the own post', async () => {
    const { post } = await openThread();
    const before = (await card(alice)).reactionScore;
    expect((await asAlice.put(`/posts/${post.id}/reaction`, { type: 'like' })).status).toBe(403);
    for (const type of ['like', 'like']) {
        const set = await asBob.put(`/posts/${post.id}/reaction`, { type });
        expect(set.body).toEqual({
            reactions: { score: 1, counts: { like: 1 } },
            viewer: { reactions: { [post.id]: 'like' } },
        });
    }
    const changed = await asBob.put(`/posts/${post.id}/reaction`, { type: 'dislike' });
    expect(changed.body.reactions).toEqual({ score: -1, counts: { dislike: 1 } });
    expect((await card(alice)).reactionScore).toBe(before - 1);
    expect((await asBob.delete(`/posts/${post.id}/reaction`)).body.reactions).toEqual({ score: 0, counts: {} });
    expect((await asBob.put(`/posts/${post.id}/reaction`, { type: 'nope' })).body.errors[0].path).toBe('body.type');
});
test('a request that is sent twice acts once', async () => {
    const { thread } = await openThread();
    const key = { 'Idempotency-Key': 'abc-123' };
    const send = () => asBob.post(`/threads/${thread.id}/posts`, { body: 'Only once' }, key);
    const answers = await Promise.all([send(), send(), send()]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect((await asGuest.get(`/threads/${thread.id}`)).body.thread.replyCount).toBe(1);
    const other = await asBob.post(`/threads/${thread.id}/posts`, { body: 'Another' }, key);
    expect(other.body.code).toBe('idempotency_key_reused');
});
test('latest posts show a thread once, and each post when asked', async () => {
    const { thread } = await openThread();
    const { post } = (await reply(thread.id, 'The latest')).body;
    const perThread = (await asGuest.get('/latest-posts?limit=5')).body.posts;
    expect(perThread[0]).toMatchObject({ id: post.id, excerpt: 'The latest', thread: { id: thread.id, replyCount: 1 } });
    expect(perThread.filter((line) => line.threadId === thread.id)).toHaveLength(1);
    const perPost = (await asGuest.get('/latest-posts?per=post&limit=2')).body;
    expect(perPost.posts.map((line) => line.threadId)).toEqual([thread.id, thread.id]);
    const next = await asGuest.get(`/latest-posts?per=post&limit=2&after=${perPost.next}`);
    expect(next.body.posts[0].id).toBeLessThan(perPost.posts[1].id);
});
test('the latest posts of a forum that is not there are not found', async () => {
    const answer = await asGuest.get('/latest-posts?forum=2000000000');
    expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } });
});
test('a country shows the posts of members who declare it, and they move with them', async () => {
    const { thread } = await openThread();
    await reply(thread.id, 'From Japan');
    const lines = async (code) => (await asGuest.get(`/latest-posts?country=${code}&limit=100`)).body.posts;
    expect((await lines('JP'))[0]).toMatchObject({ excerpt: 'From Japan', author: { country: { code: 'JP' } } });
    const countries = (await asGuest.get('/countries/latest-posts')).body.countries;
    expect(countries.map((entry) => entry.country.code)).toEqual(['JP', 'CA']);
    expect((await asBob.patch('/me', { country: 'FR' })).status).toBe(200);
    expect(await lines('JP')).toEqual([]);
    expect((await lines('FR'))[0].excerpt).toBe('From Japan');
    expect((await asBob.patch('/me', { country: 'JP' })).status).toBe(200);
});
test("what's new is what came since the member last looked, without their own posts", async () => {
    const { thread } = await openThread();
    await asBob.get('/whats-new');
    await reply(thread.id, 'my own');
    await reply(thread.id, 'news', asAlice);
    const excerpts = async () => (await asBob.get('/whats-new')).body.posts.map((line) => line.excerpt);
    expect(await excerpts()).toEqual(['news']);
    expect(await excerpts()).toEqual([]);
});
test('a forum shows its threads, sticky ones first', async () => {
    const { thread } = await openThread();
    await openThread();
    expect((await asModerator.patch(`/threads/${thread.id}`, { isSticky: true })).status).toBe(200);
    const list = await asGuest.get(`/forums/${forumId}/threads?perPage=2`);
    expect(list.body.threads[0].id).toBe(thread.id);
    const { forum: shown } = (await asGuest.get(`/forums/${forumId}`)).body;
    expect(list.body.pagination.total).toBe(shown.threadCount);
});
//# sourceMappingURL=threads.test.js.map