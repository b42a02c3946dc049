import { io } from 'socket.io-client';
import { ForumError } from './error.js';
import { openRest } from './rest.js';
import { createWatch } from './watch.js';
export { ForumError } from './error.js';
/** How long to wait for the answer to a subscription, in milliseconds. */
const patience = 20_000;
/** How long to wait before a second try where waiting helps, in milliseconds. */
const pause = 1000;
/** How often to ask how far a quiet stream has come, in milliseconds: so a short absence is a short way back. */
const refreshEvery = 60_000;
/** Refusals that pass by themselves. */
const passing = ['rate_limited', 'internal_error', 'unavailable'];
/** Connects to the forum at an address like `https://forum.example.org`. */
export function connectForum(url, options = {}) {
    const { longestWait = 5000, transports = ['websocket', 'polling'] } = options;
    const socket = io(new URL(url).origin, {
        path: '/socket.io',
        transports: [...transports],
        tryAllTransports: true,
        forceNew: true,
        reconnectionDelay: Math.min(100, longestWait),
        reconnectionDelayMax: longestWait,
        ...(options.token === undefined ? {} : { auth: { token: options.token } }),
    });
    const watches = new Set();
    let status = 'connecting';
    const enter = (next, reason) => {
        status = next;
        options.onStatus?.(next, reason);
    };
    const timer = setInterval(() => void refresh(socket, watches), refreshEvery);
    socket.onAny((_name, event) => {
        for (const watch of [...watches])
            if (watch.stream === event.stream)
                watch.take(event);
    });
    socket.on('connect', () => {
        enter('connected');
        for (const watch of watches)
            void join(socket, watches, watch);
    });
    socket.on('disconnect', () => {
        for (const watch of watches)
            watch.pause();
        enter(socket.active ? 'reconnecting' : 'offline');
    });
    socket.on('connect_error', (error) => {
        if (socket.active)
            return enter('reconnecting');
        const reason = new ForumError(error.data?.code ?? 'unavailable', error.data?.detail ?? error.message);
        if (passing.includes(reason.code)) {
            setTimeout(() => status !== 'offline' && socket.connect(), pause);
            return enter('reconnecting');
        }
        enter('offline', reason);
        for (const watch of [...watches])
            end(watches, watch, reason);
    });
    return {
        ...openRest(url, options.token),
        get status() {
            return status;
        },
        subscribe: (stream, handlers) => new Promise((resolve, reject) => {
            const watch = createWatch(stream, handlers, () => watches.delete(watch), {
                begun: () => resolve(subscriptionOf(socket, watches, watch)),
                refused: reject,
            });
            watches.add(watch);
            if (socket.connected)
                void join(socket, watches, watch);
        }),
        retry: () => {
            if (status === 'reconnecting')
                socket.disconnect().connect();
        },
        close: () => {
            clearInterval(timer);
            watches.clear();
            socket.disconnect();
            if (status !== 'offline')
                enter('offline');
        },
    };
}
/** Asks for a stream from where its watcher stands, until there is an answer that lasts. */
async function join(socket, watches, watch) {
    const round = watch.wait();
    const isCurrent = () => watches.has(watch) && watch.isWaiting(round);
    while (socket.connected && isCurrent()) {
        const after = watch.cursor();
        const request = { stream: watch.stream, ...(after === null ? {} : { after }) };
        const answer = await ask(socket, request, (answer) => {
            if (answer.ok && isCurrent())
                watch.begin(answer);
        });
        if (!isCurrent())
            return;
        if (answer && !answer.ok && !passing.includes(answer.error.code)) {
            return end(watches, watch, new ForumError(answer.error.code, answer.error.detail));
        }
        await new Promise((resolve) => setTimeout(resolve, pause));
    }
}
/** Moves the cursors of quiet streams on: the answer comes after all events before its cursor. */
async function refresh(socket, watches) {
    for (const watch of [...watches]) {
        const round = watch.liveRound();
        if (round === null || !socket.connected)
            continue;
        await ask(socket, { stream: watch.stream }, (answer) => {
            if (answer.ok && watch.liveRound() === round)
                watch.reach(answer.cursor);
        });
    }
}
/** Sends a subscription. `take` is called in the very step that the answer comes in, before any later event. */
function ask(socket, request, take) {
    return new Promise((resolve) => {
        socket.timeout(patience).emit('subscribe', request, (error, answer) => {
            if (!error)
                take(answer);
            resolve(error ? null : answer);
        });
    });
}
function end(watches, watch, reason) {
    watches.delete(watch);
    watch.end(reason);
}
function subscriptionOf(socket, watches, watch) {
    const { stream } = watch;
    return {
        stream,
        get cursor() {
            return watch.cursor() ?? 0;
        },
        unsubscribe: () => {
            if (!watches.delete(watch) || !socket.connected)
                return;
            if (![...watches].some((other) => other.stream === stream))
                socket.emit('unsubscribe', { stream });
        },
    };
}
//# sourceMappingURL=index.js.map