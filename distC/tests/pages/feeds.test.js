import Reader from 'rss-parser';
import { deletePost, editPost } from '../../src/features/posts/actions.js';
import { absoluteLinks } from '../../src/shared/safe-html.js';
import { makeForum, makeMember, makeReply, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { elements, textOf } from '../helpers/html.js';
import { sendRaw } from '../helpers/raw-request.js';
import { readXml, xmlElements } from '../helpers/xml.js';
const formats = ['rss', 'atom', 'json'];
let forum;
beforeAll(async () => {
    forum = await startTestForum();
});
afterAll(() => forum.close());
function ask(path, headers = {}) {
    return fetch(forum.url + path, { headers });
}
/** A feed as a reader of feeds understands it. */
async function readFeed(path, format, headers = {}) {
    const answer = await ask(`${path}.${format}`, headers);
    expect(answer.status).toBe(200);
    const text = await answer.text();
    if (format === 'json')
        return fromJson(JSON.parse(text));
    readXml(text);
    const { title, link, feedUrl, items } = await new Reader().parseString(text);
    return { title, link, self: feedUrl, items: items.map(format === 'rss' ? fromRss : fromAtom) };
}
const fromRss = (item) => ({
    id: item.guid,
    title: item.title,
    link: item.link,
    author: item.creator,
    html: item['content:encoded'],
    at: item.isoDate,
});
const fromAtom = (item) => ({
    id: item.id,
    title: item.title,
    link: item.link,
    author: item.author,
    html: item.content,
    at: item.isoDate,
});
const fromJson = (feed) => ({
    title: feed.title,
    link: feed.home_page_url,
    self: feed.feed_url,
    items: feed.items.map((item) => ({
        id: item.id,
        title: item.title,
        link: item.url,
        author: item.authors[0].name,
        html: item.content_html,
        at: item.date_published,
    })),
});
const titlesOf = (feed) => feed.items.map(({ title }) => title);
describe.each(formats)('as %s', (format) => {
    test("a thread's feed tells its newest posts, whole, newest first", async () => {
        const ada = await makeMember(forum.db);
        const thread = await makeThread(forum.db, { title: 'On tides', body: 'They *come* and go.', author: ada.actor });
        const reply = await makeReply(forum.db, { threadId: thread.id, body: `Ask @${ada.username} again.` });
        const { author } = await forum.db.reader.post.findUniqueOrThrow({
            where: { id: reply.id },
            select: { author: true },
        });
        const feed = await readFeed(`/threads/${thread.id}`, format);
        expect(feed).toMatchObject({
            title: 'On tides · Rostra',
            link: `${forum.url}/threads/${thread.id}`,
            self: `${forum.url}/threads/${thread.id}.${format}`,
        });
        expect(feed.items).toMatchObject([
            { title: `On tides – ${author.username}`, author: author.username },
            { title: 'On tides', author: ada.username, html: '<p>They <em>come</em> and go.</p>' },
        ]);
        expect(feed.items[0]?.html).toContain(`href="${forum.url}/members/${ada.id}"`);
        for (const [n, id] of [reply.id, thread.firstPostId].entries()) {
            expect(feed.items[n]).toMatchObject({ id: `${forum.url}/posts/${id}`, link: `${forum.url}/posts/${id}` });
            const { createdAt } = await forum.db.reader.post.findUniqueOrThrow({ where: { id } });
            expect(Math.abs(Date.parse(feed.items[n]?.at ?? '') - createdAt.getTime())).toBeLessThan(1000);
        }
    });
    test('a long thread tells its thirty newest posts, without those that were deleted', async () => {
        const author = await makeMember(forum.db, { groups: ['moderators'] });
        const thread = await makeThread(forum.db, { author: author.actor });
        for (let n = 2; n <= 33; n++)
            await makeReply(forum.db, { threadId: thread.id, author: author.actor, body: `${n}` });
        const { id } = await forum.db.reader.post.findFirstOrThrow({ where: { threadId: thread.id, body: '20' } });
        await deletePost(forum.db, author.actor, { postId: id });
        const { items } = await readFeed(`/threads/${thread.id}`, format);
        const numbers = Array.from({ length: 31 }, (_, n) => 33 - n).filter((n) => n !== 20);
        expect(items.map(({ html }) => textOf(html))).toEqual(numbers.map(String));
    });
    test('the latest posts, those of a forum with all below it, those from a country and those of a member are told', async () => {
        const upper = await makeForum(forum.db, { name: 'Harbours' });
        const lower = await makeForum(forum.db, { name: 'Piers', parentId: upper.id });
        const member = await makeMember(forum.db, { country: 'IS' });
        const below = await makeThread(forum.db, { forumId: lower.id, title: `Below ${format}`, author: member.actor });
        await makeThread(forum.db, { forumId: upper.id, title: `Above ${format}` });
        await makeThread(forum.db, { title: `Beside ${format}` });
        const replies = { title: `Below ${format} – ${member.username}` };
        await makeReply(forum.db, { threadId: below.id, author: member.actor });
        const latest = await readFeed('/latest-posts', format);
        expect(latest).toMatchObject({ title: 'Latest posts · Rostra', link: `${forum.url}/latest-posts` });
        expect(titlesOf(latest).slice(0, 4)).toEqual([
            replies.title,
            `Beside ${format}`,
            `Above ${format}`,
            `Below ${format}`,
        ]);
        const inForum = await readFeed(`/forums/${upper.id}`, format);
        expect(inForum).toMatchObject({ title: 'Harbours · Rostra', link: `${forum.url}/forums/${upper.id}` });
        expect(titlesOf(inForum)).toEqual([replies.title, `Above ${format}`, `Below ${format}`]);
        const fromCountry = await readFeed('/countries/is', format);
        expect(fromCountry).toMatchObject({ title: 'Iceland · Rostra', link: `${forum.url}/countries/is` });
        expect(titlesOf(fromCountry).slice(0, 2)).toEqual([replies.title, `Below ${format}`]);
        const byMember = await readFeed(`/members/${member.id}`, format);
        expect(byMember).toMatchObject({
            title: `${member.username} · Rostra`,
            link: `${forum.url}/members/${member.id}`,
        });
        expect(titlesOf(byMember)).toEqual([replies.title, `Below ${format}`]);
    });
    test('hostile titles and texts arrive as they were written, without what no feed can hold', async () => {
        const written = 'A ]]> & <script>alert(1)</script> "q" &amp; \u{1f389} שָׁלוֹם \ufffe\u{1ffff}.';
        const shown = format === 'json' ? written : written.replace('\ufffe', '');
        const thread = await makeThread(forum.db, { title: written, body: `\`${written} <b>\`` });
        for (const path of [`/threads/${thread.id}`, '/latest-posts']) {
            const { items } = await readFeed(path, format);
            expect(items[0]?.title).toBe(shown);
            expect(textOf(items[0]?.html ?? '')).toBe(`${shown} <b>`);
            expect(elements(items[0]?.html ?? '').map(({ tag }) => tag)).toEqual(['p', 'code']);
        }
        expect((await readFeed(`/threads/${thread.id}`, format)).title).toBe(`${shown} · Rostra`);
    });
    test('a forum without posts has a feed without items', async () => {
        const { id } = await makeForum(forum.db, { name: 'Empty' });
        expect(await readFeed(`/forums/${id}`, format)).toMatchObject({ title: 'Empty · Rostra', items: [] });
    });
});
test('each format says what it is, and when it changed last', async () => {
    const author = await makeMember(forum.db);
    const thread = await makeThread(forum.db, { author: author.actor });
    await editPost(forum.db, author.actor, { postId: thread.firstPostId, version: 1, body: 'Otherwise' });
    const { createdAt, editedAt } = await forum.db.reader.post.findUniqueOrThrow({ where: { id: thread.firstPostId } });
    const [rss, atom, json] = await Promise.all(formats.map((format) => ask(`/threads/${thread.id}.${format}`)));
    expect(rss?.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
    expect(atom?.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(json?.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
    const channel = readXml((await rss?.text()) ?? '');
    expect([channel.name, channel.attributes.version]).toEqual(['rss', '2.0']);
    expect(xmlElements(channel, 'lastBuildDate')[0]?.text).toBe(editedAt?.toUTCString());
    const feed = readXml((await atom?.text()) ?? '');
    expect([feed.name, feed.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    const moments = ['updated', 'published'].flatMap((name) => xmlElements(feed, name).map(({ text }) => text));
    expect(moments).toEqual([editedAt?.toISOString(), editedAt?.toISOString(), createdAt.toISOString()]);
    expect(await json?.json()).toMatchObject({
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ date_modified: editedAt?.toISOString(), date_published: createdAt.toISOString() }],
    });
});
test('pages name their feeds, of the types that they are answered as, and feeds lead back to the pages', async () => {
    const { actor, id: memberId } = await makeMember(forum.db, { country: 'MT' });
    const { id, forumId } = await makeThread(forum.db, { author: actor });
    const pages = ['/latest-posts', `/threads/${id}`, `/forums/${forumId}`, '/countries/mt', `/members/${memberId}`];
    for (const [page, feed] of [['/', '/latest-posts'], ...pages.map((path) => [path, path])]) {
        const seen = elements(await (await ask(page)).text());
        const named = seen.filter(({ attributes }) => attributes.rel === 'alternate').map(({ attributes }) => attributes);
        expect(named.map(({ href }) => href)).toEqual(formats.map((format) => `${feed}.${format}`));
        for (const { href = '', type } of named) {
            expect((await ask(href)).headers.get('content-type')).toBe(`${type}; charset=utf-8`);
        }
        expect((await readFeed(feed, 'json')).link).toBe(forum.url + feed);
    }
});
test('a private forum is in no feed of others, and its own feeds are not there', async () => {
    const [open, inside] = [await makeForum(forum.db), await makeForum(forum.db, { name: 'xyzzy room', private: true })];
    const insider = await makeMember(forum.db, { username: 'xyzzy-insider', groups: ['moderators'], country: 'FO' });
    const hidden = { author: insider.actor, title: 'xyzzy', body: 'xyzzy' };
    const thread = await makeThread(forum.db, { ...hidden, forumId: inside.id });
    const gone = await makeThread(forum.db, { ...hidden, forumId: open.id });
    await deletePost(forum.db, insider.actor, { postId: gone.firstPostId });
    const paths = ['/latest-posts', `/forums/${open.id}`, '/countries/fo'];
    const own = [`/forums/${inside.id}`, `/threads/${thread.id}`, `/threads/${gone.id}`];
    const stranger = await makeMember(forum.db);
    for (const headers of [{}, asMember(stranger)]) {
        for (const format of formats) {
            for (const path of paths) {
                const answer = await ask(`${path}.${format}`, headers);
                expect([path, answer.status, (await answer.text()).includes('xyzzy')]).toEqual([path, 200, false]);
            }
            for (const path of own) {
                const answer = await ask(`${path}.${format}`, headers);
                expect([path, answer.status, (await answer.text()).includes('xyzzy')]).toEqual([path, 404, false]);
            }
        }
    }
    // The name of a member is no secret, but what they write is.
    expect((await readFeed(`/members/${insider.id}`, 'json', asMember(stranger))).items).toEqual([]);
    const seen = [
        '/latest-posts',
        `/forums/${inside.id}`,
        `/threads/${thread.id}`,
        '/countries/fo',
        `/members/${insider.id}`,
    ];
    for (const path of seen) {
        expect(titlesOf(await readFeed(path, 'json', asMember(insider)))).toContain('xyzzy');
    }
});
const asMember = ({ token }) => ({ Authorization: `Bearer ${token}` });
test.each([
    '/latest-posts.xml',
    '/latest-posts.',
    '/threads/999999.rss',
    '/threads/x.rss',
    '/forums/0.json',
    '/members/999999.json',
    '/countries/zz.rss',
    '/countries/CA.rss',
    '/countries/canada.atom',
])('%s is not there', async (path) => {
    expect((await ask(path)).status).toBe(404);
});
test('a feed that is unchanged is not sent again, and is packed for who unpacks', async () => {
    const { id } = await makeThread(forum.db);
    const path = `/threads/${id}.atom`;
    const plain = await sendRaw(forum.url, 'GET', path);
    expect(plain.headers).toMatchObject({ 'cache-control': 'private, no-cache' });
    expect(plain.headers.vary).toMatch(/Cookie.*Authorization.*Accept-Encoding/);
    expect(plain.headers['content-encoding']).toBeUndefined();
    const packed = await ask(path, { 'Accept-Encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(await packed.text()).toBe(plain.text);
    for (const etag of [plain.headers.etag ?? '', packed.headers.get('etag') ?? '']) {
        const headers = { 'If-None-Match': etag, ...(etag.includes('gzip') ? { 'Accept-Encoding': 'gzip' } : {}) };
        const again = await sendRaw(forum.url, 'GET', path, { headers });
        expect([again.status, again.text]).toEqual([304, '']);
    }
    await makeReply(forum.db, { threadId: id });
    const changed = await sendRaw(forum.url, 'GET', path, { headers: { 'If-None-Match': plain.headers.etag ?? '' } });
    expect(changed.status).toBe(200);
});
test('feeds count as reads, by a name that is one for all of them', async () => {
    const limited = await startTestForum({ RATE_LIMITS: 'on' });
    const answer = await fetch(`${limited.url}/latest-posts.rss`);
    expect(answer.headers.get('ratelimit')).toMatch(/^"read";/);
    expect(await (await fetch(`${limited.url}/metrics`)).text()).toContain('route="/latest-posts.{format}"');
    await limited.close();
});
test('links of this site are made absolute, and nothing that only looks like one', () => {
    const site = 'http://forum.example';
    const tell = (html) => absoluteLinks(html, site);
    expect(tell('<a class="mention" href="/members/1">@a</a><img src="/a.png" alt="" />')).toBe(`<a class="mention" href="${site}/members/1">@a</a><img src="${site}/a.png" alt="" />`);
    const others = '<a href="https://else.example/" title=" href=&quot;/x&quot;">x href="/y"</a><p>&lt;a href="/z"&gt;</p>';
    expect(tell(others)).toBe(others);
    expect(absoluteLinks('<a href="/x">', 'http://a"><b')).toBe('<a href="http://a&quot;><b/x">');
});
//# sourceMappingURL=feeds.test.js.map