import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { sessionCookie } from '../../src/http/session-cookie.js';
import { crawl, linksOf, shapeOf } from '../helpers/crawl.js';
import { addressOf, everyAddress, everyRefusal, everyRow, setStage } from '../helpers/every-page.js';
import { sessionFor } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { elements } from '../helpers/html.js';
let forum;
let stage;
beforeAll(async () => {
    forum = await startTestForum();
    stage = await setStage(forum.db);
});
afterAll(() => forum.close());
const validator = new HtmlValidate(new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
    // What pages load is the forum's own; HTML lets a > stand in a text.
    rules: { 'require-sri': 'off', 'no-raw-characters': 'off' },
}));
async function faultsOf(html) {
    const { results } = await validator.validateString(html);
    return results
        .flatMap(({ messages }) => messages)
        .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`);
}
/** Asks as a guest's or a member's browser does. Fields are sent as a form. */
async function askerFor(member) {
    const headers = { Accept: 'text/html,*/*;q=0.8', Origin: forum.url };
    if (member)
        headers.Cookie = `${sessionCookie}=${await sessionFor(forum.db, member.id)}`;
    return async (path, fields) => {
        const sent = fields ? { method: 'POST', body: new URLSearchParams(fields) } : {};
        const answer = await fetch(forum.url + path, { ...sent, headers });
        const text = await answer.text();
        const isHtml = answer.headers.get('content-type')?.startsWith('text/html');
        return { status: answer.status, html: isHtml ? text : '', address: answer.url.slice(forum.url.length) };
    };
}
test('a page that is not valid is noticed', async () => {
    const body = '<p id="a">a<p id="a">b</p>';
    const html = `<!doctype html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`;
    expect(await faultsOf(html)).toEqual([expect.stringContaining('no-dup-id')]);
});
describe.each([
    ['a guest', () => null],
    ['a member', () => stage.member],
    ['an administrator', () => stage.administrator],
])('what %s reaches', (_name, viewer) => {
    let seen;
    beforeAll(async () => {
        seen = [...(await crawl(await askerFor(viewer()), everyAddress(stage)))];
        expect(seen.length).toBeGreaterThan(20);
    });
    test('is there', () => {
        const missing = seen.filter(([, { status, from }]) => from !== null && status !== 200);
        expect(missing.map(([path, { status, from }]) => `${path}: ${status}, linked from ${from}`)).toEqual([]);
    });
    test('is valid HTML', async () => {
        const faults = new Set();
        for (const [path, { html }] of seen) {
            if (html)
                for (const fault of await faultsOf(html))
                    faults.add(`${shapeOf(path)}: ${fault}`);
        }
        expect([...faults]).toEqual([]);
    });
    test('has the places that links lead to', () => {
        const pages = new Map(seen);
        const missing = new Set();
        for (const [path, answered] of seen) {
            for (const link of linksOf(answered)) {
                const [page = '', place] = link.split('#');
                const html = pages.get(page)?.html;
                // HTML knows the top of every page.
                if (!place || place === 'top' || !html || elements(html).some(({ attributes }) => attributes.id === place))
                    continue;
                missing.add(`${shapeOf(path)}: ${link}`);
            }
        }
        expect([...missing]).toEqual([]);
    });
    test('sends its forms to where they are taken', () => {
        const taken = everyRow.filter(({ kind }) => kind === 'form').map(({ path }) => patternOf(path));
        const lost = new Set();
        for (const [path, { html, address }] of seen) {
            for (const { tag, attributes } of elements(html)) {
                const action = tag === 'form' && attributes.method === 'post' ? (attributes.action ?? '') : attributes.formaction;
                if (action === undefined)
                    continue;
                const { pathname } = new URL(action, forum.url + address);
                if (!taken.some((pattern) => pattern.test(pathname)))
                    lost.add(`${shapeOf(path)}: ${action}`);
            }
        }
        expect([...lost]).toEqual([]);
    });
    test('is valid HTML also when a form is refused', async () => {
        const ask = await askerFor(viewer());
        const faults = new Set();
        for (const row of everyRefusal) {
            const { status, html } = await ask(addressOf(row, stage), {});
            expect([row.path, status >= 400 && status < 500]).toEqual([row.path, true]);
            for (const fault of await faultsOf(html))
                faults.add(`${row.path}: ${fault}`);
        }
        expect([...faults]).toEqual([]);
    });
});
function patternOf(path) {
    return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
}
//# sourceMappingURL=html.test.js.map