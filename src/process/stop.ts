import type { Server } from 'node:http'
import net from 'node:net'
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import type { Forum } from '../compose.js'

/** How long requests that run may take when the forum stops, and connections that are idle may be kept, in milliseconds. */
const finishWithin = 5000

/** How long to look for a moment when nobody waits to be taken, in milliseconds. */
const lookWithin = 500

/**
 * Says that it is not ready and serves on, so that proxies look elsewhere. Then takes no new connections, lets what runs
 * finish, and cuts off who does not take the answer.
 */
export async function stopServing(server: Server, forum: Forum, drainSeconds: number): Promise<void> {
  forum.drain()
  await sleep(drainSeconds * 1000)
  await nobodyWaits(server)
  const finished = new Promise((resolve) => {
    // A proxy may be sending a request on a connection that looks idle: where there are some, each ends with an answer.
    if (drainSeconds > 0) net.Server.prototype.close.call(server, resolve)
    else server.close(resolve)
  })
  setTimeout(() => server.closeAllConnections(), finishWithin).unref()
  await Promise.all([forum.stop(), finished])
  await forum.close()
}

/**
 * Resolves when a look at the connections that wait to be taken found none. Those that wait when a server stops to listen
 * are cut off by the system, though they have sent their request.
 */
async function nobodyWaits(server: Server): Promise<void> {
  const end = performance.now() + lookWithin
  let isTaken = true
  const note = () => {
    isTaken = true
  }
  server.on('connection', note)
  while (isTaken && performance.now() < end) {
    isTaken = false
    await setImmediate()
  }
  server.off('connection', note)
}
