import { deletePost } from '../../src/features/posts/actions.js';
import { useBrowser } from '../helpers/browser.js';
import { makeMember, makeReply, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { until } from '../helpers/live.js';
import { startProxy } from '../helpers/proxy.js';
let forum;
let ada;
let ben;
const browser = useBrowser();
beforeAll(async () => {
    forum = await startTestForum();
    ada = await makeMember(forum.db, { username: 'ada', country: 'CA' });
    ben = await makeMember(forum.db, { username: 'ben', country: 'DE' });
});
afterAll(() => forum.close());
/** How fast what happens must be seen, in milliseconds. */
const soon = 1000;
async function openThread(as, path, url = forum.url) {
    const page = await browser.open({ ...forum, url }, as ? { as } : {});
    await page.goto(path);
    await page.locator('#connection[data-status="connected"]').waitFor();
    return page;
}
async function reply(page, text) {
    await page.getByRole('textbox', { name: 'Your reply' }).fill(text);
    await page.getByRole('button', { name: 'Post reply' }).click();
}
/** What is marked before something happens is still there afterwards: the page was not loaded again. */
async function mark(page) {
    await page.evaluate('window.marked = true');
    return async () => expect(await page.evaluate('window.marked')).toBe(true);
}
test('a reader sees a reply and a reaction within a second, and the counts move, without a reload', async () => {
    const thread = await makeThread(forum.db, { author: ada.actor });
    const reader = await openThread(ada, `/threads/${thread.id}`);
    const writer = await openThread(ben, `/threads/${thread.id}`);
    const isSamePage = await mark(reader);
    await reply(writer, 'Seen at *once*');
    await writer.locator('article', { hasText: 'Seen at once' }).waitFor();
    await reader.locator('article em', { hasText: 'once' }).waitFor({ timeout: soon });
    await reader
        .locator('article', { hasText: 'Seen at once' })
        .locator('dd[data-fact="messages"]', { hasText: '1' })
        .waitFor({ timeout: soon });
    await reader.locator(`#latest-posts li[data-thread="${thread.id}"]`, { hasText: 'ben' }).waitFor({ timeout: soon });
    await reader.locator('#country-latest-posts li[data-country="DE"]').waitFor({ timeout: soon });
    await writer.locator('article').first().getByText('React', { exact: true }).click();
    await writer.locator('article').first().getByRole('button', { name: 'Love' }).click();
    const opening = reader.locator('article').first();
    await opening.locator('.reactions li', { hasText: '1' }).waitFor({ timeout: soon });
    await opening.locator('dd[data-fact="score"]', { hasText: '1' }).waitFor({ timeout: soon });
    await opening.locator('.reactions', { hasText: 'ben' }).waitFor();
    await isSamePage();
});
test('an edit, a deletion and a new title show in place', async () => {
    const thread = await makeThread(forum.db, { author: ada.actor });
    const first = await makeReply(forum.db, { threadId: thread.id, author: ben.actor, body: 'Before' });
    const second = await makeReply(forum.db, { threadId: thread.id, author: ben.actor, body: 'To be deleted' });
    const reader = await openThread(null, `/threads/${thread.id}`);
    const isSamePage = await mark(reader);
    const ask = (method, path, body) => fetch(`${forum.url}/api/v1${path}`, {
        method,
        headers: {
            Authorization: `Bearer ${method === 'PATCH' && path.startsWith('/threads') ? ada.token : ben.token}`,
            'Content-Type': 'application/json',
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
    });
    await ask('PATCH', `/posts/${first.id}`, { body: 'After', version: 1 });
    await reader.locator(`#post-${first.id} .body`, { hasText: 'After' }).waitFor({ timeout: soon });
    await reader.locator(`#post-${first.id}`, { hasText: 'edited' }).waitFor({ timeout: soon });
    await ask('DELETE', `/posts/${second.id}`);
    await reader.locator(`#post-${second.id}`).waitFor({ state: 'detached', timeout: soon });
    await ask('PATCH', `/threads/${thread.id}`, { title: 'A better title' });
    await reader.getByRole('heading', { level: 1, name: 'A better title' }).waitFor();
    await isSamePage();
});
test('who reads further up, or on an earlier page, is told of new replies, and gets there', async () => {
    const thread = await makeThread(forum.db, { author: ada.actor });
    for (let count = 0; count < 18; count++)
        await makeReply(forum.db, { threadId: thread.id, author: ben.actor });
    const reader = await openThread(null, `/threads/${thread.id}`);
    await makeReply(forum.db, { threadId: thread.id, author: ben.actor, body: 'The twentieth' });
    await reader.getByRole('link', { name: '1 new reply' }).waitFor();
    await makeReply(forum.db, { threadId: thread.id, author: ben.actor, body: 'On the next page' });
    await reader.getByRole('link', { name: '2 new replies' }).click();
    await reader.getByRole('link', { name: '1 new reply' }).click();
    await reader.locator('article', { hasText: 'On the next page' }).waitFor();
    expect(new URL(reader.url()).search).toBe('?page=2');
});
test('a new reply is read when its reader comes to it, though the posts were fetched again meanwhile', async () => {
    const thread = await makeThread(forum.db, { author: ben.actor, body: 'Line after line.\n\n'.repeat(100) });
    const earlier = await makeReply(forum.db, { threadId: thread.id, author: ben.actor });
    const page = await openThread(ada, `/threads/${thread.id}`);
    const reply = await makeReply(forum.db, { threadId: thread.id, author: ben.actor });
    await page.getByText('1 new reply').waitFor();
    await deletePost(forum.db, ben.actor, { postId: earlier.id });
    await page.locator(`#post-${reply.id}`).getByText('#2').waitFor();
    await page.locator(`#post-${reply.id}`).scrollIntoViewIfNeeded();
    await page.getByText('1 new reply').waitFor({ state: 'detached' });
    const where = { userId_threadId: { userId: ada.id, threadId: thread.id } };
    await until(async () => (await forum.db.reader.threadRead.findUnique({ where }))?.postId === reply.id);
});
test('after a minute without a network the page catches up by itself, and is live again', async () => {
    const thread = await makeThread(forum.db, { author: ada.actor });
    const line = await startProxy(forum.url);
    try {
        const reader = await openThread(null, `/threads/${thread.id}`, line.url);
        const writer = await openThread(ben, `/threads/${thread.id}`);
        const isSamePage = await mark(reader);
        line.swallow();
        const aMinute = new Promise((resolve) => setTimeout(resolve, 60_000));
        await reply(writer, 'Said meanwhile');
        await reader.locator('#connection', { hasText: 'Reconnecting' }).waitFor({ timeout: 60_000 });
        await aMinute;
        expect(await reader.locator('article', { hasText: 'Said meanwhile' }).count()).toBe(0);
        line.restore();
        await reader.locator('article', { hasText: 'Said meanwhile' }).waitFor({ timeout: 10_000 });
        await reader.locator('#connection', { hasText: 'Live' }).waitFor();
        await reply(writer, 'Said afterwards');
        await reader.locator('article', { hasText: 'Said afterwards' }).waitFor({ timeout: soon });
        await isSamePage();
        await reader.close();
    }
    finally {
        await line.close();
    }
    for (const trouble of browser.takeTroubles())
        expect(trouble).toMatch(/net::ERR_(CONNECTION|NETWORK|TIMED_OUT)/);
}, 180_000);
//# sourceMappingURL=live.test.js.map