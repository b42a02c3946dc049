import net, { type AddressInfo } from 'node:net'

/** A line to a server that can be cut. */
export type Line = {
  url: string
  /** Cuts every connection at once, in the middle of whatever is under way. */
  cut(): void
  close(): Promise<void>
}

/** Stands between a client and the server at `target`. */
export async function startProxy(target: string): Promise<Line> {
  const sockets = new Set<net.Socket>()
  const { port, hostname } = new URL(target)
  const server = net.createServer((client) => {
    const upstream = net.connect(Number(port), hostname)
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket)
      socket.pipe(other)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cut = () => {
    for (const socket of sockets) socket.resetAndDestroy()
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    close: async () => {
      cut()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
