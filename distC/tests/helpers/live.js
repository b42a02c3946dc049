import { io } from 'socket.io-client';
import { connectForum, } from '../../src/client/index.js';
import { readLogHead, readPending } from '../../src/events/log.js';
import { createForum } from '../../src/features/forums/actions.js';
import { createThread } from '../../src/features/threads/actions.js';
import { makeMember } from './factories.js';
/** A forum with an administrator, two members and a thread. */
export async function setScene(test, more = {}) {
    const { db } = test;
    const admin = await makeMember(db, { groups: ['administrators'] });
    const author = await makeMember(db, { country: 'CA' });
    const reader = await makeMember(db, { country: 'DE' });
    const { forum } = await createForum(db, admin.actor, {
        kind: 'forum',
        name: `Forum ${Math.random()}`,
        private: more.private ?? false,
    });
    const { thread, post } = await createThread(db, more.private ? admin.actor : author.actor, {
        forumId: forum.id,
        title: 'A thread',
        body: more.body ?? 'Hello',
    });
    await settle(test);
    return { admin, author, reader, forumId: forum.id, threadId: thread.id, firstPostId: post.id };
}
/** Waits until everything that happened was delivered. */
export async function settle({ db, forum }) {
    await until(async () => (await readPending(db.reader)).count === 0);
    const { seq } = await readLogHead(db.reader);
    await until(() => (forum.liveStats()?.cursor ?? 0) >= seq);
}
const open = [];
/** Connects the typed client and watches a stream. */
export async function watch(url, token, stream, after) {
    const watcher = { events: [], resets: [], revoked: [], statuses: [] };
    const client = connectForum(url, {
        ...(token === undefined ? {} : { token }),
        longestWait: 20,
        transports: ['websocket'],
        onStatus: (status) => watcher.statuses.push(status),
    });
    open.push(client.close);
    await client.subscribe(stream, {
        ...(after === undefined ? {} : { after }),
        onEvent: (event) => watcher.events.push(event),
        onReset: (cursor) => watcher.resets.push(cursor),
        onRevoked: (reason) => watcher.revoked.push(reason),
    });
    return { client, ...watcher };
}
/** Connects a bare socket. @throws the handshake's error */
export async function connectRaw(url, auth = {}, headers = {}, transports = ['websocket']) {
    const socket = io(url, { transports, auth, extraHeaders: headers, reconnection: false, forceNew: true });
    open.push(() => socket.disconnect());
    const received = [];
    socket.onAny((_name, event) => received.push(event));
    await new Promise((resolve, reject) => {
        socket.once('connect', resolve);
        socket.once('connect_error', reject);
    });
    return {
        socket,
        received,
        ask: (event, ...given) => socket.timeout(5000).emitWithAck(event, ...given),
    };
}
/** Closes every client that a test opened. */
export function closeClients() {
    for (const close of open.splice(0))
        close();
}
/** Waits until something is so. */
export async function until(isSo, withinMs = 10_000) {
    const end = performance.now() + withinMs;
    while (!(await isSo())) {
        if (performance.now() > end)
            throw new Error(`Not so within ${withinMs} ms: ${isSo}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
    }
}
/** The revocations among what a bare socket received. */
export function revocations(raw) {
    return raw.received.filter((event) => event.type === 'stream:revoked');
}
//# sourceMappingURL=live.js.map