import { io } from 'socket.io-client';
import { replyToThread } from '../../src/features/posts/actions.js';
import { makeMember, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { until } from '../helpers/live.js';
let forum;
beforeAll(async () => {
    forum = await startTestForum();
});
afterAll(() => forum.close());
test('who has no WebSocket gets the same events by long-polling', async () => {
    const { id } = await makeThread(forum.db);
    const { actor } = await makeMember(forum.db);
    const socket = io(forum.url, { transports: ['polling'], forceNew: true });
    const arrived = new Promise((resolve) => socket.once('post:created', resolve));
    expect(await socket.emitWithAck('subscribe', { stream: `thread:${id}` })).toMatchObject({ ok: true });
    await replyToThread(forum.db, actor, { threadId: id, body: 'By post-chaise' });
    expect((await arrived).post.body).toBe('By post-chaise');
    // What it has under way ends with the test.
    const closed = new Promise((resolve) => socket.io.engine.once('close', resolve));
    socket.close();
    await closed;
    await until(() => forum.forum.liveStats()?.sockets === 0);
});
test('its answers carry security headers and are kept by no cache', async () => {
    const answer = await fetch(`${forum.url}/socket.io/?EIO=4&transport=polling`);
    await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('cache-control')).toBe('no-store');
});
//# sourceMappingURL=polling.test.js.map