import { setTimeout as sleep } from 'node:timers/promises';
import { editPost } from '../../src/features/posts/actions.js';
import { inTransaction } from '../../src/platform/transaction.js';
import { api } from '../helpers/api.js';
import { startTestForum } from '../helpers/forum.js';
import { closeClients, connectRaw, setScene, settle, until, watch } from '../helpers/live.js';
import { startProxy } from '../helpers/proxy.js';
let forum;
let scene;
let line;
beforeAll(async () => {
    forum = await startTestForum();
    scene = await setScene(forum);
    line = await startProxy(forum.url);
});
afterAll(async () => {
    closeClients();
    await line.close();
    await forum.close();
});
/** More than a connection on this machine takes by itself, and less than what is too much to be caught up with. */
const much = { edits: 360, updates: 2400, text: 4000 };
/** Lets the thread be told of again and again: its post with a long text, and itself. */
async function happenMuch(db) {
    const { forumId, threadId, firstPostId: postId, author } = scene;
    const thread = { type: 'thread.updated', forumId, threadId };
    const post = { type: 'post.updated', forumId, threadId, postId, userId: author.id, data: { position: 1 } };
    const each = (count, data) => Array.from({ length: count / 12 }, () => data);
    for (let part = 0; part < 12; part++) {
        await inTransaction(db, async (tx) => {
            await tx.event.createMany({ data: [...each(much.edits, post), ...each(much.updates, thread)] });
        });
    }
}
test('a client that stops reading is cut off before it fills the memory, comes back and gets everything once, in order', async () => {
    const { db } = forum;
    await editPost(db, scene.author.actor, { postId: scene.firstPostId, version: 1, body: 'x'.repeat(much.text) });
    await settle(forum);
    const stream = `thread:${scene.threadId}`;
    const quick = await watch(forum.url, undefined, stream);
    const slow = await watch(line.url, undefined, stream);
    const isConnected = () => slow.client.status === 'connected';
    line.swallow();
    await happenMuch(db);
    await until(() => quick.events.length === much.edits + much.updates, 60_000);
    await until(() => forum.forum.liveStats()?.sockets === 1);
    expect(bytesCutOff()).toHaveLength(1);
    // The bound, and twice what is delivered together: so much may come before it is looked at.
    expect(bytesCutOff()[0]).toBeLessThan(2_500_000);
    expect(forum.forum.liveStats()?.waiting).toBe(0);
    expect(slow.events.length).toBeLessThan(quick.events.length);
    line.restore();
    await until(() => isConnected() && slow.events.length >= quick.events.length, 30_000);
    expect(slow.events.map(({ seq }) => seq)).toEqual(quick.events.map(({ seq }) => seq));
    expect([slow.resets, slow.revoked, quick.statuses]).toEqual([[], [], ['connected']]);
}, 120_000);
test('a client that takes no answers is not answered on, however much it asks for', async () => {
    const raw = await connectRaw(forum.url);
    const { engine } = raw.socket.io;
    const { cursor } = (await api(forum.url).get('/events')).body;
    let answers = 0;
    engine.transport.ws.pause();
    for (let n = 0; n < 30; n++) {
        const request = { stream: `thread:${scene.threadId}`, after: cursor - much.edits - much.updates };
        raw.socket.emit('subscribe', request, () => answers++);
    }
    await until(() => (forum.forum.liveStats()?.waiting ?? 0) > 0);
    // Long enough for the answers that came on.
    await sleep(1500);
    expect(forum.forum.liveStats()?.waiting).toBeLessThan(12_000_000);
    expect(forum.forum.liveStats()?.sockets).toBe(3);
    expect(answers).toBe(0);
    engine.transport.ws.resume();
    await until(() => answers === 30, 60_000);
});
/** How much waited for each client that was cut off. */
function bytesCutOff() {
    const entries = forum.log.filter((entry) => entry.includes('reads too slowly and is cut off'));
    return entries.map((entry) => JSON.parse(entry).bytes);
}
//# sourceMappingURL=slow-client.test.js.map