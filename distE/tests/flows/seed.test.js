import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { parse } from 'parse5';
import { seedIfEmpty } from '../../seed/first-start.js';
import { loadPlan } from '../../seed/loader.js';
import { plainSource } from '../../seed/plain-source.js';
import { planThread } from '../../seed/plan.js';
import { readDocument } from '../../seed/reader.js';
import { readUnsaid } from '../../seed/unsaid.js';
import { renderBodyWith } from '../../src/features/posts/body.js';
import { projectPath } from '../../src/platform/project.js';
import { recountAll } from '../../src/recount.js';
import { findCountry } from '../../src/shared/country.js';
import { api } from '../helpers/api.js';
import { openTestDatabase } from '../helpers/database.js';
import { dumpTables } from '../helpers/dump.js';
import { makeMember, tokenFor } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
const file = projectPath('seed/document.txt');
let forum;
let asGuest;
let text;
let unsaid;
beforeAll(async () => {
    text = await readFile(file, 'utf8');
    unsaid = await readUnsaid(file);
    forum = await startTestForum();
    await seedIfEmpty(forum.db);
    asGuest = api(forum.url);
});
afterEach(async () => {
    expect(await recountAll(forum.db, { fix: false })).toEqual([]);
});
afterAll(() => forum.close());
/** A page with one post by an author whom the document names, with what a test does not name left out. */
function aPage(wanted) {
    const nothing = { name: 'reader', joined: null, messages: null, reactionScore: null, country: null, location: null };
    const { title = 'A title', author, paragraphs = ['A paragraph.'] } = wanted;
    return { title, posts: [{ author: { ...nothing, ...author }, paragraphs }], latestPosts: [], countryLatestPosts: [] };
}
async function loadDocument(db, page, unsaid) {
    return loadPlan(db, planThread(page, unsaid));
}
const named = () => ({ ...unsaid, authors: [] });
/** What each paragraph of HTML says to its reader. */
function paragraphsOf(html) {
    const read = (node) => {
        if ('value' in node)
            return String(node.value);
        return 'childNodes' in node ? node.childNodes.map(read).join('') : '';
    };
    const collect = (node) => {
        if ('tagName' in node && node.tagName === 'p')
            return [read(node)];
        return 'childNodes' in node ? node.childNodes.flatMap(collect) : [];
    };
    return collect(parse(html));
}
async function firstPost(db, threadId) {
    return db.reader.post.findFirstOrThrow({ where: { threadId, position: 1 }, include: { author: true } });
}
test('an empty forum is seeded with the document: its title, its figures, and every paragraph in order', async () => {
    const { thread } = (await asGuest.get('/threads/1')).body;
    expect(thread).toMatchObject({
        title: 'Putin invites Xi to Moscow as Russia pursues alliance with China',
        forum: { name: 'World news' },
        createdAt: '2022-12-30T00:00:00.000Z',
        author: {
            username: 'original-poster',
            joinedAt: '2017-10-15T00:00:00.000Z',
            messageCount: 28_401,
            reactionScore: -82,
            country: { code: 'CA', name: 'Canada' },
            location: 'Canada',
        },
    });
    const { posts } = (await asGuest.get('/threads/1/posts')).body;
    const said = readDocument(text).posts[0]?.paragraphs;
    expect(posts).toHaveLength(1);
    expect(posts[0].body.split('\n\n')).toEqual(said);
    expect(paragraphsOf(posts[0].html)).toEqual(said);
});
test('a forum that holds something is not seeded again', async () => {
    const before = await dumpTables(forum.db);
    await seedIfEmpty(forum.db);
    expect(await dumpTables(forum.db)).toEqual(before);
});
test('a document that is loaded twice, with other line ends or a byte-order mark, changes nothing', async () => {
    const before = await dumpTables(forum.db);
    for (const variant of [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`, text.replaceAll('\n', '  \n')]) {
        expect(await loadDocument(forum.db, readDocument(variant), unsaid)).toEqual({ threadId: 1, loaded: false });
    }
    expect(await dumpTables(forum.db)).toEqual(before);
});
test('one more reply by the author makes 28,402, and it is told in the log', async () => {
    const { authorId } = await firstPost(forum.db, 1);
    const { secret } = await tokenFor(forum.db, authorId);
    expect((await api(forum.url, { token: secret }).post('/threads/1/posts', { body: 'More.' })).status).toBe(201);
    expect((await asGuest.get('/threads/1')).body.thread.author).toMatchObject({
        messageCount: 28_402,
        reactionScore: -82,
    });
    const told = await forum.db.reader.event.findMany({ where: { threadId: 1 }, orderBy: { id: 'asc' } });
    expect(told.map((event) => event.type)).toEqual(['thread.created', 'post.created', 'post.created']);
});
test('paragraphs that look like Markdown are shown as they are written', async () => {
    const member = await makeMember(forum.db);
    const paragraphs = [
        '# no heading',
        '1. no list',
        '- no list',
        '> no quote',
        '*no* _emphasis_ **at** __all__ ~~or~~ ||spoilers||',
        `@${member.username} is not called`,
        '[no link](https://example.org) nor https://example.org nor www.example.org nor a@example.org',
        '<b>no HTML</b> &amp; no entity',
        '[foo]: /no-definition',
        ':::spoiler',
        '```',
        '`no code` \\ and a backslash\\',
        '---',
        '| a | b |',
        '![no image](https://example.org/a.png)',
        'plain, as it is: 5 * 3, a_b, "quoted" (or not) & so on.',
    ];
    const { threadId } = await loadDocument(forum.db, aPage({ paragraphs }), named());
    const { body, html } = await firstPost(forum.db, threadId);
    expect(paragraphsOf(html)).toEqual(paragraphs);
    expect(html).not.toMatch(/<(?!\/?p>)/);
    expect(body.split('\n\n').at(-1)).toBe(paragraphs.at(-1));
});
/** A line of anything, with more than its share of what Markdown reads something into. */
const signs = [
    '*',
    '_',
    '`',
    '||',
    '~~',
    '- ',
    '1. ',
    '> ',
    '# ',
    '[a]',
    '(b)',
    '[a]: /b',
    '<b>',
    '&amp;',
    '\\',
    '@bob',
];
const more = [
    'www.a.org',
    'http://a.org',
    'a@b.org',
    ':::quote 1',
    '```',
    '---',
    '===',
    '![x](y)',
    '|a|b|',
    ' ',
    'é',
    '\u2028',
];
const anyLine = fc
    .oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.array(fc.constantFrom(...signs, ...more), { maxLength: 8 }).map((parts) => parts.join('')))
    .map((line) => line.replace(/[^\P{Cc}\t]/gu, '').trim())
    .filter((line) => line !== '' && line.isWellFormed());
test('any paragraphs are shown as they are written', () => {
    const lookup = { members: new Map([['bob', { id: 1, username: 'bob' }]]), posts: new Map() };
    fc.assert(fc.property(fc.array(anyLine, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const { html } = renderBodyWith(lookup, plainSource(paragraphs));
        expect(paragraphsOf(html)).toEqual(paragraphs);
        expect(html).not.toMatch(/<(?!\/?p>)/);
    }), { numRuns: 1000 });
});
test('an author who is here already keeps their card, and gets the post counted', async () => {
    const member = await makeMember(forum.db, { country: 'JP', importedMessageCount: 7 });
    const card = {
        name: member.username.toUpperCase(),
        messages: 999,
        country: { text: 'Canada', code: findCountry('CA') },
    };
    const { threadId } = await loadDocument(forum.db, aPage({ author: card }), named());
    const { author } = await firstPost(forum.db, threadId);
    expect(author).toMatchObject({ id: member.id, countryCode: 'JP', importedMessageCount: 7, messageCount: 8 });
});
test('a card without labels leaves its figures empty, and an unknown country keeps its text', async () => {
    const bare = await loadDocument(forum.db, aPage({ author: { name: 'bare' } }), named());
    expect((await firstPost(forum.db, bare.threadId)).author).toMatchObject({
        messageCount: 1,
        reactionScore: 0,
        countryCode: null,
        countryText: null,
        location: null,
    });
    const country = { text: 'Atlantis', code: null };
    const lost = await loadDocument(forum.db, aPage({ author: { name: 'lost', country, messages: 0 } }), named());
    expect((await firstPost(forum.db, lost.threadId)).author).toMatchObject({
        countryCode: null,
        countryText: 'Atlantis',
        messageCount: 0,
        importedMessageCount: -1,
    });
});
test('several posts are replies in order, and their authors count what the document says', async () => {
    const page = aPage({ title: 'Three', author: { name: 'first', messages: 100 } });
    page.posts = ['first', 'second', 'first'].flatMap((name) => aPage({ author: { name, messages: 100 } }).posts);
    const { threadId } = await loadDocument(forum.db, page, named());
    const { thread, posts } = (await asGuest.get(`/threads/${threadId}/posts`)).body;
    expect(thread).toMatchObject({ replyCount: 2, lastPost: { id: posts[2].id } });
    expect(posts.map((post) => post.author.username)).toEqual([
        'first',
        'second',
        'first',
    ]);
    expect(posts.map((post) => post.author.messageCount)).toEqual([100, 100, 100]);
});
test('a document of which one post cannot be stored loads nothing', async () => {
    const before = await dumpTables(forum.db);
    const page = aPage({ title: 'Refused' });
    page.posts = [...page.posts, ...aPage({ author: { name: 'x'.repeat(51) } }).posts];
    await expect(loadDocument(forum.db, page, named())).rejects.toThrow('name of post 2');
    // The country's code breaks a rule of the database, after the first post was written.
    page.posts = [
        ...aPage({}).posts,
        ...aPage({ author: { name: 'late', country: { text: 'c', code: 'c' } } }).posts,
    ];
    await expect(loadDocument(forum.db, page, named())).rejects.toThrow();
    expect(await dumpTables(forum.db)).toEqual(before);
});
test('a document without the names of its authors is refused', async () => {
    await expect(loadDocument(forum.db, readDocument(text), named())).rejects.toThrow('leaves 1 author unnamed');
});
test('processes that start, or load, at once do it once', async () => {
    const db = await openTestDatabase();
    try {
        await Promise.all([seedIfEmpty(db), seedIfEmpty(db), seedIfEmpty(db)]);
        const page = aPage({ title: 'At once' });
        const loads = await Promise.all([1, 2, 3].map(() => loadDocument(db, page, named())));
        expect(loads.filter(({ loaded }) => loaded)).toHaveLength(1);
        expect(new Set(loads.map(({ threadId }) => threadId))).toEqual(new Set([2]));
        expect(await db.reader.thread.count()).toBe(2);
        expect(await recountAll(db, { fix: false })).toEqual([]);
    }
    finally {
        await db.close();
    }
});
//# sourceMappingURL=seed.test.js.map