import net, { type AddressInfo, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A line to a server that can be cut, held up, and made slow. */
export type Line = {
  url: string
  port: number
  /** Cuts every connection at once, in the middle of whatever is under way. */
  cut(): void
  /** Lets nothing through any more, and says so to nobody: as a network does that is gone. Nothing is lost by that alone. */
  swallow(): void
  /** Lets everything through again, first of all what was held up. */
  resume(): void
  /** Lets everything through again. What was swallowed is lost, with the connections it was on. */
  restore(): void
  /** Lets everything come this much later, in milliseconds, each way. */
  delay(ms: number): void
  close(): Promise<void>
}

/** What a line does to what goes over it. */
type Weather = {
  delay: number
  /** Resolves when something may pass. */
  open: Promise<void>
}

/** Stands between a client and the server at `target`. */
export async function startProxy(target: string): Promise<Line> {
  const sockets = new Set<Socket>()
  const weather: Weather = { delay: 0, open: Promise.resolve() }
  let isSwallowing = false
  let reopen: () => void = () => undefined
  const server = net.createServer({ pauseOnConnect: true, allowHalfOpen: true }, (client) => {
    note(sockets, client)
    void weather.open.then(() => join(sockets, client, target, weather))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cut = () => {
    for (const socket of sockets) reset(socket)
  }
  const resume = () => {
    isSwallowing = false
    reopen()
    // Who waits to be connected on has nobody yet who would take what they send.
    for (const socket of sockets) if (socket.listenerCount('data') > 0) socket.resume()
  }
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    cut,
    swallow: () => {
      if (isSwallowing) return
      isSwallowing = true
      weather.open = new Promise((resolve) => {
        reopen = resolve
      })
      for (const socket of sockets) socket.pause()
    },
    resume,
    restore: () => {
      cut()
      resume()
    },
    delay: (ms) => {
      weather.delay = ms
    },
    close: async () => {
      cut()
      resume()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Keeps a socket among those of the line until it is closed. */
function note(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket)
  socket.setNoDelay(true)
  // Its end is heard of by `close`.
  socket.on('error', () => undefined)
  socket.on('close', () => sockets.delete(socket))
}

/** Connects a client on, both ways. */
function join(sockets: Set<Socket>, client: Socket, target: string, weather: Weather): void {
  if (client.destroyed) return
  const { port, hostname } = new URL(target)
  const upstream = net.connect({ port: Number(port), host: hostname, allowHalfOpen: true })
  note(sockets, upstream)
  carry(client, upstream, weather)
  carry(upstream, client, weather)
  client.resume()
}

/** Carries what comes from one socket to the other, in order, when the weather lets it. */
function carry(from: Socket, to: Socket, weather: Weather): void {
  let last = Promise.resolve()
  const afterThat = (act: () => void) => {
    const due = performance.now() + weather.delay
    last = last.then(async () => {
      const early = due - performance.now()
      if (early > 0) await sleep(early)
      await weather.open
      if (!to.destroyed) act()
    })
  }
  from.on('data', (chunk: Buffer) =>
    afterThat(() => {
      if (to.write(chunk)) return
      from.pause()
      to.once('drain', () => void weather.open.then(() => from.resume()))
    }),
  )
  from.on('end', () => afterThat(() => to.end()))
  from.on('error', () => reset(to))
  // What came before it is still to be handed over.
  from.on('close', (hadError) => afterThat(() => (hadError ? reset(to) : to.end())))
}

/** Ends a connection at once. What is saying its farewell cannot be reset: Node would never let go of it. */
function reset(socket: Socket): void {
  if (socket.writableEnded) socket.destroy()
  else socket.resetAndDestroy()
}
