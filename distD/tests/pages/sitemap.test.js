import { deletePost } from '../../src/features/posts/actions.js';
import { makeForum, makeMember, makeReply, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { readXml, xmlElements } from '../helpers/xml.js';
let forum;
beforeAll(async () => {
    forum = await startTestForum();
});
afterAll(() => forum.close());
async function open(path, headers = {}) {
    const answer = await fetch(forum.url + path, { headers });
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
}
/** The addresses that a map names, without the host, which is ours; each with the time of the last change. */
async function readMap(path, headers = {}) {
    const { status, type, text } = await open(path, headers);
    expect([status, type]).toEqual([200, 'application/xml; charset=utf-8']);
    const root = readXml(text);
    const [list, entry] = path === '/sitemap.xml' ? ['sitemapindex', 'sitemap'] : ['urlset', 'url'];
    expect([root.name, root.attributes.xmlns]).toEqual([list, 'http://www.sitemaps.org/schemas/sitemap/0.9']);
    expect(root.children.length).toBeGreaterThan(0);
    expect(root.children.length).toBeLessThanOrEqual(50_000);
    return new Map(root.children.map((child) => {
        expect(child.name).toBe(entry);
        const [address = ''] = xmlElements(child, 'loc').map(({ text }) => text);
        expect(address.slice(0, forum.url.length + 1)).toBe(`${forum.url}/`);
        return [address.slice(forum.url.length), xmlElements(child, 'lastmod')[0]?.text];
    }));
}
/** Makes a thread with this id, as if there had been all those before it. */
async function makeThreadAt(id, wanted = {}) {
    await forum.db.client.$queryRaw `SELECT setval(pg_get_serial_sequence('threads', 'id'), ${id}::int, false)`;
    const thread = await makeThread(forum.db, wanted);
    expect(thread.id).toBe(id);
    return thread;
}
test('an empty forum has a map that is valid', async () => {
    expect([...(await readMap('/sitemap.xml')).keys()]).toEqual(['/sitemaps/forums.xml']);
    expect([...(await readMap('/sitemaps/forums.xml')).keys()]).toEqual(['/']);
});
test('robots are told what is not for them, and where the map is', async () => {
    const { status, type, text } = await open('/robots.txt');
    expect([status, type]).toEqual([200, 'text/plain; charset=utf-8']);
    const lines = text.split('\n');
    expect(lines[0]).toBe('User-agent: *');
    expect(lines).toContain(`Sitemap: ${forum.url}/sitemap.xml`);
    const rules = lines.flatMap((line) => /^Disallow: (.+)$/.exec(line)?.[1] ?? []);
    const mayRead = (path) => !rules.some((rule) => path.startsWith(rule) || matches(rule, path));
    for (const path of ['/', '/threads/5', '/threads/5?page=2', '/posts/5', '/forums/5', '/members/5', '/forums/5.rss']) {
        expect([path, mayRead(path)]).toEqual([path, true]);
    }
    const refused = ['/api/v1/forums', '/settings', '/settings/tokens', '/sign-in?next=/', '/sign-up', '/sign-out'];
    for (const path of [
        ...refused,
        '/forums/5/new-thread',
        '/posts/5/edit',
        '/threads/5/reply',
        '/threads/5/reply?quote=7',
    ]) {
        expect([path, mayRead(path)]).toEqual([path, false]);
    }
});
/** Whether a path begins as a rule says, in which a star stands for anything (RFC 9309). */
function matches(rule, path) {
    return new RegExp(`^${rule.split('*').map(escapeForPattern).join('.*')}`).test(path);
}
const escapeForPattern = (text) => text.replace(/[.?+^$()[\]{}|\\]/g, '\\$&');
test('every thread that guests see stands in the part of its id, with the time of its last post', async () => {
    const ids = [9_999, 10_000, 19_999, 40_000];
    for (const id of ids)
        await makeThreadAt(id);
    const reply = await makeReply(forum.db, { threadId: 10_000 });
    const { createdAt } = await forum.db.reader.post.findUniqueOrThrow({ where: { id: reply.id } });
    const parts = ['/sitemaps/threads-1.xml', '/sitemaps/threads-2.xml', '/sitemaps/threads-5.xml'];
    expect([...(await readMap('/sitemap.xml')).keys()]).toEqual(['/sitemaps/forums.xml', ...parts]);
    const maps = await Promise.all(parts.map((part) => readMap(part)));
    expect(maps.map((map) => [...map.keys()])).toEqual([
        ['/threads/9999'],
        ['/threads/10000', '/threads/19999'],
        ['/threads/40000'],
    ]);
    expect(maps[1]?.get('/threads/10000')).toBe(createdAt.toISOString());
    for (const lastmod of maps.flatMap((map) => [...map.values()])) {
        expect(lastmod).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }
});
test('forums and countries are named, with the time of their last posts', async () => {
    const upper = await makeForum(forum.db, { name: 'Upper', kind: 'category' });
    const lower = await makeForum(forum.db, { name: 'Lower', parentId: upper.id });
    const { actor } = await makeMember(forum.db, { country: 'NO' });
    const thread = await makeThread(forum.db, { forumId: lower.id, author: actor });
    const { lastPostAt } = await forum.db.reader.thread.findUniqueOrThrow({ where: { id: thread.id } });
    const map = await readMap('/sitemaps/forums.xml');
    for (const path of [`/forums/${upper.id}`, `/forums/${lower.id}`, '/countries/no']) {
        expect([path, map.get(path)]).toEqual([path, lastPostAt.toISOString()]);
    }
    expect((await open(`/forums/${lower.id}`)).status).toBe(200);
});
test('what guests do not see is in no map, whoever asks, and a part of nothing else is not there', async () => {
    const inside = await makeForum(forum.db, { private: true, name: 'Staff' });
    const insider = await makeMember(forum.db, { groups: ['administrators'], country: 'FO' });
    const hidden = await makeThreadAt(60_005, { forumId: inside.id, author: insider.actor });
    const gone = await makeThreadAt(70_005, { author: insider.actor });
    await deletePost(forum.db, insider.actor, { postId: gone.firstPostId });
    await makeThreadAt(80_005);
    const besides = await makeThreadAt(80_006, { forumId: inside.id, author: insider.actor });
    for (const headers of [{}, { Authorization: `Bearer ${insider.token}` }]) {
        const parts = [...(await readMap('/sitemap.xml', headers)).keys()];
        const named = [];
        for (const part of parts)
            named.push(...(await readMap(part, headers)).keys());
        expect(parts).not.toContain('/sitemaps/threads-7.xml');
        expect(parts).not.toContain('/sitemaps/threads-8.xml');
        expect(named).toContain('/threads/80005');
        const unseen = [hidden.id, gone.id, besides.id].map((id) => `/threads/${id}`);
        for (const path of [...unseen, `/forums/${inside.id}`, '/countries/fo'])
            expect(named).not.toContain(path);
        for (const part of [7, 8, 6, 999])
            expect((await open(`/sitemaps/threads-${part}.xml`, headers)).status).toBe(404);
    }
});
test.each(['0', '01', 'x', '214749', '214750', '99999999999'])('there is no part %s', async (part) => {
    expect((await open(`/sitemaps/threads-${part}.xml`)).status).toBe(404);
});
//# sourceMappingURL=sitemap.test.js.map