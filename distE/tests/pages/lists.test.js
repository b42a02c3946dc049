import { forgetKept, makeForum, makeMember, makeReply, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { unsoundness } from '../helpers/sound-page.js';
import { visitAs } from '../helpers/visitor.js';
let forum;
let member;
beforeAll(async () => {
    forum = await startTestForum();
    member = await makeMember(forum.db, { username: 'ada', country: 'CA' });
});
afterAll(() => forum.close());
const open = async (path, as = null) => (await visitAs(forum, as)).open(path);
const linksOf = (seen) => seen.filter(({ tag }) => tag === 'a').map(({ attributes, text }) => [text, attributes.href]);
const hrefOf = (seen, label) => linksOf(seen).find(([text]) => text === label)?.[1] ?? '';
const textsOf = (seen, tag) => seen.filter((one) => one.tag === tag).map(({ text }) => text);
test('a forum without forums says so', async () => {
    expect((await open('/')).text).toContain('There is no forum that you may read yet.');
});
test('the front page shows categories, their forums with counts, and the latest posts', async () => {
    const category = await makeForum(forum.db, { kind: 'category', name: 'World' });
    const news = await makeForum(forum.db, { name: 'News', parentId: category.id });
    const below = await makeForum(forum.db, { name: 'Local', parentId: news.id });
    const thread = await makeThread(forum.db, { forumId: below.id, title: 'Road works', author: member.actor });
    const reply = await makeReply(forum.db, { threadId: thread.id, author: member.actor });
    const { elements: seen, status } = await open('/');
    expect(status).toBe(200);
    expect(textsOf(seen, 'h1')).toEqual(['Rostra']);
    expect(textsOf(seen, 'title')).toEqual(['Rostra']);
    expect(textsOf(seen, 'h2')).toEqual(['World', 'Latest posts', 'Country Latest Posts']);
    const entry = seen.find(({ attributes }) => attributes['data-forum'] === String(news.id));
    expect(entry?.text).toContain('1 thread, 2 posts');
    expect(linksOf(seen)).toEqual(expect.arrayContaining([
        ['World', `/forums/${category.id}`],
        ['News', `/forums/${news.id}`],
        ['Local', `/forums/${below.id}`],
        ['Road works', `/posts/${reply.id}`],
        ['ada', `/members/${member.id}`],
    ]));
    expect(seen.find(({ tag }) => tag === 'body')?.attributes).toMatchObject({
        'data-streams': 'latest-posts',
        'data-cursor': expect.stringMatching(/^\d+$/),
    });
});
test('a forum shows its threads, sticky ones first and marked, on pages of twenty', async () => {
    const { id } = await makeForum(forum.db, { name: 'Busy' });
    const sticky = await makeThread(forum.db, { forumId: id, title: 'Rules', author: member.actor });
    await forum.db.client.thread.update({ where: { id: sticky.id }, data: { isSticky: true, isLocked: true } });
    forgetKept(forum.db);
    for (let count = 1; count <= 20; count++) {
        await makeThread(forum.db, { forumId: id, title: `Talk ${count}`, author: member.actor });
    }
    const first = await open(`/forums/${id}`);
    const threads = first.elements.filter(({ tag, attributes }) => tag === 'li' && attributes['data-thread']);
    expect(threads).toHaveLength(20);
    expect(threads[0]?.text).toMatch(/^StickyLockedRules/);
    expect(threads[1]?.text).toMatch(/^Talk 20ada, .*0 replies, 0 views.*Latest post by ada/);
    expect(hrefOf(first.elements, 'Next')).toBe(`/forums/${id}?page=2`);
    expect(first.elements.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href).toMatch(`/forums/${id}`);
    expect(first.elements.filter(({ attributes }) => attributes.rel === 'alternate').map(({ attributes }) => attributes.href)).toEqual([`/forums/${id}.rss`, `/forums/${id}.atom`, `/forums/${id}.json`]);
    const second = await open(`/forums/${id}?page=2`);
    expect(linksOf(second.elements)).toContainEqual(['Talk 1', expect.stringMatching(/^\/threads\/\d+$/)]);
    expect((await open(`/forums/${id}?page=3`)).via).toEqual([`302 /forums/${id}?page=2`]);
});
test('only who may start a thread is led to it', async () => {
    const { id } = await makeForum(forum.db);
    const link = ['New thread', `/forums/${id}/new-thread`];
    expect(linksOf((await open(`/forums/${id}`, member)).elements)).toContainEqual(link);
    expect(linksOf((await open(`/forums/${id}`)).elements)).not.toContainEqual(link);
});
test('latest posts show each thread once, by its last post, and lead on', async () => {
    const { id: forumId } = await makeForum(forum.db, { name: 'Flow' });
    const threads = [];
    for (let count = 1; count <= 21; count++) {
        threads.push((await makeThread(forum.db, { forumId, title: `Flow ${count}`, author: member.actor })).id);
    }
    const reply = await makeReply(forum.db, { threadId: threads[0] ?? 0, author: member.actor, body: 'Once *more*' });
    const first = await open('/latest-posts');
    const shown = first.elements.flatMap(({ attributes }) => attributes['data-thread'] ?? []);
    expect(shown).toEqual([threads[0], ...threads.slice(2).reverse()].map(String));
    expect(linksOf(first.elements)).toContainEqual(['Flow 1', `/posts/${reply.id}`]);
    expect(first.text).toContain('Flow, 1 replyOnce more');
    expect(first.elements.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href).toMatch('/latest-posts');
    const more = hrefOf(first.elements, 'Older');
    const second = await open(more);
    expect(second.elements.find(({ attributes }) => attributes['data-thread'])?.text).toContain('Flow 2');
    expect(second.elements.some(({ attributes }) => attributes.rel === 'canonical')).toBe(false);
});
test("what's new is what came since a member last looked; a guest gets the newest", async () => {
    const reader = await makeMember(forum.db);
    await makeReply(forum.db, { author: member.actor, body: 'Old news' });
    // What a browser fetches ahead, nobody has seen yet.
    await fetch(`${forum.url}/whats-new`, {
        headers: { Authorization: `Bearer ${reader.token}`, 'Sec-Purpose': 'prefetch' },
    });
    expect((await open('/whats-new', reader)).text).toContain('Old news');
    expect((await open('/whats-new', reader)).text).toContain('Nothing is new since you last looked.');
    await makeReply(forum.db, { author: member.actor, body: 'Fresh news' });
    const news = await open('/whats-new', reader);
    expect([news.text.includes('Fresh news'), news.text.includes('Old news')]).toEqual([true, false]);
    const asGuest = await open('/whats-new');
    expect([asGuest.text.includes('Fresh news'), asGuest.text.includes('Old news')]).toEqual([true, true]);
});
test('a country shows what is new from there, and who writes from there', async () => {
    const { id } = await makeMember(forum.db, { username: 'inuk', country: 'GL', joinedAt: new Date(0) });
    await makeMember(forum.db, { username: 'nuka', country: 'GL' });
    const actor = (await makeMember(forum.db, { username: 'malik', country: 'GL' })).actor;
    const reply = await makeReply(forum.db, { author: actor, body: 'Cold here' });
    const { elements: seen, text } = await open('/countries/gl');
    expect(textsOf(seen, 'h1').map((heading) => heading.trim())).toEqual(['🇬🇱 Greenland']);
    expect(linksOf(seen)).toEqual(expect.arrayContaining([['inuk', `/members/${id}`]]));
    expect(linksOf(seen).map(([, href]) => href)).toContain(`/posts/${reply.id}`);
    expect(text).toMatch(/malik.*nuka.*inuk/s);
    expect(seen.find(({ tag }) => tag === 'body')?.attributes['data-streams']).toBe('country:GL');
    expect((await open('/countries')).text).toContain('Greenland1 post, 3 members');
});
test('the members of a country are listed twenty at a time, those who joined last first', async () => {
    for (let count = 1; count <= 21; count++) {
        await makeMember(forum.db, { username: `aruban-${count}`, country: 'AW', joinedAt: new Date(count * 1000) });
    }
    const { elements: seen } = await open('/countries/aw');
    const names = (shown) => linksOf(shown).flatMap(([text]) => (text?.startsWith('aruban') ? [text] : []));
    expect(names(seen)).toHaveLength(20);
    expect(linksOf(seen)).toContainEqual(['All members from Aruba', '/countries/aw/members']);
    const all = await open('/countries/aw/members');
    expect(names(all.elements)[0]).toBe('aruban-21');
    const more = hrefOf(all.elements, 'Older');
    expect(names((await open(more)).elements)).toEqual(['aruban-1']);
});
test('a country from which nobody writes says so, and one that is none is not there', async () => {
    expect((await open('/countries/tv')).text).toContain('Nobody from Tuvalu writes here yet.');
    expect((await open('/countries/TV')).via).toEqual(['302 /countries/tv']);
    for (const code of ['zz', 'ZZ', 'canada', 'c', '__proto__']) {
        expect([code, (await open(`/countries/${code}`)).status]).toEqual([code, 404]);
    }
});
test('the HTML of the lists is sound', async () => {
    const forums = await forum.db.reader.forum.findMany({ select: { id: true } });
    const paths = [
        '/',
        '/latest-posts',
        '/whats-new',
        '/countries',
        '/countries/gl',
        '/countries/tv',
        '/countries/aw/members',
    ];
    for (const path of [...paths, ...forums.map(({ id }) => `/forums/${id}`)]) {
        expect([path, unsoundness((await open(path, member)).html)]).toEqual([path, []]);
    }
});
describe('a private forum', () => {
    const word = 'xyzzy';
    let inside;
    let insider;
    let before;
    const lists = () => ['/', '/latest-posts', '/countries', '/countries/jp'];
    const readLists = async () => {
        const read = new Map();
        for (const path of lists()) {
            for (const who of [null, member]) {
                const { html } = await open(path, who);
                // The log's place grows whatever happens, the nonce is new each time, and a card counts all messages of its member.
                read.set(`${path} ${who?.username}`, html.replace(/ (data-cursor|nonce)="[^"]*"|\d+ messages?/g, ''));
            }
        }
        return read;
    };
    beforeAll(async () => {
        insider = await makeMember(forum.db, { groups: ['moderators'], country: 'JP' });
        before = await readLists();
        inside = await makeForum(forum.db, { name: `${word} room`, private: true });
        const { actor: author } = insider;
        const { id: threadId } = await makeThread(forum.db, { forumId: inside.id, author, title: word, body: word });
        await makeReply(forum.db, { threadId, author, body: `${word} again` });
    });
    test('is no news to a guest', async () => {
        const { elements: seen, html } = await open('/whats-new');
        expect(seen.some(({ attributes }) => attributes['data-thread'])).toBe(true);
        expect(html).not.toContain(word);
    });
    test('does not show in lists and counts to who may not read it', async () => {
        for (const [list, html] of await readLists())
            expect([list, html === before.get(list)]).toEqual([list, true]);
    });
    test('has no page for who may not read it', async () => {
        for (const path of ['', '/new-thread']) {
            for (const who of [null, member]) {
                const { status, html } = await open(`/forums/${inside.id}${path}`, who);
                expect([path, status, html.includes(word)]).toEqual([path, 404, false]);
            }
        }
    });
    test('shows to who may', async () => {
        for (const path of [...lists(), `/forums/${inside.id}`]) {
            expect([path, (await open(path, insider)).text.includes(word)]).toEqual([path, true]);
        }
    });
});
//# sourceMappingURL=lists.test.js.map