import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { begin } from './begin.js';
// The limit of Socket.IO: everybody is in one room, and every POST emits the same event to it.
begin(({ type, event }) => {
    const server = createServer((request, response) => {
        request.resume();
        request.once('end', () => answer(response));
    });
    const io = new Server(server, { serveClient: false, perMessageDeflate: false, httpCompression: false });
    const answer = (response) => {
        io.to('room').emit(type, event);
        response.writeHead(201, { 'Content-Type': 'application/json' });
        response.end('{"ok":true}');
    };
    io.on('connection', (socket) => {
        socket.on('subscribe', (_request, acknowledge) => {
            acknowledge({ ok: true, cursor: 0, events: [] });
            void socket.join('room');
        });
    });
    return server;
});
//# sourceMappingURL=emit.js.map