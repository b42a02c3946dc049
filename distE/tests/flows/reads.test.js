import { deletePost, restorePost } from '../../src/features/posts/actions.js';
import { noteRead } from '../../src/features/reads/actions.js';
import { readFirstUnread, unreadThreads } from '../../src/features/reads/queries.js';
import { guest, memberActor } from '../../src/shared/actor.js';
import { api } from '../helpers/api.js';
import { makeMember, makeReply, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
let forum;
let db;
let member;
let moderator;
beforeAll(async () => {
    forum = await startTestForum();
    db = forum.db;
    member = await makeMember(db);
    moderator = await makeMember(db, { groups: ['moderators'] });
});
afterAll(() => forum.close());
/** A thread with this many replies; answers the ids of all its posts. */
async function threadOf(replies) {
    const { id, firstPostId } = await makeThread(db);
    const posts = [firstPostId];
    for (let n = 0; n < replies; n++)
        posts.push((await makeReply(db, { threadId: id, author: moderator.actor })).id);
    return { id, posts };
}
const firstUnread = (threadId, actor = member.actor) => readFirstUnread(db.reader, actor, threadId);
const at = (posts, index) => ({ threadId: 0, postId: posts[index] ?? 0 });
describe('the first unread post', () => {
    test('is the one after the last that was read, wherever that is', async () => {
        const { id, posts } = await threadOf(6);
        for (let read = 0; read < posts.length; read++) {
            await noteRead(db, member.actor, { ...at(posts, read), threadId: id });
            const next = posts[read + 1];
            expect(await firstUnread(id)).toEqual(next === undefined ? null : { postId: next, position: read + 2 });
        }
    });
    test('is the first of all for a member who never opened the thread; for a guest there is none', async () => {
        const { id, posts } = await threadOf(2);
        expect(await firstUnread(id)).toEqual({ postId: posts[0], position: 1 });
        expect(await firstUnread(id, guest)).toBeNull();
    });
    test('never goes back', async () => {
        const { id, posts } = await threadOf(3);
        await noteRead(db, member.actor, { ...at(posts, 2), threadId: id });
        await noteRead(db, member.actor, { ...at(posts, 0), threadId: id });
        expect(await firstUnread(id)).toEqual({ postId: posts[3], position: 4 });
    });
    test('is a visible one, whether the post that was read last is still there or not', async () => {
        const { id, posts } = await threadOf(5);
        const [, second = 0, third = 0, fourth = 0, fifth] = posts;
        await noteRead(db, member.actor, { threadId: id, postId: third });
        for (const postId of [third, fourth])
            await deletePost(db, moderator.actor, { postId });
        expect(await firstUnread(id)).toEqual({ postId: fifth, position: 3 });
        await deletePost(db, moderator.actor, { postId: second });
        expect(await firstUnread(id)).toEqual({ postId: fifth, position: 2 });
        await restorePost(db, moderator.actor, { postId: fourth });
        expect(await firstUnread(id)).toEqual({ postId: fourth, position: 2 });
    });
    test('is what the API tells beside a thread and its pages', async () => {
        const { id, posts } = await threadOf(1);
        const as = api(forum.url, member);
        expect((await as.put(`/threads/${id}/read`, { postId: posts[0] })).status).toBe(204);
        const expected = { postId: posts[1], position: 2 };
        for (const path of [`/threads/${id}`, `/threads/${id}/posts`]) {
            expect((await as.get(path)).body.viewer.firstUnread).toEqual(expected);
            expect((await api(forum.url).get(path)).body.viewer.firstUnread).toBeNull();
        }
    });
});
describe('noting what was read', () => {
    test('is not for guests', async () => {
        const { id, posts } = await threadOf(0);
        expect((await api(forum.url).put(`/threads/${id}/read`, { postId: posts[0] })).status).toBe(401);
        await noteRead(db, guest, { ...at(posts, 0), threadId: id });
        expect(await db.reader.threadRead.count({ where: { threadId: id } })).toBe(0);
    });
    test('takes only posts of the thread', async () => {
        const [{ id }, other] = [await threadOf(0), await threadOf(0)];
        const as = api(forum.url, member);
        for (const postId of [other.posts[0], 2_000_000_000]) {
            const answer = await as.put(`/threads/${id}/read`, { postId });
            expect([answer.status, answer.body.errors[0].path]).toEqual([422, 'body.postId']);
        }
        expect(await firstUnread(id)).not.toBeNull();
    });
    test('writes nothing where nothing is new', async () => {
        const { id, posts } = await threadOf(1);
        const version = () => db.client.$queryRaw `SELECT xmin::text, ctid::text FROM thread_reads WHERE thread_id = ${id}`;
        await noteRead(db, member.actor, { ...at(posts, 1), threadId: id });
        const before = await version();
        for (const index of [0, 1])
            await noteRead(db, member.actor, { ...at(posts, index), threadId: id });
        expect(await version()).toEqual(before);
    });
});
describe('unread threads', () => {
    const listed = async (id) => {
        const { thread } = (await api(forum.url).get(`/threads/${id}`)).body;
        return thread;
    };
    const unread = async (id, actor = member.actor) => (await unreadThreads(db.reader, actor, [await listed(id)])).has(id);
    test('are those with a post after what was read', async () => {
        const { id, posts } = await threadOf(1);
        await noteRead(db, member.actor, { ...at(posts, 0), threadId: id });
        expect(await unread(id)).toBe(true);
        await noteRead(db, member.actor, { ...at(posts, 1), threadId: id });
        expect(await unread(id)).toBe(false);
        await makeReply(db, { threadId: id });
        expect(await unread(id)).toBe(true);
    });
    test('are no more so when what was unread is deleted', async () => {
        const { id, posts } = await threadOf(1);
        await noteRead(db, member.actor, { ...at(posts, 0), threadId: id });
        await deletePost(db, moderator.actor, { postId: posts[1] ?? 0 });
        expect(await unread(id)).toBe(false);
    });
    test('are those that were never opened, as long as their last post is young', async () => {
        const { id } = await threadOf(0);
        expect(await unread(id)).toBe(true);
        const thread = await listed(id);
        for (const [days, isUnread] of [
            [29, true],
            [31, false],
        ]) {
            const createdAt = new Date(Date.now() - days * 86_400_000).toISOString();
            const aged = { ...thread, lastPost: { ...thread.lastPost, createdAt } };
            expect((await unreadThreads(db.reader, member.actor, [aged])).has(id)).toBe(isUnread);
        }
    });
    test('are none for a guest, and none for who wrote the last post', async () => {
        const { id } = await threadOf(1);
        expect(await unread(id, guest)).toBe(false);
        expect(await unread(id, moderator.actor)).toBe(false);
        expect(await unread(id, memberActor(member.id, [], { kind: 'session', id: 1 }))).toBe(true);
    });
});
//# sourceMappingURL=reads.test.js.map