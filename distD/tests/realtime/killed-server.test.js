import { connectForum } from '../../src/client/index.js';
import { api } from '../helpers/api.js';
import { closeClients, until, watch } from '../helpers/live.js';
import { prepareForumProcess } from '../helpers/process.js';
let server;
beforeAll(async () => {
    server = await prepareForumProcess();
});
afterAll(async () => {
    closeClients();
    await server.close();
});
test('a client behind a server that is killed gets every event once, in order', async () => {
    await server.start();
    const { token, threadId, begin } = await setUp();
    const watchers = [
        await watch(server.url, token, `thread:${threadId}`),
        await watch(server.url, undefined, 'latest-posts'),
    ];
    for (let round = 0; round < 3; round++) {
        const writing = writeUntilCut(token, threadId);
        const seen = watchers.map(({ events }) => events.length);
        await until(() => watchers.every(({ events }, index) => events.length > (seen[index] ?? 0) + 8), 20_000);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 50));
        await server.kill('SIGKILL');
        await writing;
        await server.start();
    }
    await api(server.url, { token }).post(`/threads/${threadId}/posts`, { body: 'The last one' });
    for (const watcher of watchers)
        await expectWhole(watcher, begin);
});
async function setUp() {
    const admin = api(server.url);
    const password = 'correct horse battery';
    await admin.post('/setup', { token: server.setupToken, username: 'first', email: 'first@example.org', password });
    const { secret: token } = (await admin.post('/me/tokens', { name: 'test', scopes: ['read', 'write', 'admin'] })).body;
    const { forum } = (await admin.post('/forums', { kind: 'forum', name: 'Open' })).body;
    const { thread } = (await admin.post(`/forums/${forum.id}/threads`, { title: 'A thread', body: 'Hello' })).body;
    await until(async () => (await admin.get('/events?after=0')).body.events.length === 2);
    return { token, threadId: thread.id, begin: (await admin.get('/events')).body.cursor };
}
/** Replies until the server is gone, with two requests under way at any time. */
async function writeUntilCut(token, threadId) {
    const write = async () => {
        for (;;)
            await api(server.url, { token }).post(`/threads/${threadId}/posts`, { body: 'A reply' });
    };
    await Promise.allSettled([write(), write()]);
}
/** The watcher has just what the server's log holds. */
async function expectWhole({ events, resets, revoked }, begin) {
    const logged = [];
    const stream = events[0]?.stream;
    for (let after = begin, isMore = true; isMore;) {
        const { body } = await api(server.url).get(`/events?stream=${stream}&after=${after}`);
        logged.push(...body.events);
        isMore = body.cursor > after;
        after = body.cursor;
    }
    await until(() => events.length >= logged.length && events.at(-1)?.seq === logged.at(-1)?.seq, 20_000);
    expect(events.map(({ seq }) => seq)).toEqual(logged.map(({ seq }) => seq));
    expect(logged.length).toBeGreaterThan(20);
    expect(logged.map((event) => (event.type === 'post:created' ? event.post.position : 0))).toEqual(logged.map((_, index) => index + 2));
    expect([resets, revoked]).toEqual([[], []]);
}
test('a server that is asked to stop lets its clients go and ends with 0', async () => {
    const client = connectForum(server.url, { longestWait: 100, transports: ['websocket'] });
    await until(() => client.status === 'connected');
    const start = performance.now();
    const { code } = await server.kill('SIGTERM');
    expect(code).toBe(0);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(client.status).toBe('reconnecting');
    client.close();
});
//# sourceMappingURL=killed-server.test.js.map