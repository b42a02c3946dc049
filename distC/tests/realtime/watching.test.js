import { deletePost, editPost, replyToThread, restorePost } from '../../src/features/posts/actions.js';
import { react } from '../../src/features/reactions/actions.js';
import { updateThread } from '../../src/features/threads/actions.js';
import { api } from '../helpers/api.js';
import { startTestForum } from '../helpers/forum.js';
import { closeClients, setScene, until, watch } from '../helpers/live.js';
let forum;
let scene;
beforeAll(async () => {
    forum = await startTestForum();
    scene = await setScene(forum);
});
afterEach(closeClients);
afterAll(() => forum.close());
test('two members on a thread see a reply at once, as REST shows it', async () => {
    const stream = `thread:${scene.threadId}`;
    const watchers = [await watch(forum.url, scene.author.token, stream), await watch(forum.url, undefined, stream)];
    const { post } = await replyToThread(forum.db, scene.reader.actor, { threadId: scene.threadId, body: 'A *reply*' });
    await until(() => watchers.every(({ events }) => events.length === 1));
    const rest = await api(forum.url).get(`/posts/${post.id}`);
    for (const { events } of watchers) {
        expect(events[0]).toMatchObject({ type: 'post:created', stream, thread: { id: scene.threadId, replyCount: 1 } });
        expect(events[0]).toMatchObject({ post: rest.body.post });
    }
});
test('a stream replays what was emitted, object by object', async () => {
    const { db } = forum;
    const live = await Promise.all([`thread:${scene.threadId}`, `forum:${scene.forumId}`, 'latest-posts', 'country:DE', 'country:CA'].map((stream) => watch(forum.url, scene.author.token, stream)));
    const begin = (await api(forum.url).get('/events')).body.cursor;
    const { post } = await replyToThread(db, scene.reader.actor, { threadId: scene.threadId, body: 'One' });
    await editPost(db, scene.reader.actor, { postId: post.id, version: 1, body: 'Two' });
    await react(db, scene.author.actor, { postId: post.id, type: 'like' });
    await deletePost(db, scene.reader.actor, { postId: post.id });
    await restorePost(db, scene.reader.actor, { postId: post.id });
    await updateThread(db, scene.admin.actor, { threadId: scene.threadId, change: { isLocked: true } });
    await updateThread(db, scene.admin.actor, { threadId: scene.threadId, change: { isLocked: false } });
    const counts = [7, 6, 6, 6, 2];
    await until(() => live.every(({ events }, index) => events.length >= (counts[index] ?? 0)));
    expect(live[0]?.events.map(({ type }) => type)).toEqual([
        'post:created',
        'post:updated',
        'reactions:changed',
        'post:deleted',
        'post:restored',
        'thread:updated',
        'thread:updated',
    ]);
    for (const { events } of live) {
        const stream = String(events[0]?.stream);
        const replay = await watch(forum.url, undefined, stream, begin);
        const rest = await api(forum.url).get(`/events?stream=${stream}&after=${begin}`);
        expect(replay.events).toEqual(rest.body.events);
        expect(replay.events.map(({ seq, type }) => [seq, type])).toEqual(events.map(({ seq, type }) => [seq, type]));
        expect(replay.events.at(-1)).toEqual(events.at(-1));
    }
});
//# sourceMappingURL=watching.test.js.map