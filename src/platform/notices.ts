import { setTimeout as sleep } from 'node:timers/promises'
import { Client, type ClientConfig } from 'pg'

/** How long to wait before a lost connection is opened again, in milliseconds. */
const pause = 1000

/** Somebody who hears the database's notices. */
export type Listening = { stop(): Promise<void> }

/**
 * Hears what is said on a channel of the server, on a connection of its own, which is opened again when it is lost.
 * Notices are hints: meanwhile some are missed, and `hear` is told an empty one once it listens again.
 */
export function listenTo(config: ClientConfig, channel: string, hear: (said: string) => void): Listening {
  const stopping = new AbortController()
  let letGo: () => void = () => undefined

  const listen = async () => {
    const client = new Client(config)
    const lost = new Promise<void>((resolve) => {
      client.once('end', resolve)
      client.on('error', () => resolve())
      letGo = resolve
    })
    client.on('notification', ({ payload = '' }) => hear(payload))
    try {
      await client.connect()
      await client.query(`LISTEN ${client.escapeIdentifier(channel)}`)
      hear('')
      await lost
    } finally {
      // Not awaited: one that never got through is never told that it ended.
      void client.end().catch(() => undefined)
    }
  }

  const run = async () => {
    while (!stopping.signal.aborted) {
      // Who cannot hear goes by the clock: that the server is away is told by whoever needs an answer.
      await listen().catch(() => undefined)
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }

  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      letGo()
      await running
    },
  }
}
