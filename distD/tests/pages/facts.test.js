import { memberFacts } from '../../src/features/accounts/facts.js';
import { deletePost, editPost } from '../../src/features/posts/actions.js';
import { react } from '../../src/features/reactions/actions.js';
import { makeForum, makeMember, makeReply, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { elements } from '../helpers/html.js';
let forum;
beforeAll(async () => {
    forum = await startTestForum();
});
afterAll(() => forum.close());
/** What the head of a page tells: its facts, and its other tags by their names. */
async function readHead(path, headers = {}) {
    const html = await (await fetch(forum.url + path, { headers })).text();
    const seen = elements(html);
    const [facts, ...more] = seen.filter(({ attributes }) => attributes.type === 'application/ld+json');
    expect(more).toEqual([]);
    // biome-ignore lint/suspicious/noExplicitAny: a test looks into the facts, and fails where they differ
    return { html, tags: tagsOf(seen), facts: (facts ? JSON.parse(facts.text) : null) };
}
function tagsOf(seen) {
    const metas = seen.filter(({ tag }) => tag === 'meta').map(({ attributes }) => attributes);
    return Object.fromEntries(metas.map(({ name, property, content }) => [name ?? property ?? '', content]));
}
const counter = (type, count) => ({
    '@type': 'InteractionCounter',
    interactionType: { '@type': type },
    userInteractionCount: count,
});
test('a thread is told with who wrote what when, and how it was received', async () => {
    const [ada, ben] = [await makeMember(forum.db), await makeMember(forum.db)];
    const wanted = { title: 'On tides', body: 'They *come* and go.', author: ada.actor };
    const thread = await makeThread(forum.db, wanted);
    const reply = await makeReply(forum.db, { threadId: thread.id, author: ben.actor, body: 'So **do** ships.' });
    await react(forum.db, ben.actor, { postId: thread.firstPostId, type: 'like' });
    await editPost(forum.db, ada.actor, { postId: thread.firstPostId, version: 1, body: 'They come and go!' });
    await editPost(forum.db, ben.actor, { postId: reply.id, version: 1, body: 'So do **ships**.' });
    const [first, second] = await forum.db.reader.post.findMany({
        where: { threadId: thread.id },
        orderBy: { position: 'asc' },
    });
    const { createdAt } = await forum.db.reader.thread.findUniqueOrThrow({ where: { id: thread.id } });
    const { facts } = await readHead(`/threads/${thread.id}`);
    expect(facts).toEqual({
        '@context': 'https://schema.org',
        '@type': 'DiscussionForumPosting',
        '@id': `${forum.url}/threads/${thread.id}`,
        url: `${forum.url}/threads/${thread.id}`,
        headline: 'On tides',
        text: 'They come and go!',
        author: { '@type': 'Person', name: ada.username, url: `${forum.url}/members/${ada.id}` },
        datePublished: createdAt.toISOString(),
        dateModified: first?.editedAt?.toISOString(),
        interactionStatistic: [counter('CommentAction', 1), counter('LikeAction', 1)],
        comment: [
            {
                '@type': 'Comment',
                url: `${forum.url}/posts/${reply.id}`,
                text: 'So do ships.',
                author: { '@type': 'Person', name: ben.username, url: `${forum.url}/members/${ben.id}` },
                datePublished: second?.createdAt.toISOString(),
                dateModified: second?.editedAt?.toISOString(),
                interactionStatistic: counter('LikeAction', 0),
            },
        ],
    });
});
/** What Google asks for in a discussion: https://developers.google.com/search/docs/appearance/structured-data/discussion-forum */
function demandRequired(facts) {
    expect(facts).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'DiscussionForumPosting',
        author: { '@type': 'Person', name: expect.stringMatching(/./), url: expect.stringContaining(`${forum.url}/`) },
        datePublished: expect.stringMatching(/^\d{4}-.*Z$/),
        text: expect.stringMatching(/./),
        url: expect.stringContaining(`${forum.url}/threads/`),
    });
    for (const comment of facts.comment) {
        expect(comment).toMatchObject({
            author: { name: expect.stringMatching(/./) },
            datePublished: expect.stringMatching(/^\d{4}-.*Z$/),
            text: expect.stringMatching(/./),
        });
    }
}
test('every page of a thread tells of the post that opened it, and of its own replies', async () => {
    const author = await makeMember(forum.db);
    const thread = await makeThread(forum.db, { author: author.actor, title: 'Long', body: 'The beginning.' });
    for (let n = 2; n <= 21; n++)
        await makeReply(forum.db, { threadId: thread.id, body: `Number ${n}.` });
    const [first, second] = [await readHead(`/threads/${thread.id}`), await readHead(`/threads/${thread.id}?page=2`)];
    for (const { facts } of [first, second]) {
        demandRequired(facts);
        expect(facts).toMatchObject({ text: 'The beginning.', author: { name: author.username } });
        expect(facts.url).toBe(`${forum.url}/threads/${thread.id}`);
        expect(facts.interactionStatistic).toContainEqual(counter('CommentAction', 20));
    }
    expect(first.facts.comment).toHaveLength(19);
    expect(second.facts.comment).toMatchObject([{ text: 'Number 21.' }]);
    expect([first.tags.description, second.tags.description]).toEqual(['The beginning.', 'Number 21.']);
});
test('texts that nothing is left of are not told: the title stands in for the first', async () => {
    const thread = await makeThread(forum.db, { title: 'Only a picture', body: '![](https://pictures.example/1.png)' });
    await makeReply(forum.db, { threadId: thread.id, body: '||hidden||' });
    const { facts, tags } = await readHead(`/threads/${thread.id}`);
    demandRequired(facts);
    expect(facts).toMatchObject({ text: 'Only a picture', comment: [] });
    expect(tags.description).toBe('Only a picture');
});
test('hostile titles and texts end no script, and are told as they are', async () => {
    const hostile = '</script><script>alert(1)</script><!-- & "q" \u{1f389} שָׁלוֹם';
    const thread = await makeThread(forum.db, { title: hostile, body: `\`${hostile}\`` });
    await makeReply(forum.db, { threadId: thread.id, body: `\`${hostile}\`` });
    const { facts, tags, html } = await readHead(`/threads/${thread.id}`);
    expect(facts).toMatchObject({ headline: hostile, text: hostile, comment: [{ text: hostile }] });
    expect(tags).toMatchObject({ description: hostile, 'og:title': hostile, 'og:description': hostile });
    expect(html).not.toContain('<script>');
});
test('a thread is previewed as an article of its time, where somebody links to it', async () => {
    const thread = await makeThread(forum.db, { title: 'Seen elsewhere', body: 'It begins.' });
    const { createdAt } = await forum.db.reader.thread.findUniqueOrThrow({ where: { id: thread.id } });
    expect((await readHead(`/threads/${thread.id}`)).tags).toMatchObject({
        description: 'It begins.',
        'og:site_name': 'Rostra',
        'og:type': 'article',
        'og:title': 'Seen elsewhere',
        'og:url': `${forum.url}/threads/${thread.id}`,
        'og:description': 'It begins.',
        'article:published_time': createdAt.toISOString(),
    });
});
test('a member is told as a person who wrote so much', async () => {
    const member = await makeMember(forum.db, { importedMessageCount: 28401 });
    const { joinedAt } = await forum.db.reader.user.findUniqueOrThrow({ where: { id: member.id } });
    const { facts, tags } = await readHead(`/members/${member.id}`);
    expect(facts).toEqual({
        '@context': 'https://schema.org',
        '@type': 'ProfilePage',
        dateCreated: joinedAt.toISOString(),
        mainEntity: {
            '@type': 'Person',
            name: member.username,
            url: `${forum.url}/members/${member.id}`,
            identifier: String(member.id),
            agentInteractionStatistic: counter('WriteAction', 28401),
        },
    });
    expect(tags['og:type']).toBe('website');
    expect(tags['article:published_time']).toBeUndefined();
});
test("a member's title and picture are told where there are any", () => {
    const card = { id: 5, username: 'ada', title: 'Keeper', joinedAt: '2017-10-15T00:00:00.000Z', messageCount: 1 };
    const rest = { reactionScore: 0, country: null, location: null, avatarUrl: '/avatars/5.png' };
    expect(memberFacts({ ...card, ...rest }, 'http://forum.example').mainEntity).toMatchObject({
        description: 'Keeper',
        image: 'http://forum.example/avatars/5.png',
    });
});
test('what may not be seen is told to nobody', async () => {
    const inside = await makeForum(forum.db, { private: true });
    const insider = await makeMember(forum.db, { groups: ['moderators'] });
    const { actor: author, token } = insider;
    const hidden = await makeThread(forum.db, { forumId: inside.id, author, title: 'xyzzy', body: 'xyzzy' });
    const open = await makeThread(forum.db, { title: 'Open', body: 'It begins.' });
    const gone = await makeReply(forum.db, { threadId: open.id, author, body: 'xyzzy' });
    await deletePost(forum.db, author, { postId: gone.id });
    for (const path of [`/threads/${hidden.id}`, `/threads/${open.id}`, `/members/${insider.id}`]) {
        const { html, facts } = await readHead(path);
        expect([path, html.includes('xyzzy'), facts === null]).toEqual([path, false, path.includes(`${hidden.id}`)]);
    }
    const seen = await readHead(`/threads/${hidden.id}`, { Authorization: `Bearer ${token}` });
    expect(seen.facts).toMatchObject({ headline: 'xyzzy', text: 'xyzzy' });
});
//# sourceMappingURL=facts.test.js.map