import { chromium } from 'playwright-core';
import { sessionCookie } from '../../src/http/session-cookie.js';
import { findChromium, howToGetChromium } from './chromium.js';
import { sessionFor } from './factories.js';
/** The screens that pages are tried on, in CSS pixels. */
export const screens = {
    wide: { width: 1280, height: 800 },
    phone: { width: 390, height: 844 },
    /** The narrowest that WCAG asks for (1.4.10, Reflow). */
    narrow: { width: 320, height: 640 },
};
/** Both ways in which every page works, for `describe.each`. */
export const bothWays = [
    { way: 'with JavaScript', javaScript: true },
    { way: 'without JavaScript', javaScript: false },
];
/**
 * Starts Chromium for the tests of a file. A test fails when a page of it had an error of any kind: of a script, on the
 * console, against the page's policy, or a request to somebody else's host.
 */
export function useBrowser() {
    let browser;
    let troubles = [];
    const takeTroubles = () => {
        const taken = troubles;
        troubles = [];
        return taken;
    };
    beforeAll(async () => {
        browser = await startChromium();
    });
    afterEach(async () => {
        await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
        expect(takeTroubles()).toEqual([]);
    });
    afterAll(() => browser?.close());
    return {
        takeTroubles,
        open: async (forum, looking = {}) => {
            if (!browser)
                throw new Error('A page can be opened within a test only.');
            const context = await openContext(browser, forum, looking);
            noteTroubles(context, (trouble) => troubles.push(trouble));
            return context.newPage();
        },
    };
}
/** Chromium finds no other host. */
const onlyHere = 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
async function startChromium() {
    const executablePath = findChromium();
    if (!executablePath)
        throw new Error(howToGetChromium);
    return chromium.launch({
        executablePath,
        // In containers it often runs as root, which its sandbox does not allow, and with little shared memory.
        args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', `--host-resolver-rules=${onlyHere}`],
    });
}
async function openContext(browser, forum, looking) {
    const { as, javaScript = true, dark = false, screen = 'wide', density = 1 } = looking;
    const context = await browser.newContext({
        baseURL: forum.url,
        javaScriptEnabled: javaScript,
        colorScheme: dark ? 'dark' : 'light',
        viewport: screens[screen],
        deviceScaleFactor: density,
        isMobile: screen !== 'wide',
        hasTouch: screen !== 'wide',
        // Nothing that is tested should wait for something that moves.
        reducedMotion: 'reduce',
        locale: 'en-US',
    });
    context.setDefaultTimeout(15_000);
    if (as) {
        const value = await sessionFor(forum.db, as.id);
        await context.addCookies([{ name: sessionCookie, value, url: forum.url, httpOnly: true, sameSite: 'Lax' }]);
    }
    return context;
}
function noteTroubles(context, note) {
    // The console tells of an answer such as 404. Tests look at those of pages themselves; a part of a page must not be missing.
    const refusals = new Set();
    context.on('response', (response) => {
        const status = response.status();
        if (response.request().isNavigationRequest() && status >= 400 && status < 500)
            refusals.add(response.url());
    });
    context.on('weberror', (error) => note(String(error.error())));
    context.on('console', (message) => {
        const isRefusal = message.text().startsWith('Failed to load resource') && refusals.has(message.location().url);
        if (message.type() === 'error' && !isRefusal)
            note(`${message.text()} (${message.location().url})`);
    });
}
//# sourceMappingURL=browser.js.map