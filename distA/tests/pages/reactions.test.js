import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { react } from '../../src/features/reactions/actions.js';
import { Reactions } from '../../src/features/reactions/markup.js';
import { readReactionTypes, readReactorNames } from '../../src/features/reactions/queries.js';
import { recountAll } from '../../src/recount.js';
import { forgetKept, makeForum, makeMember, makeReply, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { elements, textOf } from '../helpers/html.js';
import { visit, visitAs } from '../helpers/visitor.js';
let forum;
let types;
beforeAll(async () => {
    forum = await startTestForum();
    types = (await readReactionTypes(forum.db.reader)).reactionTypes;
});
afterAll(async () => {
    expect(await recountAll(forum.db, { fix: false })).toEqual([]);
    await forum.close();
});
function draw({ counts = {}, own, canReact = false, names = null }) {
    const reactors = names?.map((username, index) => ({ id: index + 1, username })) ?? null;
    const post = { id: 12, reactions: { score: 0, counts } };
    const html = renderToString(h(Reactions, { post, types, own: own ?? null, canReact, reactors }));
    return { html, seen: elements(html), text: textOf(html).replace(/\s+/g, ' ').trim() };
}
const namesIn = (shown) => draw(shown).seen.find(({ tag }) => tag === 'a')?.text;
test('a post shows the types that were used, with a name for whoever sees no emoji', () => {
    const { seen } = draw({ counts: { love: 1, like: 1200 } });
    const items = seen.filter(({ tag }) => tag === 'li').map(({ text }) => text.replace(/\s+/g, ' '));
    expect(items).toEqual(['👍 Like 1,200', '❤️ Love 1']);
    const hidden = seen.filter(({ attributes }) => attributes['aria-hidden'] === 'true').map(({ text }) => text);
    expect(hidden).toEqual(['👍', '❤️']);
});
test('who reacted is named, and who is too many for that is counted', () => {
    expect(namesIn({ counts: { like: 1 }, names: ['ada'] })).toBe('ada');
    expect(namesIn({ counts: { like: 2 }, names: ['ada', 'bob'] })).toBe('ada and bob');
    expect(namesIn({ counts: { like: 2, love: 1 }, names: ['ada', 'bob', 'eve'] })).toBe('ada, bob and eve');
    expect(namesIn({ counts: { like: 3, love: 1 }, names: ['ada', 'bob', 'eve'] })).toBe('ada, bob, eve and 1 other');
    expect(namesIn({ counts: { like: 7 }, names: ['ada', 'bob', 'eve'] })).toBe('ada, bob, eve and 4 others');
    expect(namesIn({ counts: { like: 7 } })).toBe('Who reacted');
    expect(namesIn({ counts: {}, names: [] })).toBeUndefined();
});
test('a post that nobody reacted to keeps an empty place for reactions', () => {
    expect(draw({}).html).toBe('<div class="reactions" data-reactions="12"></div>');
});
test('who may react chooses among all types, and takes their own reaction back by pressing it', () => {
    const { seen, text } = draw({ counts: { like: 1 }, own: 'like', canReact: true, names: ['ada'] });
    expect(seen.find(({ tag }) => tag === 'form')?.attributes).toEqual({ method: 'post', action: '/posts/12/reaction' });
    const buttons = seen.filter(({ tag }) => tag === 'button').map(({ attributes }) => attributes);
    const others = types
        .filter(({ key }) => key !== 'like')
        .map(({ key }) => ({ type: 'submit', name: 'type', value: key }));
    expect(buttons).toEqual([{ type: 'submit', name: 'type', value: '', 'aria-pressed': 'true' }, ...others]);
    expect(text).toContain('Your reaction: Like');
    expect(draw({ canReact: true }).text).toMatch(/^React\u{1f44d} Like/u);
    expect(draw({ counts: { like: 1 } }).seen.some(({ tag }) => tag === 'form')).toBe(false);
});
test('each post of a page is given its own latest three, the last who reacted first', async () => {
    const { db } = forum;
    const [loved, liked, alone] = [await makeReply(db), await makeReply(db), await makeReply(db)];
    const members = await Promise.all(['rea-1', 'rea-2', 'rea-3', 'rea-4'].map((username) => makeMember(db, { username })));
    for (const [minute, { id, actor }] of members.entries()) {
        await react(db, actor, { postId: loved.id, type: 'love' });
        const createdAt = new Date(Date.UTC(2030, 0, 1, 0, minute));
        await db.client.reaction.updateMany({ where: { postId: loved.id, userId: id }, data: { createdAt } });
        forgetKept(db);
    }
    if (members[0])
        await react(db, members[0].actor, { postId: liked.id, type: 'like' });
    const names = await readReactorNames(db.reader, [loved.id, liked.id, alone.id]);
    const usernames = [loved, liked, alone].map(({ id }) => names.get(id)?.map(({ username }) => username));
    expect(usernames).toEqual([['rea-4', 'rea-3', 'rea-2'], ['rea-1'], []]);
    expect(await readReactorNames(db.reader, [])).toEqual(new Map());
});
const pressed = ({ elements }) => elements.filter(({ attributes }) => attributes['aria-pressed'] === 'true').map(({ text }) => text.trim());
const linesOf = ({ elements }) => elements.filter(({ tag }) => tag === 'li').map(({ text }) => text.replace(/\s+/g, ' ').trim());
test('a member reacts, changes their mind, and takes it back, without a script', async () => {
    const { db } = forum;
    const { id, threadId } = await makeReply(db);
    const member = await makeMember(db);
    const visitor = await visitAs(forum, member);
    await visitor.open(`/threads/${threadId}`);
    const choose = (type) => visitor.submit(`/posts/${id}/reaction`, {}, type);
    const loved = await choose('love');
    expect(loved.via).toEqual([`303 /posts/${id}`, `302 /threads/${threadId}#post-${id}`]);
    expect([pressed(loved), loved.text.includes(member.username)]).toEqual([['❤️ Love'], true]);
    expect(pressed(await choose('dislike'))).toEqual(['👎 Dislike']);
    expect(pressed(await choose('👎 Dislike'))).toEqual([]);
    expect(await db.reader.reaction.count({ where: { postId: id } })).toBe(0);
});
test('a guest who reacts is asked to sign in, and nobody reacts to what they may not see, or to their own post', async () => {
    const { db, url } = forum;
    const inside = await makeForum(db, { private: true });
    const { actor } = await makeMember(db, { groups: ['moderators'] });
    const { firstPostId } = await makeThread(db, { forumId: inside.id, author: actor });
    const author = await makeMember(db);
    const own = await makeReply(db, { author: author.actor });
    const asGuest = visit(url);
    const asAuthor = await visitAs(forum, author);
    const press = async (visitor, id, type) => (await visitor.post(`/posts/${id}/reaction`, { type })).status;
    expect(await press(asGuest, own.id, 'like')).toBe(401);
    expect(asGuest.page.elements.some(({ attributes }) => attributes.href?.startsWith('/sign-in'))).toBe(true);
    for (const visitor of [asGuest, asAuthor])
        expect(await press(visitor, firstPostId, 'like')).toBe(404);
    expect(await press(asAuthor, own.id, 'like')).toBe(403);
    const asMember = await visitAs(forum, await makeMember(db));
    for (const type of ['nonsense', 'x'.repeat(31)])
        expect(await press(asMember, own.id, type)).toBe(422);
    expect(await db.reader.reaction.count({ where: { postId: { in: [own.id, firstPostId] } } })).toBe(0);
});
test('the page of who reacted lists them with their types, the latest first, and those of one type', async () => {
    const { db, url } = forum;
    const post = await makeReply(db);
    const [ada, bob] = [
        await makeMember(db, { username: 'ada-reacts' }),
        await makeMember(db, { username: 'bob-reacts' }),
    ];
    await react(db, ada.actor, { postId: post.id, type: 'like' });
    await react(db, bob.actor, { postId: post.id, type: 'sad' });
    const visitor = visit(url);
    const all = await visitor.open(`/posts/${post.id}/reactions`);
    expect(linesOf(all)).toEqual([
        expect.stringMatching(/^😢 Sad bob-reacts/),
        expect.stringMatching(/^👍 Like ada-reacts/),
    ]);
    expect(all.html).toContain('<meta name="robots" content="noindex"');
    const liked = await visitor.follow('👍 Like 1');
    expect(linesOf(liked)).toEqual([expect.stringMatching(/^👍 Like ada-reacts/)]);
    const current = liked.elements.filter(({ attributes }) => attributes['aria-current'] === 'page');
    expect(current.map(({ text }) => text)).toEqual(['👍 Like 1']);
    expect(linesOf(await visitor.follow('All 2'))).toHaveLength(2);
});
test('a long list of who reacted goes on, also that of one type', async () => {
    const { db, url } = forum;
    const post = await makeReply(db);
    await db.client.$executeRaw `
    WITH crowd AS (
      INSERT INTO users (username, username_key) SELECT 'fan-' || n, 'fan-' || n FROM generate_series(1, 60) AS n RETURNING id
    )
    INSERT INTO reactions (post_id, user_id, type_id, receiver_id, forum_id)
    SELECT posts.id, crowd.id, 1, author_id, forum_id FROM crowd, posts WHERE posts.id = ${post.id}`;
    await recountAll(db, { fix: true });
    for (const path of [`/posts/${post.id}/reactions`, `/posts/${post.id}/reactions?type=like`]) {
        const visitor = visit(url);
        const first = linesOf(await visitor.open(path));
        const rest = linesOf(await visitor.follow('Older'));
        expect([first.length, rest.length, new Set([...first, ...rest]).size]).toEqual([50, 10, 60]);
    }
});
test('who reacted to a post that the visitor may not see is not there', async () => {
    const { db, url } = forum;
    const inside = await makeForum(db, { private: true });
    const moderator = await makeMember(db, { groups: ['moderators'] });
    const { firstPostId } = await makeThread(db, { forumId: inside.id, author: moderator.actor });
    expect((await visit(url).open(`/posts/${firstPostId}/reactions`)).status).toBe(404);
    const inSight = await visitAs(forum, moderator);
    expect((await inSight.open(`/posts/${firstPostId}/reactions`)).status).toBe(200);
});
//# sourceMappingURL=reactions.test.js.map