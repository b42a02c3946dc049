import axe from 'axe-core';
import { screens, useBrowser } from '../helpers/browser.js';
import { addressOf, everyAddress, everyRefusal, setStage } from '../helpers/every-page.js';
import { startTestForum } from '../helpers/forum.js';
let forum;
let stage;
const browser = useBrowser();
beforeAll(async () => {
    forum = await startTestForum();
    stage = await setStage(forum.db);
});
afterAll(() => forum.close());
/** What depends on the theme or the screen. All else is the same in each. */
const rulesOfLook = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];
/** What axe finds on a page, on a wide screen in the light and on a phone in the dark, and what does not fit 320 pixels. */
async function faultsOf(page) {
    const faults = await axeFaults(page, {});
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(screens.phone);
    faults.push(...(await axeFaults(page, { runOnly: rulesOfLook })));
    await page.setViewportSize(screens.narrow);
    faults.push(...(await page.evaluate(overflowing)));
    await page.setViewportSize(screens.wide);
    await page.emulateMedia({ colorScheme: 'light' });
    return [...new Set(faults)].map((fault) => `${new URL(page.url()).pathname}: ${fault}`);
}
const always = { resultTypes: ['violations'], preload: false, rules: { 'target-size': { enabled: true } } };
async function axeFaults(page, options) {
    await page.evaluate(`window.axe || (() => { ${axe.source} })()`);
    const asked = JSON.stringify({ ...always, ...options });
    const { violations } = await page.evaluate(`axe.run(document, ${asked})`);
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, any }) => `${id}: ${help} (${target.join(' ')}) ${any[0]?.message ?? ''}`));
}
/** What makes a page scroll sideways. */
const overflowing = `document.documentElement.scrollWidth <= innerWidth ? [] : ['scrolls sideways: ' + [...document.querySelectorAll('body *')]
  .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('pre, table'))
  .map((element) => element.tagName.toLowerCase() + '.' + element.className).slice(0, 5).join(', ')]`;
test('what is not accessible is noticed', async () => {
    const page = await browser.open(forum);
    await page.goto('/sign-in');
    await page.evaluate(planted);
    const faults = (await faultsOf(page)).join('\n');
    for (const fault of ['image-alt: ', 'color-contrast: ', 'scrolls sideways: p.'])
        expect(faults).toContain(fault);
});
/** An image that says nothing, and a text that cannot be read in the dark and is too wide for a phone. */
const planted = `
  const text = Object.assign(document.createElement('p'), { textContent: 'planted' })
  Object.assign(text.style, { color: '#222', width: '500px' })
  document.querySelector('main').append(text, Object.assign(new Image(), { src: '/assets/icon.svg' }))`;
describe.each([
    ['a guest', () => undefined],
    // Administrators see what members do, and more.
    ['an administrator', () => stage.administrator],
])('what %s sees', (_name, viewer) => {
    test('is accessible', async () => {
        const as = viewer();
        const page = await browser.open(forum, as ? { as } : {});
        const isNew = tellNew(page);
        const faults = [];
        for (const address of everyAddress(stage)) {
            await page.goto(address);
            if (await isNew())
                faults.push(...(await faultsOf(page)));
        }
        expect(faults).toEqual([]);
    });
    test('is accessible also when a form is refused', async () => {
        const as = viewer();
        const page = await browser.open(forum, as ? { as } : {});
        const isNew = tellNew(page);
        const faults = [];
        for (const row of everyRefusal) {
            await page.goto('/nothing');
            const loaded = page.waitForEvent('load');
            await page.evaluate(sendNothing(addressOf(row, stage)));
            await loaded;
            if (await isNew())
                faults.push(...(await faultsOf(page)));
        }
        expect(faults).toEqual([]);
    });
});
/** Tells whether a page shows what was not seen before: some addresses lead to others, and many errors look alike. */
function tellNew(page) {
    const seen = new Set();
    return async () => {
        const shown = await page.locator('main').innerText();
        return seen.size < seen.add(shown).size;
    };
}
/** Sends a form without a field. */
const sendNothing = (address) => `
  const form = Object.assign(document.createElement('form'), { method: 'post', action: ${JSON.stringify(address)} })
  document.body.append(form)
  form.submit()`;
//# sourceMappingURL=a11y.test.js.map