import { setTimeout as sleep } from 'node:timers/promises';
import { Server } from 'socket.io';
import { cutOffSlow, relieveMemory, waitingFor } from './backlog.js';
import { endSession, prepareBroadcast } from './broadcast.js';
import { addressOf, identifySocket, isOwnConnection } from './handshake.js';
import { answerRequests, refuse } from './requests.js';
import { leaveStream } from './streams.js';
/** How often to look for sessions that expired and clients that fell behind, in milliseconds. */
const patrol = 1000;
/** How long clients may take to go when the forum closes, in milliseconds. */
const farewell = 2000;
/** For answers to long-polling, which the application's middleware never sees: no browser shows them. */
const securityHeaders = {
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
};
/** Serves Socket.IO at `/socket.io` of a server, from the log. */
export function openGateway(server, context) {
    let isClosing = false;
    const io = new Server(server, {
        path: '/socket.io',
        serveClient: false,
        maxHttpBufferSize: 16_384,
        perMessageDeflate: false,
        httpCompression: false,
        allowRequest: (request, answer) => {
            const mayConnect = !isClosing && isOwnConnection(request, context);
            answer(mayConnect ? null : 'Other sites may not connect for a member.', mayConnect);
        },
    });
    io.engine.on('headers', (headers) => Object.assign(headers, securityHeaders));
    const live = { io, streams: new Map(), rights: 0 };
    const { follower } = context;
    follower.deliver(async (events, ahead) => {
        const handOut = await prepareBroadcast(context.reader, live, events, ahead);
        if (!handOut)
            return null;
        return () => {
            cutOffSlow(io, context.log);
            return handOut();
        };
    });
    acceptSockets({ ...context, live });
    const timer = setInterval(() => patrolSockets({ ...context, live }), patrol);
    timer.unref();
    return {
        stats: () => ({
            sockets: io.sockets.sockets.size,
            streams: live.streams.size,
            cursor: follower.cursor(),
            waiting: [...io.sockets.sockets.values()].reduce((sum, socket) => sum + waitingFor(socket), 0),
        }),
        close: async () => {
            isClosing = true;
            clearInterval(timer);
            io.engine.close();
            follower.deliver(null);
            const until = performance.now() + farewell;
            while (io.sockets.sockets.size > 0 && performance.now() < until)
                await sleep(20);
        },
    };
}
/** Finds out who connects, and serves what they ask for. */
function acceptSockets(context) {
    const { live, follower, authenticate, log, trustedProxies } = context;
    live.io.use(async (socket, next) => {
        try {
            await follower.ready;
            const { rights } = live;
            const address = addressOf(socket.request, trustedProxies);
            Object.assign(socket.data, await identifySocket(authenticate, socket), { address, rights, rooms: new Map() });
            next();
        }
        catch (error) {
            const refusal = refuse(error).error;
            if (refusal.code === 'internal_error')
                log.error({ err: error }, 'A live connection failed');
            next(Object.assign(new Error(refusal.detail), { data: refusal }));
        }
    });
    live.io.on('connection', (socket) => {
        socket.on('disconnect', () => {
            for (const name of [...socket.data.rooms.keys()])
                leaveStream(live.streams, socket, name);
        });
        const begun = identifyAgain(context, socket).finally(() => forgetHandshake(socket));
        answerRequests(context, socket, begun);
    });
}
/** Asks again who a socket is while rights changed between its handshake and its arrival, which no delivery saw. */
async function identifyAgain({ live, authenticate, log }, socket) {
    const { data } = socket;
    try {
        while (data.rights !== live.rights) {
            data.rights = live.rights;
            const { actor, expiresAt } = await identifySocket(authenticate, socket);
            if (actor.memberId !== data.actor.memberId)
                throw new Error('The session ended');
            Object.assign(data, { actor, expiresAt });
        }
    }
    catch (error) {
        log.debug({ err: error }, 'A live connection ended before it began');
        socket.disconnect(true);
    }
}
/** Lets go of the request that opened a connection: it is large, and nobody asks for it any more. */
function forgetHandshake(socket) {
    Object.assign(socket.conn, { request: null });
    Object.assign(socket, { handshake: null });
}
/** Ends what expired, and cuts off who reads too slowly: what waits for them would fill the memory. Answers wait too. */
function patrolSockets({ live, follower, log }) {
    const at = new Date();
    for (const socket of live.io.sockets.sockets.values()) {
        const { expiresAt } = socket.data;
        if (expiresAt && expiresAt <= at)
            endSession(live, socket, { seq: follower.cursor(), at });
    }
    cutOffSlow(live.io, log);
    relieveMemory(live.io, log);
}
//# sourceMappingURL=gateway.js.map