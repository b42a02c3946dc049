import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { seedIfEmpty } from '../../seed/first-start.js';
import { readDocument } from '../../seed/reader.js';
import { projectPath } from '../../src/platform/project.js';
import { screens, useBrowser } from '../helpers/browser.js';
import { startTestForum } from '../helpers/forum.js';
let forum;
const browser = useBrowser();
beforeAll(async () => {
    forum = await startTestForum();
    await seedIfEmpty(forum.db);
});
afterAll(() => forum.close());
/** README.md shows them. They lie in dist/pictures after each run, and here after one with UPDATE_PICTURES=1. */
const kept = projectPath('tests/browser/pictures');
const taken = projectPath('dist/pictures');
test.each([
    ['thread-wide.png', 'wide', 1],
    ['thread-phone.png', 'phone', 2],
])('the seeded thread is pictured in %s', async (name, screen, density) => {
    const page = await browser.open(forum, { screen, density });
    await page.goto('/threads/1');
    const { title } = readDocument(await readFile(projectPath('seed/document.txt'), 'utf8'));
    expect(await page.locator('h1').innerText()).toBe(title);
    const picture = await page.screenshot();
    await mkdir(taken, { recursive: true });
    await writeFile(`${taken}/${name}`, picture);
    if (process.env.UPDATE_PICTURES === '1') {
        await mkdir(kept, { recursive: true });
        await writeFile(`${kept}/${name}`, picture);
    }
    const { width, height } = screens[screen];
    const shown = await readFile(`${kept}/${name}`);
    expect(sizeOf(shown)).toEqual({ width: width * density, height: height * density });
    expect(shown.length).toBeLessThan(250_000);
    expect(await readFile(projectPath('README.md'), 'utf8')).toContain(`tests/browser/pictures/${name}`);
});
/** The size of a PNG, as its first chunk tells it. */
function sizeOf(picture) {
    expect(picture.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    return { width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) };
}
//# sourceMappingURL=pictures.test.js.map