import { createAdapter } from '@socket.io/redis-streams-adapter'
import type { Redis } from 'ioredis'
import type { RedisLines } from '../platform/redis.js'
import type { LiveServer } from './streams.js'

/** The line to the live sides of the other nodes. */
export type OtherNodes = {
  /** Says that sessions or tokens ended, so that sockets elsewhere end before the log tells their node. */
  tellEnded(credentials: readonly string[]): void
  close(): void
}

/** How many messages the stream in Redis holds, about: nodes that read on later have the log. */
const maxLen = 1000

/**
 * Reaches the sockets of other nodes by Socket.IO's adapter for Redis. Whatever is said there is a hint, and may get lost
 * while Redis is away: the log says it too.
 */
export function reachOtherNodes(
  io: LiveServer,
  { messages, prefix }: Pick<RedisLines, 'messages' | 'prefix'>,
  onEnded: (credentials: readonly string[]) => void,
): OtherNodes {
  const lines: Redis[] = []
  const name = `${prefix}:live`
  io.adapter(createAdapter(quiet(messages, lines), { streamName: name, channelPrefix: name, maxLen }))
  io.on('ended', onEnded)
  return {
    tellEnded: (credentials) => void io.serverSideEmit('ended', credentials),
    close: () => {
      void io.of('/').adapter.close()
      for (const line of lines) line.disconnect()
    },
  }
}

/**
 * The same connection, and those that the adapter makes of it, which are noted in `lines`. The adapter does not look at
 * what becomes of a message or a subscription: one that fails when its connection is closed would end the process.
 */
function quiet(line: Redis, lines: Redis[]): Redis {
  const { publish, subscribe, duplicate } = line
  return Object.assign(line, {
    publish: (...given: Parameters<typeof publish>) => publish.apply(line, given).catch(() => 0),
    subscribe: (...given: Parameters<typeof subscribe>) => subscribe.apply(line, given).catch(() => 0),
    duplicate: () => {
      const made = quiet(duplicate.call(line), lines)
      lines.push(made)
      return made
    },
  })
}
