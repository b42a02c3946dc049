import { readFile } from 'node:fs/promises';
import { seedIfEmpty } from '../../seed/first-start.js';
import { readDocument } from '../../seed/reader.js';
import { updateThread } from '../../src/features/threads/actions.js';
import { projectPath } from '../../src/platform/project.js';
import { makeForum, makeMember, makeReply, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { closeClients, until, watch } from '../helpers/live.js';
import { visitAs } from '../helpers/visitor.js';
let forum;
beforeAll(async () => {
    forum = await startTestForum();
});
afterEach(closeClients);
afterAll(() => forum.close());
const open = async (path, as = null, headers = {}) => (await visitAs(forum, as, headers)).open(path);
test('a thread is shown as the document shows it', async () => {
    await seedIfEmpty(forum.db);
    const document = readDocument(await readFile(projectPath('seed/document.txt'), 'utf8'));
    const { elements: seen, text } = await open('/threads/1');
    const texts = (tag) => seen.filter((element) => element.tag === tag).map((element) => element.text);
    expect(texts('h1')).toEqual([document.title]);
    expect(texts('dt')).toEqual(['Joined', 'Messages', 'Reaction score', 'Country', 'Location']);
    expect(texts('dd')).toEqual(['Oct 15, 2017', '28,401', '-82', '🇨🇦 Canada', 'Canada']);
    expect(texts('h2')).toEqual(['Latest posts', 'Country Latest Posts']);
    const nav = seen.filter(({ tag }) => tag === 'a').map((link) => link.text);
    for (const label of ['What’s new', 'Back', 'Top', 'Bottom'])
        expect(nav).toContain(label);
    let at = 0;
    for (const paragraph of document.posts[0]?.paragraphs ?? []) {
        at = text.indexOf(paragraph, at);
        expect([paragraph, at]).not.toEqual([paragraph, -1]);
    }
});
test('what stands on a page of a thread is in the order of the document', async () => {
    const { id, firstPostId } = await makeThread(forum.db, { title: 'In order' });
    const author = (await makeMember(forum.db)).actor;
    for (let count = 0; count < 20; count++)
        await makeReply(forum.db, { threadId: id, author });
    const { elements: seen } = await open(`/threads/${id}`, await makeMember(forum.db));
    const landmarks = seen.flatMap(({ tag, attributes }) => {
        if (tag === 'h1')
            return 'title';
        if (attributes.class === 'trail' || attributes.class === 'pager')
            return attributes.class;
        const ids = ['posts', `post-${firstPostId}`, 'latest-posts', 'country-latest-posts', 'reply', 'bottom'];
        return ids.includes(attributes.id ?? '') ? (attributes.id ?? '') : [];
    });
    expect(landmarks).toEqual([
        ...['trail', 'title', 'pager', 'posts', `post-${firstPostId}`, 'pager', 'reply'],
        ...['latest-posts', 'country-latest-posts', 'bottom'],
    ]);
});
test('a post says what can be done with it, to whom', async () => {
    const author = await makeMember(forum.db);
    const other = await makeMember(forum.db);
    const moderator = await makeMember(forum.db, { groups: ['moderators'] });
    const { id } = await makeThread(forum.db, { author: author.actor });
    const actions = async (member) => {
        const { elements: seen } = await open(`/threads/${id}`, member);
        const list = seen.find(({ attributes }) => attributes.class === 'actions row');
        return list?.text.match(/[A-Z][a-z ]*[a-z]/g);
    };
    expect(await actions()).toEqual(['Share']);
    expect(await actions(author)).toEqual(['Quote', 'Add to quotes', 'Reply', 'Share', 'Edit', 'Delete']);
    expect(await actions(other)).toEqual(['Quote', 'Add to quotes', 'Reply', 'Share', 'Report']);
    expect(await actions(moderator)).toEqual([
        ...['Quote', 'Add to quotes', 'Reply', 'Share', 'Report', 'Edit', 'Delete'],
    ]);
});
test('the section of posts carries what a script needs to draw another', async () => {
    const member = await makeMember(forum.db);
    const { id, firstPostId } = await makeThread(forum.db, { author: member.actor });
    const { elements: seen } = await open(`/threads/${id}`, member);
    const { 'data-setting': setting = '', ...section } = seen.find(({ attributes }) => attributes.id === 'posts')?.attributes ?? {};
    expect(section).toMatchObject({ 'data-thread': String(id), 'data-page': '1', 'data-page-count': '1' });
    expect(JSON.parse(setting)).toEqual({
        ...{ viewerId: member.id, canReply: true, canReact: true, canModerate: false },
        reactionTypes: expect.arrayContaining([expect.objectContaining({ key: 'like' })]),
    });
    const post = seen.find(({ tag }) => tag === 'article');
    expect(post?.attributes).toMatchObject({
        ...{ id: `post-${firstPostId}`, 'data-post': String(firstPostId), 'data-author': String(member.id) },
    });
});
test('a locked thread says so, and why it takes no reply', async () => {
    const moderator = await makeMember(forum.db, { groups: ['moderators'] });
    const { id } = await makeThread(forum.db);
    await updateThread(forum.db, moderator.actor, { threadId: id, change: { isLocked: true, isSticky: true } });
    const seen = await open(`/threads/${id}`, await makeMember(forum.db));
    const marks = seen.elements
        .filter(({ tag, attributes }) => tag === 'span' && attributes.class === 'mark')
        .map(({ text }) => text);
    expect(marks).toEqual(['Sticky', 'Locked']);
    expect(seen.text).toContain('This thread is locked: it takes no replies.');
    expect(seen.elements.some(({ attributes }) => attributes.id === 'reply')).toBe(false);
    const asModerator = await open(`/threads/${id}`, moderator);
    expect(asModerator.elements.some(({ attributes }) => attributes.id === 'reply')).toBe(true);
    expect(asModerator.elements.some(({ attributes }) => attributes.href === `/threads/${id}/edit`)).toBe(true);
});
test('links within the page lead to something, and no id stands twice', async () => {
    const { elements: seen } = await open('/threads/1');
    const ids = seen.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of seen) {
        const target = /^\/?#(.+)/.exec(attributes.href ?? '')?.[1];
        if (target)
            expect([...ids, 'top']).toContain(target);
    }
});
test('the page loads only what its policy allows, and all of it is there', async () => {
    const { headers, elements: seen } = await open('/threads/1');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const scripts = seen.filter(({ tag, attributes }) => tag === 'script' && attributes.type !== 'application/ld+json');
    for (const { attributes } of scripts)
        expect(policy).toContain(`script-src 'nonce-${attributes.nonce}'`);
    const styles = seen.filter(({ attributes }) => attributes.rel === 'stylesheet');
    const loaded = [
        ...scripts.map(({ attributes }) => attributes.src),
        ...styles.map(({ attributes }) => attributes.href),
    ];
    const types = [];
    for (const address of loaded)
        types.push((await fetch(forum.url + address)).headers.get('content-type'));
    expect(types).toEqual(['text/javascript; charset=utf-8', 'text/css; charset=utf-8']);
});
test('what happens after the page was read comes live, from where it was read', async () => {
    const { elements: seen } = await open('/threads/1');
    const { 'data-streams': streams = '', 'data-cursor': cursor } = seen.find(({ attributes }) => attributes['data-streams'])?.attributes ?? {};
    expect(streams).toBe('thread:1 latest-posts');
    const reply = await makeReply(forum.db, { threadId: 1, body: 'Said *meanwhile*' });
    const watcher = await watch(forum.url, undefined, 'thread:1', Number(cursor));
    await until(() => watcher.events.length === 1);
    const now = await open('/threads/1');
    expect(now.html).toContain('<p>Said <em>meanwhile</em></p>');
    expect(now.elements.some(({ attributes }) => attributes.id === `post-${reply.id}`)).toBe(true);
});
test('a long thread has pages', async () => {
    const { id } = await makeThread(forum.db, { title: 'Long' });
    const author = (await makeMember(forum.db)).actor;
    for (let count = 0; count < 20; count++)
        await makeReply(forum.db, { threadId: id, author });
    const first = await open(`/threads/${id}`);
    expect(first.elements.find(({ text }) => text === 'Next')?.attributes.href).toBe(`/threads/${id}?page=2`);
    const second = await open(`/threads/${id}?page=2&from=elsewhere`);
    expect(second.elements.filter(({ tag }) => tag === 'article')).toHaveLength(1);
});
test('a page beyond the last leads to the last, and the first has one address', async () => {
    const { id } = await makeThread(forum.db);
    expect((await open(`/threads/${id}?page=7`)).via).toEqual([`302 /threads/${id}`]);
    for (const query of ['', '?page=1', '?page=x', '?deleted=1']) {
        const { status, elements: seen } = await open(`/threads/${id}${query}`);
        const canonical = seen.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href;
        expect([status, canonical]).toEqual([200, `${forum.url}/threads/${id}`]);
    }
});
test('a thread that a guest may not see is not there, and its reader sees it', async () => {
    const inside = await makeForum(forum.db, { private: true, name: 'Staff' });
    const moderator = await makeMember(forum.db, { groups: ['moderators'] });
    const { id } = await makeThread(forum.db, { forumId: inside.id, author: moderator.actor, title: 'Hush' });
    expect((await open(`/threads/${id}`)).status).toBe(404);
    const seen = await open(`/threads/${id}`, moderator);
    expect([seen.status, seen.text.includes('Hush')]).toEqual([200, true]);
});
test('a page that is unchanged is not sent again', async () => {
    const { headers } = await open('/threads/1');
    const again = await open('/threads/1', null, { 'If-None-Match': headers.get('etag') ?? '' });
    expect([again.status, again.html]).toEqual([304, '']);
});
test('the address of a post leads to its place in its thread, for those who may see it', async () => {
    const thread = await makeThread(forum.db);
    const replies = [];
    for (let count = 0; count < 20; count++)
        replies.push((await makeReply(forum.db, { threadId: thread.id })).id);
    const lead = async (id) => {
        const answer = await fetch(`${forum.url}/posts/${id}`, { redirect: 'manual' });
        return answer.headers.get('location') ?? answer.status;
    };
    expect(await lead(replies[18] ?? 0)).toBe(`/threads/${thread.id}#post-${replies[18]}`);
    expect(await lead(replies[19] ?? 0)).toBe(`/threads/${thread.id}?page=2#post-${replies[19]}`);
    const hidden = await makeForum(forum.db, { private: true });
    const { actor: author } = await makeMember(forum.db, { groups: ['administrators'] });
    const secret = await makeThread(forum.db, { forumId: hidden.id, author });
    expect(await lead(secret.firstPostId)).toBe(404);
    for (const id of ['999999', 'abc', '0'])
        expect(await lead(id)).toBe(404);
});
//# sourceMappingURL=thread-page.test.js.map