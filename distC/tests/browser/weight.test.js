import { gzipSync } from 'node:zlib';
import { randomOf } from '../../seed/demo/random.js';
import { writePlain } from '../../seed/demo/text.js';
import { demoForums } from '../../seed/demo/words.js';
import { useBrowser } from '../helpers/browser.js';
import { makeMember, makeReply, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
/** What a page of a thread may weigh, in bytes as they are sent, with all but the pictures of its posts. */
const pageLimit = 60_000;
const scriptLimit = 40_000;
let forum;
const browser = useBrowser();
beforeAll(async () => {
    forum = await startTestForum();
});
afterAll(() => forum.close());
/** A thread of twenty posts by ten members, of 60 to 120 words each. */
async function makeTalk() {
    const random = randomOf(1, 'talk');
    const members = await Promise.all(['CA', 'SE', 'JP', 'BR', 'DE'].map((country) => makeMember(forum.db, { country })));
    const author = () => members[random.below(members.length)].actor;
    const body = () => {
        const words = 60 + random.below(40);
        let text = '';
        while (text.split(/\s+/).length < words) {
            text += `${writePlain(random, random.pick(demoForums))}${random.chance(0.2) ? '\n\n' : ' '}`;
        }
        return text;
    };
    const { id } = await makeThread(forum.db, { author: author(), body: body() });
    for (let count = 1; count < 20; count++)
        await makeReply(forum.db, { threadId: id, author: author(), body: body() });
    return id;
}
test('a thread page is light, loads nothing from elsewhere, and waits for nothing but its style', async () => {
    const id = await makeTalk();
    const page = await browser.open(forum, { as: await makeMember(forum.db) });
    const responses = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(`/threads/${id}`);
    expect(await page.locator('article.post').count()).toBe(20);
    const loaded = responses.filter((response) => /^(document|stylesheet|script|font|other)$/.test(kindOf(response)));
    const weights = new Map();
    for (const response of loaded) {
        const { length } = gzipSync(await response.body());
        weights.set(kindOf(response), (weights.get(kindOf(response)) ?? 0) + length);
    }
    expect(weights.get('document')).toBeGreaterThan(5000);
    expect([...weights.values()].reduce((sum, weight) => sum + weight)).toBeLessThan(pageLimit);
    expect(weights.get('script')).toBeLessThan(scriptLimit);
    expect(loaded.filter((response) => kindOf(response) === 'stylesheet')).toHaveLength(1);
    const hosts = new Set(responses.map((response) => new URL(response.url()).origin));
    expect([...hosts]).toEqual([forum.url]);
    expect(await page.evaluate(blocking)).toEqual(['link']);
});
test('on a slow network the page is painted one round trip after its document came', async () => {
    const id = await makeTalk();
    const page = await browser.open(forum);
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Network.emulateNetworkConditions', { offline: false, latency: roundTrip, ...throughput });
    await page.goto(`/threads/${id}`);
    const { documentCame, painted } = await page.evaluate(paint);
    // A second round trip would take as long again.
    expect(painted - documentCame).toBeLessThan(2 * roundTrip);
    expect(painted).toBeGreaterThan(roundTrip);
});
/** In milliseconds, and bytes a second: about what a phone has in a train. */
const roundTrip = 600;
const throughput = { downloadThroughput: 200_000, uploadThroughput: 100_000 };
/** When the document had come and when the first text was painted, in milliseconds since it was asked for. */
const paint = `new Promise((resolve) => {
  const tell = (entry) => entry.name === 'first-contentful-paint' && resolve({
    documentCame: performance.getEntriesByType('navigation')[0].responseEnd,
    painted: entry.startTime,
  })
  new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({ type: 'paint', buffered: true })
})`;
const kindOf = (response) => response.request().resourceType();
/** What the browser had to wait for before it showed anything. */
const blocking = `performance.getEntriesByType('resource')
  .filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking')
  .map(({ initiatorType }) => initiatorType)`;
//# sourceMappingURL=weight.test.js.map