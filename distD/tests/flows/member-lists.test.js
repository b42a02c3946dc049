import { deletePost } from '../../src/features/posts/actions.js';
import { react, unreact } from '../../src/features/reactions/actions.js';
import { recountAll } from '../../src/recount.js';
import { readCursor } from '../../src/shared/cursor.js';
import { api } from '../helpers/api.js';
import { makeForum, makeMember, makeReply, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
let forum;
let asGuest;
let moderator;
beforeAll(async () => {
    forum = await startTestForum();
    asGuest = api(forum.url);
    moderator = await makeMember(forum.db, { groups: ['moderators'] });
});
afterEach(async () => {
    expect(await recountAll(forum.db, { fix: false })).toEqual([]);
});
afterAll(() => forum.close());
/** A whole list that flows, and how many pages it took. */
async function readAll(as, path, items) {
    const all = [];
    let pages = 0;
    for (let next = ''; next !== null; pages++) {
        const { status, body } = await as.get(`${path}${path.includes('?') ? '&' : '?'}${next && `after=${next}`}`);
        expect(status).toBe(200);
        all.push(...body[items]);
        next = body.next;
    }
    return { all, pages };
}
const idsOf = (posts) => posts.map(({ id }) => id);
test('the posts of a member are theirs, the newest first, and none comes twice', async () => {
    const { db } = forum;
    const member = await makeMember(db);
    const written = [];
    for (let count = 0; count < 5; count++) {
        const { threadId, id } = await makeReply(db, { author: member.actor });
        await makeReply(db, { threadId });
        written.unshift(id);
    }
    const { all, pages } = await readAll(asGuest, `/users/${member.id}/posts?limit=2`, 'posts');
    expect([idsOf(all), pages]).toEqual([written, 3]);
    expect(new Set(all.map(({ author }) => author.username))).toEqual(new Set([member.username]));
});
test('posts that are deleted, alone or with their thread, are in no list of their author', async () => {
    const { db } = forum;
    const { actor, id } = await makeMember(db);
    const { firstPostId, id: threadId } = await makeThread(db);
    const reply = await makeReply(db, { author: actor, threadId });
    const other = await makeReply(db, { author: actor });
    const list = async () => idsOf((await asGuest.get(`/users/${id}/posts`)).body.posts);
    expect(await list()).toEqual([other.id, reply.id]);
    await deletePost(db, moderator.actor, { postId: firstPostId });
    expect(await list()).toEqual([other.id]);
    await deletePost(db, moderator.actor, { postId: other.id });
    expect(await list()).toEqual([]);
});
test('reactions are listed with their type, the post and the other side, for giver and receiver', async () => {
    const { db } = forum;
    const [giver, receiver] = [await makeMember(db), await makeMember(db)];
    const post = await makeReply(db, { author: receiver.actor });
    await react(db, giver.actor, { postId: post.id, type: 'wow' });
    const given = await asGuest.get(`/users/${giver.id}/reactions?direction=given`);
    const received = await asGuest.get(`/users/${receiver.id}/reactions?direction=received`);
    const shown = { type: 'wow', post: { id: post.id, author: { id: receiver.id } } };
    expect(given.body).toMatchObject({ reactions: [{ ...shown, user: { id: receiver.id } }], next: null });
    expect(received.body).toMatchObject({ reactions: [{ ...shown, user: { id: giver.id } }], next: null });
    for (const [member, direction] of [[giver, 'received'], [receiver, 'given']]) {
        const none = await asGuest.get(`/users/${member.id}/reactions?direction=${direction}`);
        expect(none.body).toEqual({ reactions: [], next: null });
    }
    await unreact(db, giver.actor, { postId: post.id });
    expect((await asGuest.get(`/users/${giver.id}/reactions`)).body.reactions).toEqual([]);
});
test('reactions of one moment, even to one post, all come, and none comes twice', async () => {
    const { db } = forum;
    const author = await makeMember(db);
    const posts = [await makeReply(db, { author: author.actor }), await makeReply(db, { author: author.actor })];
    const givers = [await makeMember(db), await makeMember(db), await makeMember(db)];
    for (const { id } of posts)
        for (const { actor } of givers)
            await react(db, actor, { postId: id, type: 'like' });
    const createdAt = new Date('2030-01-01T00:00:00Z');
    await db.client.reaction.updateMany({ where: { receiverId: author.id }, data: { createdAt } });
    const received = await readAll(asGuest, `/users/${author.id}/reactions?direction=received&limit=1`, 'reactions');
    const expected = [...posts].reverse().flatMap(({ id }) => [...givers].reverse().map((giver) => [id, giver.id]));
    expect(received.all.map(({ post, user }) => [post.id, user.id])).toEqual(expected);
    const [giver = author] = givers;
    const given = await readAll(asGuest, `/users/${giver.id}/reactions?limit=1`, 'reactions');
    expect(given.all.map(({ post }) => post.id)).toEqual(posts.map(({ id }) => id).reverse());
});
test('what was written and given in a private forum is listed for its readers only', async () => {
    const { db } = forum;
    const inside = await makeForum(db, { private: true });
    const { id: threadId } = await makeThread(db, { forumId: inside.id, author: moderator.actor });
    const author = await makeMember(db, { groups: ['moderators'] });
    const hidden = await makeReply(db, { author: author.actor, threadId });
    const shown = await makeReply(db, { author: author.actor });
    const giver = await makeMember(db, { groups: ['moderators'] });
    for (const { id } of [hidden, shown])
        await react(db, giver.actor, { postId: id, type: 'love' });
    const lists = async (as) => Promise.all([
        as.get(`/users/${author.id}/posts`).then(({ body }) => idsOf(body.posts)),
        ...[`${giver.id}/reactions?direction=given`, `${author.id}/reactions?direction=received`].map(async (path) => (await as.get(`/users/${path}`)).body.reactions.map(({ post }) => post.id)),
    ]);
    for (const as of [asGuest, api(forum.url, await makeMember(db))]) {
        expect(await lists(as)).toEqual([[shown.id], [shown.id], [shown.id]]);
    }
    const both = [shown.id, hidden.id];
    expect(await lists(api(forum.url, moderator))).toEqual([both, both, both]);
});
/**
 * 1600 posts, and a reaction to each: in a thread that all may see, in one of a private forum and in a deleted one by
 * turns, with 1000 of the private ones in between. Every fifth post is deleted. The answer is those that all may see.
 */
async function writeMuch(author, giver) {
    const { db } = forum;
    const inside = await makeForum(db, { private: true });
    const shown = await makeThread(db);
    const hidden = await makeThread(db, { forumId: inside.id, author: moderator.actor });
    const deleted = await makeThread(db);
    await deletePost(db, moderator.actor, { postId: deleted.firstPostId });
    const written = await db.client.$queryRaw `
    WITH written AS (
      INSERT INTO posts (thread_id, forum_id, author_id, position, body, html, excerpt, renderer_version, created_at, state, deleted_at)
      SELECT threads.id, threads.forum_id, ${author.id}, CASE WHEN n % 5 > 0 THEN 2 + n END, 'text', '<p>text</p>', 'text', 1,
        '2026-01-01'::timestamptz + n / 7 * interval '1 minute',
        (CASE WHEN n % 5 > 0 THEN 'visible' ELSE 'deleted' END)::content_state, CASE WHEN n % 5 = 0 THEN now() END
      FROM generate_series(0, 1599) AS n
        JOIN threads ON threads.id = CASE
          WHEN n BETWEEN 300 AND 1299 OR n % 3 = 1 THEN ${hidden.id}::int
          WHEN n % 3 = 2 THEN ${deleted.id}::int
          ELSE ${shown.id}::int
        END
      ORDER BY n
      RETURNING *
    )
    SELECT id, state = 'visible' AND thread_id = ${shown.id} AS "isShown" FROM written ORDER BY created_at DESC, id DESC`;
    await db.client.$executeRaw `
    INSERT INTO reactions (post_id, user_id, type_id, receiver_id, forum_id, created_at)
    SELECT id, ${giver.id}, 1, author_id, forum_id, created_at + interval '1 day' FROM posts WHERE author_id = ${author.id}`;
    await recountAll(db, { fix: true });
    return written.flatMap(({ id, isShown }) => (isShown ? [id] : []));
}
test('very many hidden posts leave no gap in a list, and no cursor stands at one', async () => {
    const { db } = forum;
    const [author, giver] = [await makeMember(db), await makeMember(db)];
    const shown = await writeMuch(author, giver);
    expect(shown).toHaveLength(160);
    const idOf = (item) => item?.post?.id ?? item?.id;
    const lists = [
        [`${author.id}/posts?`, 'posts'],
        [`${author.id}/reactions?direction=received&`, 'reactions'],
        [`${giver.id}/reactions?direction=given&`, 'reactions'],
    ];
    for (const [path, items] of lists) {
        const seen = [];
        let pages = 0;
        for (let after = ''; after !== null; pages++) {
            const { body } = await asGuest.get(`/users/${path}limit=25${after && `&after=${after}`}`);
            seen.push(...body[items]);
            after = body.next;
            const last = seen.at(-1);
            const place = { at: new Date(last?.createdAt ?? 0), id: idOf(last) };
            if (after !== null)
                expect(readCursor(after)).toMatchObject(place);
        }
        expect(seen.map(idOf)).toEqual(shown);
        expect(pages).toBe(7);
    }
});
test('a member who is not there has no lists', async () => {
    for (const path of ['posts', 'reactions']) {
        expect((await asGuest.get(`/users/2000000000/${path}`)).status).toBe(404);
    }
});
test('a reaction that is not held under the author and the forum of its post is found and mended', async () => {
    const { db } = forum;
    const post = await makeReply(db);
    const giver = await makeMember(db);
    await react(db, giver.actor, { postId: post.id, type: 'like' });
    const { receiverId, forumId } = await db.client.reaction.findFirstOrThrow({ where: { postId: post.id } });
    const elsewhere = await makeForum(db);
    for (const wrong of [{ receiverId: giver.id }, { forumId: elsewhere.id }]) {
        await db.client.reaction.updateMany({ where: { postId: post.id }, data: wrong });
        const stored = Object.values({ receiverId, forumId, ...wrong }).join(', ');
        expect(await recountAll(db, { fix: true })).toEqual([
            {
                table: 'reactions',
                key: `${post.id}/${giver.id}`,
                column: 'receiver_id, forum_id',
                stored,
                counted: `${receiverId}, ${forumId}`,
            },
        ]);
    }
});
//# sourceMappingURL=member-lists.test.js.map