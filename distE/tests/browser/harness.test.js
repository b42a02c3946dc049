import { seedIfEmpty } from '../../seed/first-start.js';
import { bothWays, useBrowser } from '../helpers/browser.js';
import { makeMember } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { until } from '../helpers/live.js';
let forum;
const browser = useBrowser();
beforeAll(async () => {
    forum = await startTestForum();
    await seedIfEmpty(forum.db);
});
afterAll(() => forum.close());
test.each([
    ['an error of a script', "setTimeout(() => { throw new Error('planted') })", 'planted'],
    ['a line on the console', "console.error('planted')", 'planted'],
    ['a part that is missing', "fetch('/nothing')", '404'],
    ['a style that the policy forbids', "document.body.setAttribute('style', 'color: red')", 'Content Security Policy'],
    ['another host', "new Image().src = 'https://elsewhere.example/pixel'", 'ERR_NAME_NOT_RESOLVED'],
])('a test does not miss %s', async (_what, script, told) => {
    const page = await browser.open(forum);
    await page.goto('/threads/1');
    await page.evaluate(script);
    const troubles = [];
    await until(() => {
        troubles.push(...browser.takeTroubles());
        return troubles.some((trouble) => trouble.includes(told));
    });
});
describe.each(bothWays)('$way', ({ javaScript }) => {
    test('a signed-in member and a guest are two people', async () => {
        const ada = await makeMember(forum.db);
        const asAda = await browser.open(forum, { as: ada, javaScript });
        const asGuest = await browser.open(forum, { javaScript });
        for (const page of [asAda, asGuest])
            await page.goto('/threads/1');
        const names = (page) => page.getByRole('navigation', { name: 'Membership' }).getByRole('link').allInnerTexts();
        expect(await names(asAda)).toContain(ada.username);
        expect(await names(asGuest)).toEqual(['Sign in', 'Sign up']);
    });
    test('a page that is not there is no trouble of its own', async () => {
        const page = await browser.open(forum, { javaScript });
        expect((await page.goto('/threads/999'))?.status()).toBe(404);
    });
});
//# sourceMappingURL=harness.test.js.map