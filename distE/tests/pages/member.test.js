import { react } from '../../src/features/reactions/actions.js';
import { makeForum, makeMember, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { visit, visitAs } from '../helpers/visitor.js';
let forum;
let writer;
let fan;
beforeAll(async () => {
    forum = await startTestForum();
    const { db } = forum;
    writer = await makeMember(db, { username: 'writer', groups: ['moderators'] });
    fan = await makeMember(db, { username: 'fan', groups: ['moderators'] });
    const inside = await makeForum(db, { private: true, name: 'Staff' });
    const hidden = await makeThread(db, { forumId: inside.id, author: writer.actor, title: 'Hush' });
    const open = await makeThread(db, { author: writer.actor, title: 'Hello <all>', body: 'How do you *do*?' });
    await react(db, fan.actor, { postId: hidden.firstPostId, type: 'wow' });
    await react(db, fan.actor, { postId: open.firstPostId, type: 'love' });
});
afterAll(() => forum.close());
const linesOf = ({ elements }) => elements.filter(({ tag }) => tag === 'li').map(({ text }) => text.replace(/\s+/g, ' ').trim());
const headOf = ({ elements }) => ({
    canonical: elements.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href,
    feeds: elements.filter(({ attributes }) => attributes.rel === 'alternate').map(({ attributes }) => attributes.href),
});
test('the page of a member shows their card, and what they wrote, gave and received as tabs', async () => {
    const visitor = visit(forum.url);
    const posts = await visitor.open(`/members/${writer.id}`);
    expect(posts.elements.find(({ tag }) => tag === 'h1')?.text).toBe('writer');
    expect(linesOf(posts)).toEqual([expect.stringContaining('Hello <all>')]);
    expect(posts.text).toContain('How do you do?');
    expect(linesOf(await visitor.follow('Reactions received'))).toEqual([
        expect.stringMatching(/Love by fan ?Hello <all>/),
    ]);
    expect((await visitor.follow('Reactions given')).text).toContain('There is no reaction here that you may see.');
    await visitor.open(`/members/${fan.id}`);
    expect(visitor.page.text).toContain('There is no post here that you may see.');
    expect(linesOf(await visitor.follow('Reactions given'))).toEqual([
        expect.stringMatching(/Love to writer ?Hello <all>/),
    ]);
    const current = visitor.page.elements.filter(({ attributes }) => attributes['aria-current'] === 'page');
    expect(current.map(({ text }) => text)).toEqual(['Reactions given']);
});
test('what stands in a private forum is on no tab, but for its readers', async () => {
    const tabs = [`/members/${writer.id}`, `/members/${writer.id}/received`, `/members/${fan.id}/given`];
    const stranger = await makeMember(forum.db);
    const seenBy = async (as, path) => (await (await visitAs(forum, as)).open(path)).html;
    for (const path of tabs) {
        for (const as of [null, stranger]) {
            expect(await seenBy(as, path)).not.toMatch(/Hush|Staff|Wow/);
        }
        expect(await seenBy(fan, path)).toContain('Hush');
    }
});
test('each tab has an address of its own, and the posts are a feed', async () => {
    const visitor = visit(forum.url);
    const path = `/members/${writer.id}`;
    const posts = headOf(await visitor.open(`${path}?from=elsewhere`));
    expect(posts.canonical).toBe(forum.url + path);
    expect(posts.feeds).toEqual([`${path}.rss`, `${path}.atom`, `${path}.json`]);
    for (const tab of ['given', 'received']) {
        const head = headOf(await visitor.open(`${path}/${tab}`));
        expect(head).toEqual({ canonical: `${forum.url}${path}/${tab}`, feeds: [] });
    }
});
test('long lists go on, and nothing comes twice', async () => {
    const { db } = forum;
    const author = await makeMember(db);
    const giver = await makeMember(db);
    for (let count = 0; count < 21; count++) {
        const { firstPostId } = await makeThread(db, { author: author.actor, title: `Part ${count}` });
        await react(db, giver.actor, { postId: firstPostId, type: 'like' });
    }
    for (const path of [`${author.id}`, `${author.id}/received`, `${giver.id}/given`]) {
        const visitor = visit(forum.url);
        const first = linesOf(await visitor.open(`/members/${path}`));
        const rest = linesOf(await visitor.follow('Older'));
        expect([first.length, rest.length, new Set([...first, ...rest]).size]).toEqual([20, 1, 21]);
        expect(visitor.page.elements.some(({ text }) => text === 'Older')).toBe(false);
    }
});
test('a member who is not there has no page, and a nonsensical place in a list is refused', async () => {
    for (const tab of ['', '/given', '/received', '/other']) {
        expect((await visit(forum.url).open(`/members/2000000000${tab}`)).status).toBe(404);
    }
    expect((await visit(forum.url).open(`/members/${writer.id}?after=nonsense`)).status).toBe(422);
});
//# sourceMappingURL=member.test.js.map