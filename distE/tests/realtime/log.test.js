import { pruneLog, readLogHead } from '../../src/events/log.js';
import { append } from '../../src/events/outbox.js';
import { replyToThread } from '../../src/features/posts/actions.js';
import { inTransaction } from '../../src/platform/transaction.js';
import { api } from '../helpers/api.js';
import { startTestForum } from '../helpers/forum.js';
import { closeClients, connectRaw, setScene, settle, until, watch } from '../helpers/live.js';
let forum;
let scene;
beforeAll(async () => {
    forum = await startTestForum();
    scene = await setScene(forum);
});
afterEach(closeClients);
afterAll(() => forum.close());
const reply = (body) => replyToThread(forum.db, scene.reader.actor, { threadId: scene.threadId, body });
/** Lets much happen in a thread that may not even exist. */
async function crowd(count, threadId) {
    await inTransaction(forum.db, async (tx) => {
        const { forumId } = scene;
        await tx.event.createMany({
            data: Array.from({ length: count }, () => ({ type: 'thread.updated', forumId, threadId })),
        });
        await append(tx, { type: 'thread.updated', forumId, threadId });
    });
    await settle(forum);
}
test('clients that subscribe while much happens have no gap between replay and live, and nothing twice', async () => {
    const { seq: before } = await readLogHead(forum.db.reader);
    let isOver = false;
    const writing = (async () => {
        for (let i = 0; i < 60; i++) {
            await reply(`Reply ${i}`);
            // The embedded database works without leaving the event loop a turn.
            await new Promise((resolve) => setTimeout(resolve, 10));
        }
        isOver = true;
    })();
    const opening = [];
    while (!isOver) {
        opening.push(watch(forum.url, undefined, `thread:${scene.threadId}`, before));
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await writing;
    const watchers = await Promise.all(opening);
    await settle(forum);
    await until(() => watchers.every(({ events }) => events.length >= 60));
    for (const { events } of watchers) {
        expect(events.map((event) => (event.type === 'post:created' ? event.post.position : 0))).toEqual(Array.from({ length: 60 }, (_, index) => index + 2));
    }
    expect(watchers.length).toBeGreaterThan(3);
});
test('a second forum process on the same database serves the same log', async () => {
    const second = await startTestForum({}, { ...forum.db, close: async () => undefined });
    const near = await watch(forum.url, undefined, `thread:${scene.threadId}`);
    const far = await watch(second.url, undefined, `thread:${scene.threadId}`);
    const { post } = await reply('Heard everywhere');
    await until(() => near.events.length === 1 && far.events.length === 1);
    expect(far.events).toEqual(near.events);
    expect(far.events[0]).toMatchObject({ post: { id: post.id } });
    closeClients();
    await second.close();
});
test('a client that is too far behind is told to fetch afresh, and goes on from there', async () => {
    const { cursor } = (await api(forum.url).get('/events')).body;
    await crowd(5001, scene.threadId);
    const late = await watch(forum.url, undefined, 'latest-posts', cursor);
    expect(late.events).toEqual([]);
    expect(late.resets).toEqual([(await readLogHead(forum.db.reader)).seq]);
    await reply('Next');
    await until(() => late.events.length === 1);
});
test('what happened elsewhere does not make the watcher of a quiet thread start afresh', async () => {
    const quiet = await setScene(forum);
    const { cursor } = (await api(forum.url).get('/events')).body;
    await crowd(5001, scene.threadId);
    await replyToThread(forum.db, quiet.reader.actor, { threadId: quiet.threadId, body: 'At last' });
    const late = await watch(forum.url, undefined, `thread:${quiet.threadId}`, cursor);
    await until(() => late.events.length === 1);
    expect(late.resets).toEqual([]);
});
test('REST reads the log page by page to its end', async () => {
    const { cursor: begin } = (await api(forum.url).get('/events')).body;
    await crowd(1200, scene.threadId);
    const seen = [];
    let cursor = begin;
    for (let pages = 0; pages < 3; pages++) {
        const { body } = await api(forum.url).get(`/events?stream=forum:${scene.forumId}&after=${cursor}`);
        seen.push(...body.events.map(({ seq }) => seq));
        cursor = body.cursor;
    }
    expect(seen).toHaveLength(1201);
    expect(new Set(seen).size).toBe(1201);
    expect(cursor).toBe((await readLogHead(forum.db.reader)).seq);
});
test('a cursor from before the log was pruned, or from no log at all, is answered by a reset', async () => {
    const { seq } = await readLogHead(forum.db.reader);
    await forum.db.client.event.updateMany({ data: { at: new Date(Date.now() - 8 * 86_400_000) } });
    expect(await pruneLog(forum.db, 7)).toBeGreaterThan(0);
    await reply('After the pruning');
    await settle(forum);
    const head = await readLogHead(forum.db.reader);
    const raw = await connectRaw(forum.url);
    for (const after of [0, seq - 1, head.seq + 1_000_000]) {
        const reset = { events: [], cursor: head.seq, reset: true };
        expect(await raw.ask('subscribe', { stream: 'latest-posts', after })).toEqual({ ok: true, ...reset });
        expect((await api(forum.url).get(`/events?after=${after}`)).body).toEqual(reset);
    }
    const kept = await raw.ask('subscribe', { stream: 'latest-posts', after: seq });
    expect(kept).toMatchObject({ ok: true, events: [{ type: 'post:created' }] });
    expect(kept).not.toHaveProperty('reset');
});
//# sourceMappingURL=log.test.js.map