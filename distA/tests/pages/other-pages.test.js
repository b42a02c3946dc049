import { makeMember, makeReply } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { elements, textOf } from '../helpers/html.js';
import { sendRaw } from '../helpers/raw-request.js';
let forum;
beforeAll(async () => {
    forum = await startTestForum();
});
afterAll(() => forum.close());
const asBrowser = { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
test('a mention leads to the page of the member, which shows their card', async () => {
    const ada = await makeMember(forum.db, { username: 'ada', country: 'CA', importedMessageCount: 28401 });
    await makeReply(forum.db, { body: 'Ask @ada', author: (await makeMember(forum.db)).actor });
    const { html } = await forum.db.reader.post.findFirstOrThrow({ where: { body: 'Ask @ada' } });
    const link = elements(html).find(({ tag }) => tag === 'a')?.attributes.href;
    expect(link).toBe(`/members/${ada.id}`);
    const page = await (await fetch(`${forum.url}${link}`)).text();
    expect(elements(page)
        .filter(({ tag }) => tag === 'h1')
        .map(({ text }) => text)).toEqual(['ada']);
    expect(textOf(page)).toContain('28,401');
});
test.each(['/nonsense', '/members/999', '/members/x', '/threads/999', '/posts/999'])('a browser gets a page that says that %s is not there', async (path) => {
    const answer = await fetch(forum.url + path, { headers: asBrowser });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('etag')).toBeNull();
    expect(textOf(await answer.text())).toContain('Not found');
});
test('a program gets problem JSON there, and everybody does from the API', async () => {
    const program = await fetch(`${forum.url}/nonsense`);
    const browser = await fetch(`${forum.url}/api/v1/nonsense`, { headers: asBrowser });
    for (const answer of [program, browser]) {
        expect(answer.status).toBe(404);
        expect(answer.headers.get('content-type')).toContain('application/problem+json');
        expect(await answer.json()).toMatchObject({ code: 'not_found' });
    }
});
test('the script and the style of a page come packed as the asker unpacks, and are the same', async () => {
    const page = await (await fetch(forum.url, { headers: asBrowser })).text();
    const paths = [...new Set(page.match(/\/assets\/forum\.[\w-]+\.(?:css|js)/g))];
    expect(paths.map((path) => path.split('.').at(-1)).sort()).toEqual(['css', 'js']);
    for (const path of paths) {
        const plain = await sendRaw(forum.url, 'GET', path);
        expect(plain.headers['content-encoding']).toBeUndefined();
        for (const encoding of ['br', 'gzip']) {
            const packed = await fetch(forum.url + path, { headers: { 'Accept-Encoding': encoding } });
            expect(packed.headers.get('content-encoding')).toBe(encoding);
            expect(Number(packed.headers.get('content-length'))).toBeLessThan(plain.text.length / 2);
            expect(await packed.text()).toBe(plain.text);
        }
    }
});
//# sourceMappingURL=other-pages.test.js.map