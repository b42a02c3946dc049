import { useBrowser } from '../helpers/browser.js';
import { makeForum, makeMember, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { until } from '../helpers/live.js';
let forum;
const browser = useBrowser();
beforeAll(async () => {
    forum = await startTestForum();
});
afterAll(() => forum.close());
const focused = (page) => page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body)
        return { name: '', isMarked: true };
    const labels = 'labels' in element ? [...(element.labels ?? [])] : [];
    const name = element.getAttribute('aria-label') ?? labels[0]?.textContent ?? element.textContent ?? '';
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isPage = element.tagName === 'MAIN';
    return { name: name.trim(), isMarked: isPage || (outlineStyle !== 'none' && outlineWidth !== '0px') };
});
/** Presses Tab until something has the focus. Each stop on the way can be seen to have it. */
async function tabTo(page, name) {
    const passed = [];
    for (let presses = 0; presses < 150; presses++) {
        await page.keyboard.press('Tab');
        const { name: found, isMarked } = await focused(page);
        expect([found, isMarked]).toEqual([found, true]);
        if (typeof name === 'string' ? found === name : name.test(found))
            return;
        passed.push(found);
    }
    throw new Error(`Tab never came to ${name}, but to: ${passed.join(' | ')}`);
}
async function press(page, name) {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
}
async function type(page, label, text) {
    await tabTo(page, label);
    await page.keyboard.type(text);
}
const heading = (page, name) => page.getByRole('heading', { level: 1, name }).waitFor();
const post = (page, text) => page.locator('article').filter({ hasText: text });
test('the keyboard alone does the whole tour', async () => {
    const { id: forumId, name: forumName } = await makeForum(forum.db);
    await makeThread(forum.db, {
        forumId,
        author: (await makeMember(forum.db)).actor,
        title: 'Hello',
        body: 'What Ben says',
    });
    const page = await browser.open(forum);
    await page.goto('/');
    await press(page, 'Sign up');
    await heading(page, 'Sign up');
    await type(page, 'Username', 'grace');
    await type(page, 'E-mail address', 'grace@example.org');
    await type(page, 'Password', 'correct horse battery');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    await press(page, forumName);
    await heading(page, forumName);
    await press(page, 'New thread');
    await heading(page, 'New thread');
    await type(page, 'Title', 'A question');
    await type(page, 'Text', 'Who has an answer?');
    await press(page, 'Post thread');
    await heading(page, 'A question');
    await type(page, 'Your reply', 'Nobody yet?');
    await page.keyboard.press('Control+Enter');
    await post(page, 'Nobody yet?').waitFor();
    await page.goto('/latest-posts');
    await press(page, 'Hello');
    await heading(page, 'Hello');
    await press(page, 'Quote');
    await until(async () => (await focused(page)).name === 'Your reply');
    await page.keyboard.type('I quote Ben');
    await page.keyboard.press('Control+Enter');
    await post(page, 'I quote Ben').locator('blockquote').waitFor();
    await page.reload();
    await press(page, 'React');
    await press(page, /Love/);
    await page.locator('.reactions', { hasText: 'grace' }).waitFor();
    await page.reload();
    await press(page, 'Edit');
    await heading(page, 'Edit post');
    await type(page, 'Text', ' And more');
    await press(page, 'Save');
    await post(page, 'And more').getByText('edited').waitFor();
    await page.reload();
    await press(page, 'Delete');
    await heading(page, 'Delete this post?');
    await press(page, 'Delete');
    await heading(page, 'Hello');
    expect(await post(page, 'I quote Ben').locator('blockquote').count()).toBe(0);
    await press(page, 'Sign out');
    await page.getByRole('link', { name: 'Sign up' }).waitFor();
});
test('the first stop leads past the navigation to the content', async () => {
    const page = await browser.open(forum);
    await page.goto('/');
    await press(page, 'Skip to the content');
    await until(() => page.evaluate(() => document.activeElement?.id === 'main'));
});
//# sourceMappingURL=keyboard.test.js.map