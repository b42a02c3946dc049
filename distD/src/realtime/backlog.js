import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
/**
 * How much may wait for one client, and for all together. A client that is behind by more reads too slowly: it is cut
 * off, and catches up from the log. In bytes, about.
 */
const most = { forOne: 256 * 1024, forAll: 64 * 1024 * 1024 };
/** What a packet that waits takes beside its text, which all who wait for the same event share. */
const perPacket = 300;
/** How long to wait for a client before looking again whether it took its answer, in milliseconds. */
const pause = 20;
/** How many bytes wait for a client to take them: behind what its connection has taken over, and in that. */
export function waitingFor(socket) {
    return behind(socket) + (connectionOf(socket).transport.socket?.bufferedAmount ?? 0);
}
/**
 * Cuts off who is too far behind. To be asked before events are handed out: who takes what comes has taken by then what
 * the batch before brought, however much that was.
 */
export function cutOffSlow(io, log) {
    for (const socket of io.sockets.sockets.values()) {
        if (behind(socket) > most.forOne)
            cutOff(socket, log);
    }
}
/** Cuts off those for whom most waits, while more waits for all together than the memory has room for. */
export function relieveMemory(io, log) {
    const waiting = [...io.sockets.sockets.values()].map((socket) => ({ socket, bytes: waitingFor(socket) }));
    let sum = waiting.reduce((sum, { bytes }) => sum + bytes, 0);
    if (sum <= most.forAll)
        return;
    for (const { socket, bytes } of waiting.sort((a, b) => b.bytes - a.bytes)) {
        if (sum <= most.forAll)
            return;
        cutOff(socket, log);
        sum -= bytes;
    }
}
/** Resolves when a client's connection has taken over all that waited for it, or is closed. */
export async function untilTaken(socket) {
    // What it takes at once, it has taken after one turn.
    await setImmediate();
    while (socket.connected && !connectionOf(socket).transport.writable)
        await sleep(pause);
}
function behind(socket) {
    const { writeBuffer } = connectionOf(socket);
    let bytes = 0;
    for (const { data } of writeBuffer)
        bytes += perPacket + (typeof data === 'string' ? data.length : 0);
    return bytes;
}
/** Without a farewell: it would wait behind all the rest. */
function cutOff(socket, log) {
    log.warn({ bytes: waitingFor(socket) }, 'A live client reads too slowly and is cut off');
    const { transport } = connectionOf(socket);
    socket.conn.close(true);
    transport.socket?.terminate();
}
function connectionOf({ conn }) {
    return conn;
}
//# sourceMappingURL=backlog.js.map