import { editPost } from '../../src/features/posts/actions.js';
import { updateThread } from '../../src/features/threads/actions.js';
import { recountAll } from '../../src/recount.js';
import { forgetKept, makeForum, makeMember, makeReply, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { visit, visitAs } from '../helpers/visitor.js';
let forum;
let ada;
let bob;
let moderator;
let threadId;
let firstPostId;
beforeAll(async () => {
    forum = await startTestForum();
    ada = await makeMember(forum.db, { username: 'ada' });
    bob = await makeMember(forum.db, { username: 'bob' });
    moderator = await makeMember(forum.db, { groups: ['moderators'] });
});
beforeEach(async () => {
    const thread = await makeThread(forum.db, { author: bob.actor, body: 'How do boats float?' });
    threadId = thread.id;
    firstPostId = thread.firstPostId;
});
afterEach(async () => {
    expect(await recountAll(forum.db, { fix: false })).toEqual([]);
});
afterAll(() => forum.close());
/** A member's browser, at the thread. */
async function browserOf(member, path = `/threads/${threadId}`) {
    const visitor = await visitAs(forum, member);
    await visitor.open(path);
    return visitor;
}
const repliesTo = async (id = threadId) => {
    const posts = await forum.db.reader.post.findMany({
        where: { threadId: id, position: { gt: 1 } },
        orderBy: { id: 'asc' },
    });
    return posts.map(({ body }) => body);
};
const bodyOf = async (id) => (await forum.db.reader.post.findUniqueOrThrow({ where: { id } })).body;
const lock = (isLocked) => updateThread(forum.db, moderator.actor, { threadId, change: { isLocked } });
describe('an edit', () => {
    test('changes the post, keeps what it said, and leads back to it', async () => {
        const reply = await makeReply(forum.db, { threadId, author: ada.actor, body: 'By wieght' });
        const browser = await browserOf(ada);
        await browser.follow('Edit');
        expect(browser.form('#edit').values).toMatchObject({ version: '1', body: 'By wieght' });
        await browser.submit('#edit', { body: 'By *weight*' }, 'Preview');
        expect([await bodyOf(reply.id), browser.page.html]).toEqual([
            'By wieght',
            expect.stringContaining('<em>weight</em>'),
        ]);
        await browser.submit('#edit');
        expect(browser.page.via[0]).toBe(`303 /posts/${reply.id}`);
        expect(await bodyOf(reply.id)).toBe('By *weight*');
        const mark = browser.page.elements.find(({ attributes }) => attributes.class === 'edited');
        expect(mark?.text).toMatch(/^edited [A-Z][a-z]{2} \d+, \d{4}$/);
        await browser.open(mark?.attributes.href ?? '');
        expect(browser.page.path).toBe(`/posts/${reply.id}/history`);
        expect(browser.page.text).toContain('By wieght');
    });
    test('offers the text as it was typed, also one that reads like a mark of a form', async () => {
        const body = '\u{fdd0}form-key\u{fdd0}';
        const { id } = await makeReply(forum.db, { threadId, author: ada.actor, body });
        const browser = await browserOf(ada, `/posts/${id}/edit`);
        expect(browser.form('#edit').values.body).toBe(body);
        expect(browser.form('#edit').values.key).toMatch(/^[\w-]{22}$/);
    });
    test('that meets a change of somebody else shows both, and can be sent again', async () => {
        const reply = await makeReply(forum.db, { threadId, author: ada.actor, body: 'One' });
        const browser = await browserOf(ada, `/posts/${reply.id}/edit`);
        await editPost(forum.db, moderator.actor, { postId: reply.id, version: 1, body: 'What *they* wrote' });
        await browser.submit('#edit', { body: 'What I wrote' });
        expect(browser.page.status).toBe(412);
        expect(browser.page.html).toContain('What <em>they</em> wrote');
        expect(browser.form('#edit').values).toMatchObject({ version: '2', body: 'What I wrote' });
        expect(await bodyOf(reply.id)).toBe('What *they* wrote');
        await browser.submit('#edit');
        expect(await bodyOf(reply.id)).toBe('What I wrote');
    });
    test('that is sent twice changes the post once', async () => {
        const reply = await makeReply(forum.db, { threadId, author: ada.actor });
        const browser = await browserOf(ada, `/posts/${reply.id}/edit`);
        const sent = { ...browser.form('#edit').values, body: 'Better' };
        for (let time = 0; time < 2; time++)
            await browser.post(`/posts/${reply.id}/edit`, sent);
        expect([browser.page.status, browser.page.via[0]]).toEqual([200, `303 /posts/${reply.id}`]);
        expect(await forum.db.reader.postRevision.count({ where: { postId: reply.id } })).toBe(1);
    });
    test('that is refused keeps what was typed', async () => {
        const reply = await makeReply(forum.db, { threadId, author: ada.actor });
        const browser = await browserOf(ada, `/posts/${reply.id}/edit`);
        await browser.submit('#edit', { body: ' ' });
        expect([browser.page.status, browser.form('#edit').values]).toMatchObject([422, { version: '1', body: ' ' }]);
        await browser.submit('#edit', { body: 'Kept' }, 'Preview');
        await lock(true);
        await browser.submit('#edit');
        expect([browser.page.status, browser.form('#edit').values.body]).toEqual([403, 'Kept']);
        await forum.db.client.session.deleteMany({ where: { userId: ada.id } });
        forgetKept(forum.db);
        await browser.submit('#edit');
        expect([browser.page.status, browser.form('#edit').values.body]).toEqual([401, 'Kept']);
    });
    test('is for the author and moderators', async () => {
        const of = async (member) => (await browserOf(member, `/posts/${firstPostId}/edit`)).page.status;
        expect([await of(bob), await of(moderator), await of(ada)]).toEqual([200, 200, 403]);
        const guest = visit(forum.url);
        expect((await guest.open(`/posts/${firstPostId}/edit`)).status).toBe(401);
    });
});
describe('a deletion', () => {
    test('asks first, and can be undone where it leads', async () => {
        const reply = await makeReply(forum.db, { threadId, author: ada.actor, body: 'Oops' });
        const browser = await browserOf(ada);
        await browser.follow('Delete');
        expect(browser.page.text).toContain('Oops');
        expect(await repliesTo()).toEqual(['Oops']);
        const { values } = browser.form(`/posts/${reply.id}/delete`);
        await browser.submit(`/posts/${reply.id}/delete`);
        expect(browser.page.path).toBe(`/threads/${threadId}?deleted=${reply.id}`);
        expect(await repliesTo()).toEqual([]);
        // The second press of the button, after the first one's answer.
        expect((await browser.post(`/posts/${reply.id}/delete`, values)).status).toBe(200);
        await browser.submit(`/posts/${reply.id}/restore`);
        expect(browser.page.via).toEqual([`303 /posts/${reply.id}`, `302 /threads/${threadId}#post-${reply.id}`]);
        expect(await repliesTo()).toEqual(['Oops']);
    });
    test('is found again by moderators, and not by others', async () => {
        const reply = await makeReply(forum.db, { threadId, author: ada.actor, body: 'Rude words' });
        const moderators = await browserOf(moderator, `/posts/${reply.id}/delete`);
        await moderators.submit(`/posts/${reply.id}/delete`);
        await moderators.open(`/posts/${reply.id}`);
        expect(moderators.page.path).toBe(`/threads/${threadId}?deleted=${reply.id}`);
        expect(moderators.page.text).toContain('Rude words');
        expect(moderators.form(`/posts/${reply.id}/restore`).buttons[0]?.text).toBe('Restore the post');
        for (const other of [await browserOf(ada, '/'), await browserOf(bob, '/'), visit(forum.url)]) {
            expect((await other.open(`/posts/${reply.id}`)).status).toBe(404);
            const seen = await other.open(`/threads/${threadId}?deleted=${reply.id}`);
            expect([seen.status, seen.text.includes('Rude words')]).toEqual([200, false]);
        }
    });
    test('of the first post says that its thread goes along, and the thread comes back with it', async () => {
        await makeReply(forum.db, { threadId });
        const browser = await browserOf(moderator, `/posts/${firstPostId}/delete`);
        expect(browser.page.text).toContain('1 reply will go with it');
        await browser.submit(`/posts/${firstPostId}/delete`);
        expect(browser.page.path).toBe(`/threads/${threadId}`);
        expect(browser.page.text).toContain('This thread is deleted');
        expect(browser.page.text).toContain('How do boats float?');
        expect(browser.page.forms.some(({ id }) => id === 'reply')).toBe(false);
        expect((await (await browserOf(ada, '/')).open(`/threads/${threadId}`)).status).toBe(404);
        await browser.submit(`/posts/${firstPostId}/restore`);
        expect(browser.page.text).not.toContain('This thread is deleted');
        expect((await (await browserOf(ada, '/')).open(`/threads/${threadId}`)).status).toBe(200);
    });
    test('is for the author and moderators', async () => {
        const of = async (member) => (await browserOf(member, `/posts/${firstPostId}/delete`)).page.status;
        expect([await of(bob), await of(moderator), await of(ada)]).toEqual([200, 200, 403]);
        const browser = await browserOf(ada);
        expect((await browser.post(`/posts/${firstPostId}/delete`, {})).status).toBe(403);
    });
});
test('the history of a post is for those who see it', async () => {
    const inside = await makeForum(forum.db, { private: true });
    const hidden = await makeThread(forum.db, { forumId: inside.id, author: moderator.actor, body: 'Hush' });
    await editPost(forum.db, moderator.actor, { postId: hidden.firstPostId, version: 1, body: 'Nothing' });
    const path = `/posts/${hidden.firstPostId}/history`;
    expect((await browserOf(moderator, path)).page.text).toContain('Hush');
    for (const action of ['history', 'edit', 'delete']) {
        expect((await browserOf(ada, `/posts/${hidden.firstPostId}/${action}`)).page.status).toBe(404);
    }
});
//# sourceMappingURL=changing-posts.test.js.map