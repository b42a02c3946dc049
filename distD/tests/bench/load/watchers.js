import { setTimeout as sleep } from 'node:timers/promises';
import { io } from 'socket.io-client';
/** How many clients begin their handshake at once while they are not asked to hurry. */
const group = 100;
/** How long everything may take that is waited for, in milliseconds. */
const patience = 120_000;
/** How long after the last delivery nothing more may come, in milliseconds. */
const afterwards = 300;
const clients = [];
/** What came since the last post: how many events, the time of the last, and one of them. */
const arrived = { count: 0, at: 0, type: '', event: null };
let onArrival = () => undefined;
const orders = {
    connect: async ({ url, stream, count }) => {
        while (clients.length < count) {
            const some = Array.from({ length: Math.min(group, count - clients.length) }, () => makeClient(url));
            clients.push(...some);
            await Promise.all(some.map((client) => begin(client, stream, 0)));
        }
        return { connected: clients.filter(({ socket }) => socket.connected).length };
    },
    post: async (order) => {
        const posts = [];
        for (let n = 0; n < order.times; n++)
            posts.push(await post(order));
        await sleep(afterwards);
        if (arrived.count > clients.length)
            throw new Error(`${arrived.count} events came to ${clients.length} clients.`);
        return { posts, type: arrived.type, event: arrived.event };
    },
    return: async ({ stream, missed }) => {
        await untilAllLost();
        const begun = performance.now();
        const failures = await Promise.all(clients.map((client) => begin(client, stream, missed)));
        return { ms: performance.now() - begun, failures: failures.reduce((sum, each) => sum + each, 0) };
    },
};
process.once('disconnect', () => process.exit(0));
process.on('message', async (order) => {
    try {
        const answer = await orders[order.do](order);
        process.send?.({ answer });
    }
    catch (error) {
        process.send?.({ fault: error.message });
    }
});
/** A process that is killed leaves thousands of connections, whose ends are noticed one after the other. */
async function untilAllLost() {
    const end = performance.now() + patience;
    while (clients.some(({ socket }) => socket.connected)) {
        if (performance.now() > end)
            throw new Error('A client still has its connection.');
        await sleep(50);
    }
}
function makeClient(url) {
    const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, autoConnect: false });
    const client = { socket, cursor: -1 };
    socket.onAny((type, event) => {
        client.cursor = Math.max(client.cursor, event.seq ?? 0);
        arrived.count++;
        arrived.at = performance.now();
        if (arrived.count < clients.length)
            return;
        Object.assign(arrived, { type, event });
        onArrival();
    });
    return client;
}
/**
 * Connects a client and has it watch a stream, from its cursor where it has one; it must have missed so many events.
 * What fails is tried again after a second, as browsers do, until the patience is at its end. Answers how often it failed.
 */
async function begin(client, stream, missed) {
    const end = performance.now() + patience;
    for (let failures = 0;; failures++) {
        const fault = await connect(client.socket)
            .then(() => catchUp(client, stream, missed))
            .then(() => null, asFault);
        if (fault === null)
            return failures;
        if (performance.now() > end || fault instanceof WrongAnswer)
            throw fault;
        client.socket.disconnect();
        await sleep(1000);
    }
}
function connect(socket) {
    return new Promise((resolve, reject) => {
        const fail = (error) => reject(new Error(`A client could not connect: ${error.message}`));
        socket.once('connect_error', fail);
        socket.once('connect', () => {
            socket.off('connect_error', fail);
            resolve();
        });
        socket.connect();
    });
}
async function catchUp(client, stream, missed) {
    const request = { stream, ...(client.cursor < 0 ? {} : { after: client.cursor }) };
    const answer = await client.socket.timeout(patience).emitWithAck('subscribe', request);
    if (!answer.ok)
        throw new Error(`A client could not subscribe: ${JSON.stringify(answer.error)}`);
    if (answer.reset || answer.events.length !== missed) {
        throw new WrongAnswer(`A client got ${answer.events.length} of ${missed} missed events.`);
    }
    client.cursor = answer.cursor;
}
/** A client was told something that is not so: no second try makes that right. */
class WrongAnswer extends Error {
}
const asFault = (error) => error;
/** Posts once, and waits until everybody has heard of it. Times are since the request was sent. */
async function post({ url, headers, body }) {
    arrived.count = 0;
    const all = clients.length === 0 ? Promise.resolve() : allArrived();
    const sent = performance.now();
    const response = await fetch(url, { method: 'POST', headers, body });
    const answered = performance.now() - sent;
    const text = await response.text();
    if (response.status !== 201)
        throw new Error(`${url} answered ${response.status}: ${text.slice(0, 300)}`);
    await all;
    return { answered, delivered: clients.length === 0 ? answered : arrived.at - sent };
}
function allArrived() {
    return new Promise((resolve, reject) => {
        const late = setTimeout(() => {
            reject(new Error(`An event reached ${arrived.count} of ${clients.length} clients.`));
        }, patience);
        onArrival = () => {
            clearTimeout(late);
            resolve();
        };
    });
}
//# sourceMappingURL=watchers.js.map