import { readLog, readLogHead } from '../../src/events/log.js';
import { append } from '../../src/events/outbox.js';
import { inTransaction } from '../../src/platform/transaction.js';
import { startTestForum } from '../helpers/forum.js';
import { closeClients, setScene, until, watch } from '../helpers/live.js';
import { startProxy } from '../helpers/proxy.js';
let forum;
let scene;
let proxy;
beforeAll(async () => {
    forum = await startTestForum();
    scene = await setScene(forum);
    proxy = await startProxy(forum.url);
});
afterAll(async () => {
    closeClients();
    await proxy.close();
    await forum.close();
});
/** Lets something happen `count` times in one commit. */
async function happen(count) {
    const { forumId, threadId, firstPostId: postId } = scene;
    await inTransaction(forum.db, async (tx) => {
        for (let i = 0; i < count; i++) {
            await append(tx, {
                type: 'post.updated',
                forumId,
                threadId,
                postId,
                userId: scene.reader.id,
                data: { position: 1 },
            });
        }
    });
}
test('a client that is cut off 200 times while 2,000 events happen gets each once, in order', async () => {
    const watcher = await watch(proxy.url, scene.reader.token, `thread:${scene.threadId}`);
    const latest = [];
    await watcher.client.subscribe('latest-posts', { onEvent: ({ seq }) => latest.push(seq) });
    const { seq: before } = await readLogHead(forum.db.reader);
    const losses = () => watcher.statuses.filter((status) => status === 'reconnecting').length;
    for (let cut = 1; cut <= 200; cut++) {
        const happening = happen(10);
        await until(() => watcher.client.status === 'connected');
        // Sometimes before the subscriptions are answered, sometimes while events come.
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 30));
        proxy.cut();
        await until(() => losses() >= cut);
        await happening;
    }
    await until(async () => (await readLogHead(forum.db.reader)).seq >= before + 2000);
    const happened = (await readLog(forum.db.reader, { after: before, limit: 10_000 })).map(({ seq }) => seq);
    expect(happened).toHaveLength(2000);
    await until(() => watcher.events.length >= 2000 && latest.length >= 2000);
    expect(watcher.events.map(({ seq }) => seq)).toEqual(happened);
    expect(latest).toEqual(happened);
    expect([watcher.resets, watcher.revoked]).toEqual([[], []]);
}, 120_000);
//# sourceMappingURL=losing-the-line.test.js.map