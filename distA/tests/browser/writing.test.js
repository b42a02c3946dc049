import { updateThread } from '../../src/features/threads/actions.js';
import { sessionCookie } from '../../src/http/session-cookie.js';
import { useBrowser } from '../helpers/browser.js';
import { forgetKept, makeMember, makeReply, makeThread, sessionFor } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { until } from '../helpers/live.js';
let forum;
let ada;
let moderator;
let threadId;
const browser = useBrowser();
beforeAll(async () => {
    forum = await startTestForum();
    ada = await makeMember(forum.db, { username: 'ada' });
    moderator = await makeMember(forum.db, { groups: ['moderators'] });
});
beforeEach(async () => {
    threadId = (await makeThread(forum.db, { body: 'The first paragraph.\n\nThe second paragraph.' })).id;
});
afterAll(() => forum.close());
async function openThread() {
    const page = await browser.open(forum, { as: ada });
    await page.goto(`/threads/${threadId}`);
    await page.locator('#connection[data-status="connected"]').waitFor();
    return page;
}
const box = (page) => page.getByLabel('Your reply', { exact: true });
const send = (page) => page.getByRole('button', { name: 'Post reply' });
const said = (page, text) => page.locator('article', { hasText: text });
test('a double click posts once', async () => {
    const page = await openThread();
    await box(page).fill('Only once');
    await send(page).dblclick();
    await said(page, 'Only once').waitFor();
    await page.reload();
    expect(await said(page, 'Only once').count()).toBe(1);
    expect(await box(page).inputValue()).toBe('');
});
test('Ctrl and Enter sends what was written', async () => {
    const page = await openThread();
    await box(page).fill('Sent by keys');
    await box(page).press('Control+Enter');
    await said(page, 'Sent by keys').waitFor();
});
test('a draft survives a reload and a crash, and is gone when it was sent', async () => {
    const page = await openThread();
    await box(page).fill('A long thought');
    await page.reload();
    expect(await box(page).inputValue()).toBe('A long thought');
    // A page that crashes says no goodbye.
    const again = await page.context().newPage();
    await page.close({ runBeforeUnload: false });
    await again.goto(`/threads/${threadId}`);
    expect(await box(again).inputValue()).toBe('A long thought');
    await send(again).click();
    await said(again, 'A long thought').waitFor();
    await again.reload();
    expect(await box(again).inputValue()).toBe('');
});
test('a draft that is discarded is gone', async () => {
    const page = await openThread();
    await box(page).fill('A thought');
    await page.reload();
    await page.getByRole('button', { name: 'Discard it' }).click();
    expect(await box(page).inputValue()).toBe('');
    await page.reload();
    expect(await box(page).inputValue()).toBe('');
});
test('drafts are gone from a browser whose member signs out', async () => {
    const page = await openThread();
    await box(page).fill('A private thought');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in', exact: true }).waitFor();
    expect(await page.evaluate('Object.keys(localStorage)')).toEqual([]);
});
test('when the thread was locked meanwhile, the writer is told and keeps the text', async () => {
    const page = await openThread();
    await box(page).fill('Too late');
    await updateThread(forum.db, moderator.actor, { threadId, change: { isLocked: true } });
    await send(page).click();
    await page.getByRole('alert').getByText('This thread is locked: it takes no replies.').waitFor();
    expect(await box(page).inputValue()).toBe('Too late');
    expect(browser.takeTroubles().join()).toContain('403');
});
test('when the session ended meanwhile, the text is kept, and sent after signing in', async () => {
    const page = await openThread();
    await box(page).fill('Still here');
    await forum.db.client.session.deleteMany({ where: { userId: ada.id } });
    forgetKept(forum.db);
    await send(page).click();
    await page.getByRole('link', { name: 'sign in in a new tab' }).waitFor();
    expect(await box(page).inputValue()).toBe('Still here');
    expect(browser.takeTroubles().join()).toContain('401');
    const value = await sessionFor(forum.db, ada.id);
    await page.context().addCookies([{ name: sessionCookie, value, url: forum.url }]);
    await send(page).click();
    await said(page, 'Still here').waitFor();
});
test('what is selected in a post is quoted, and several quotes go into one reply', async () => {
    const second = await makeReply(forum.db, { threadId, body: 'Another opinion' });
    const page = await openThread();
    const opening = page.locator('article').first();
    await opening.getByText('The second paragraph.').click({ clickCount: 3 });
    await opening.getByRole('link', { name: 'Quote', exact: true }).click();
    await page.locator(`#post-${second.id}`).getByRole('link', { name: 'Quote', exact: true }).click();
    await until(async () => (await box(page).inputValue()).match(/:::quote/g)?.length === 2);
    const text = await box(page).inputValue();
    expect(text).toContain('The second paragraph.');
    expect(text).not.toContain('The first paragraph.');
    expect(text).toContain('Another opinion');
    await send(page).click();
    await until(async () => (await page.locator('article blockquote').count()) === 2);
});
test('a preview shows what the forum would make of the text, and keeps it', async () => {
    const page = await openThread();
    await box(page).fill('With *emphasis*');
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.locator('#preview em', { hasText: 'emphasis' }).waitFor();
    expect(await box(page).inputValue()).toBe('With *emphasis*');
});
//# sourceMappingURL=writing.test.js.map