import net, { type AddressInfo } from 'node:net'

/** A line to a server that can be cut. */
export type Line = {
  url: string
  /** Cuts every connection at once, in the middle of whatever is under way. */
  cut(): void
  /** Lets nothing through any more, and says so to nobody: as a network does that is gone. */
  swallow(): void
  /** Lets everything through again. What was swallowed is lost, with the connections it was on. */
  restore(): void
  close(): Promise<void>
}

/** Stands between a client and the server at `target`. */
export async function startProxy(target: string): Promise<Line> {
  const sockets = new Set<net.Socket>()
  const { port, hostname } = new URL(target)
  let isSwallowing = false
  const server = net.createServer((client) => {
    if (isSwallowing) {
      sockets.add(client)
      client.pause()
      client.on('error', () => undefined)
      return
    }
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
    swallow: () => {
      isSwallowing = true
      for (const socket of sockets) socket.unpipe().pause()
    },
    restore: () => {
      isSwallowing = false
      cut()
    },
    close: async () => {
      cut()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
