import net, {} from 'node:net';
/** Stands between a client and the server at `target`. */
export async function startProxy(target) {
    const sockets = new Set();
    const { port, hostname } = new URL(target);
    let isSwallowing = false;
    const server = net.createServer((client) => {
        if (isSwallowing) {
            sockets.add(client);
            client.pause();
            client.on('error', () => undefined);
            return;
        }
        const upstream = net.connect(Number(port), hostname);
        for (const [socket, other] of [
            [client, upstream],
            [upstream, client],
        ]) {
            sockets.add(socket);
            socket.pipe(other);
            socket.on('error', () => other.destroy());
            socket.on('close', () => {
                sockets.delete(socket);
                other.destroy();
            });
        }
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const cut = () => {
        for (const socket of sockets)
            socket.resetAndDestroy();
    };
    return {
        url: `http://127.0.0.1:${server.address().port}`,
        cut,
        swallow: () => {
            isSwallowing = true;
            for (const socket of sockets)
                socket.unpipe().pause();
        },
        restore: () => {
            isSwallowing = false;
            cut();
        },
        close: async () => {
            cut();
            await new Promise((resolve) => server.close(resolve));
        },
    };
}
//# sourceMappingURL=proxy.js.map