import type { AddressInfo } from 'node:net'
import { composeForum, type Forum } from '../../src/compose.js'
import { createForumServer } from '../../src/http/server.js'
import { readConfig } from '../../src/platform/config.js'
import { createLogger } from '../../src/platform/log.js'
import type { Db } from '../../src/platform/transaction.js'
import { openTestDatabase } from './database.js'

/** A forum at work for one test file. */
export type TestForum = { url: string; db: Db; forum: Forum; log: string[]; close(): Promise<void> }

/** A real forum on a port of its own, with an empty database: limits off, and the log kept in `log`, unless said otherwise. */
export async function startTestForum(variables: Record<string, string> = {}, db?: Db): Promise<TestForum> {
  const config = readConfig({ RATE_LIMITS: 'off', SEED: 'off', LOG_LEVEL: 'trace', ...variables })
  const log: string[] = []
  const logger = createLogger(config, { write: (line: string) => void log.push(line) })
  return serve(composeForum(config, logger, db ?? (await openTestDatabase())), log)
}

/** Serves a forum on a port of its own. */
export async function serve(forum: Forum, log: string[]): Promise<TestForum> {
  const server = createForumServer(forum)
  forum.attach(server)
  // The embedded database holds up this process for seconds: a connection must not be dropped as idle meanwhile.
  server.keepAliveTimeout = 120_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    db: forum.db,
    forum,
    log,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await forum.close()
      await closed
    },
  }
}
