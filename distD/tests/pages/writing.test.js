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
const alerts = ({ page }) => page.elements.filter(({ attributes }) => attributes.role === 'alert').map(({ text }) => text);
const lock = (isLocked) => updateThread(forum.db, moderator.actor, { threadId, change: { isLocked } });
describe('a reply', () => {
    test('is posted, and leads to its place', async () => {
        const browser = await browserOf(ada);
        await browser.submit('#reply', { body: 'By *weight*.\nOf water.' });
        const [reply] = await forum.db.reader.post.findMany({ where: { threadId, position: 2 } });
        expect(reply?.body).toBe('By *weight*.\nOf water.');
        expect(browser.page.via).toEqual([`303 /posts/${reply?.id}`, `302 /threads/${threadId}#post-${reply?.id}`]);
        expect(browser.page.html).toContain('By <em>weight</em>.');
        expect(browser.form('#reply').values.body).toBe('');
    });
    test('that is sent twice is posted once, and one with another text after Back is another', async () => {
        const browser = await browserOf(ada);
        const { values } = browser.form('#reply');
        const send = (body) => browser.post(`/threads/${threadId}/reply`, { ...values, body, do: 'send' });
        const first = (await send('Once')).via;
        expect((await send('Once')).via).toEqual(first);
        expect(await repliesTo()).toEqual(['Once']);
        await send('Twice');
        expect(await repliesTo()).toEqual(['Once', 'Twice']);
    });
    test('is shown before it is sent, and nothing is posted', async () => {
        const browser = await browserOf(ada);
        await browser.submit('#reply', { body: 'By **weight**' }, 'Preview');
        expect(browser.page).toMatchObject({ status: 200, path: `/threads/${threadId}/reply` });
        const preview = browser.page.elements.find(({ attributes }) => attributes.id === 'preview');
        expect(preview?.text).toContain('By weight');
        expect(browser.form('#reply').values.body).toBe('By **weight**');
        expect(await repliesTo()).toEqual([]);
        await browser.submit('#reply');
        expect(await repliesTo()).toEqual(['By **weight**']);
    });
    test.each([
        ['a blank one', '  \n', /blank/],
        ['one that is too long', 'x'.repeat(50_001), /50,?000/],
    ])('%s comes back with what was typed and why', async (_, body, why) => {
        const browser = await browserOf(ada);
        await browser.submit('#reply', { body });
        expect(browser.page.status).toBe(422);
        expect(browser.form('#reply').values.body).toBe(body);
        const fault = browser.page.elements.find(({ attributes }) => attributes.id === 'reply-body-fault');
        expect(fault?.text).toMatch(why);
        expect(await repliesTo()).toEqual([]);
    });
    test('has room for 50,000 letters of any alphabet', async () => {
        const browser = await browserOf(ada);
        const body = '船'.repeat(50_000);
        await browser.submit('#reply', { body });
        expect(browser.page.status).toBe(200);
        expect(await repliesTo()).toEqual([body]);
    });
    test('is kept in the box when the thread was locked meanwhile', async () => {
        const browser = await browserOf(ada);
        await lock(true);
        await browser.submit('#reply', { body: 'Too late?' });
        expect(browser.page.status).toBe(403);
        expect(alerts(browser).join()).toContain('This thread is locked');
        expect(browser.form('#reply').values.body).toBe('Too late?');
        await lock(false);
        await browser.submit('#reply');
        expect(await repliesTo()).toEqual(['Too late?']);
    });
    test('is kept in the box when the session ended meanwhile, with a way to sign in beside it', async () => {
        const inside = await makeForum(forum.db, { private: true });
        const hidden = await makeThread(forum.db, { forumId: inside.id, author: moderator.actor, title: 'Hush' });
        for (const id of [threadId, hidden.id]) {
            const browser = await browserOf(moderator, `/threads/${id}`);
            await forum.db.client.session.deleteMany({ where: { userId: moderator.id } });
            forgetKept(forum.db);
            await browser.submit('#reply', { body: 'Still here' });
            expect(browser.page.status).toBe(401);
            expect(browser.form('#reply').values.body).toBe('Still here');
            expect(browser.page.text).not.toContain('Hush');
            const link = browser.page.elements.find(({ text }) => text === 'Sign in in a new tab');
            expect(link?.attributes).toMatchObject({ href: '/sign-in', target: '_blank' });
            const { values } = browser.form('#reply');
            const again = await browserOf(moderator, '/');
            await again.post(`/threads/${id}/reply`, { ...values, do: 'send' });
            expect(await repliesTo(id)).toEqual(['Still here']);
        }
    });
    test('that is written too fast waits in the box', async () => {
        const strict = await startTestForum({ RATE_LIMITS: 'on' }, undefined);
        try {
            const { actor, id } = await makeMember(strict.db);
            const thread = await makeThread(strict.db, { author: actor });
            const browser = await visitAs(strict, { id });
            await browser.open(`/threads/${thread.id}`);
            for (let count = 0; count < 10; count++)
                await browser.submit('#reply', { body: `Reply ${count}` });
            expect(browser.page.status).toBe(200);
            await browser.submit('#reply', { body: 'One more' });
            expect(browser.page.status).toBe(429);
            expect(Number(browser.page.headers.get('retry-after'))).toBeGreaterThan(0);
            expect(alerts(browser).join()).toMatch(/Try again in \d+ s/);
            expect(browser.form('#reply').values.body).toBe('One more');
        }
        finally {
            await strict.close();
        }
    });
    test('is not for guests, nor where one may not see the thread', async () => {
        const guest = visit(forum.url);
        await guest.open(`/threads/${threadId}`);
        expect(guest.page.forms.some(({ id }) => id === 'reply')).toBe(false);
        await guest.follow('Sign in to reply');
        expect(guest.page.path).toBe(`/sign-in?next=${encodeURIComponent(`/threads/${threadId}#reply`)}`);
        expect((await guest.open(`/threads/${threadId}/reply`)).status).toBe(401);
        const inside = await makeForum(forum.db, { private: true });
        const hidden = await makeThread(forum.db, { forumId: inside.id, author: moderator.actor });
        const browser = await browserOf(ada, '/');
        expect((await browser.open(`/threads/${hidden.id}/reply`)).status).toBe(404);
        expect((await browser.post(`/threads/${hidden.id}/reply`, { body: 'Hello' })).status).toBe(404);
        expect(browser.page.text).toContain('What you wrote');
        expect(await repliesTo(hidden.id)).toEqual([]);
    });
});
describe('quotes', () => {
    test('a reply may quote nothing', async () => {
        const browser = await browserOf(ada);
        await browser.follow('Reply');
        expect(browser.page).toMatchObject({ status: 200, path: `/threads/${threadId}/reply` });
        expect(browser.form('#reply').values.body).toBe('');
    });
    test('a post is quoted without the quotes in it', async () => {
        const reply = await makeReply(forum.db, { threadId, body: `:::quote ${firstPostId}\nHow?\n:::\nBy weight.` });
        const browser = await browserOf(ada);
        await browser.open(`/threads/${threadId}/reply?quote=${reply.id}`);
        expect(browser.form('#reply').values.body).toBe(`:::quote ${reply.id}\nBy weight.\n:::\n\n`);
    });
    test('several posts are quoted without a script, in the order of the thread', async () => {
        const reply = await makeReply(forum.db, { threadId, body: 'By weight.' });
        const browser = await browserOf(ada);
        await browser.submit('#quotes', { quote: [String(firstPostId), String(reply.id)] });
        const quotes = `:::quote ${firstPostId}\nHow do boats float?\n:::\n\n:::quote ${reply.id}\nBy weight.\n:::\n\n`;
        expect(browser.form('#reply').values.body).toBe(quotes);
        await browser.submit('#reply', { body: `${quotes}Yes.` });
        const cited = browser.page.elements.filter(({ tag }) => tag === 'cite').map(({ text }) => text);
        expect(cited).toEqual(['bob wrote', expect.stringMatching(/ wrote$/)]);
    });
    test('what one may not see is not quoted', async () => {
        const inside = await makeForum(forum.db, { private: true });
        const hidden = await makeThread(forum.db, { forumId: inside.id, author: moderator.actor, body: 'Hush' });
        const gone = await makeReply(forum.db, { threadId, body: 'Gone' });
        const moderators = await browserOf(moderator, `/posts/${gone.id}/delete`);
        await moderators.submit(`/posts/${gone.id}/delete`);
        const browser = await browserOf(ada);
        for (const quote of [hidden.firstPostId, gone.id, 999_999, 'x', '']) {
            await browser.open(`/threads/${threadId}/reply?quote=${quote}`);
            expect(browser.form('#reply').values.body).toBe('');
        }
    });
});
//# sourceMappingURL=writing.test.js.map