import { startForum } from '../../src/compose.js'
import { readConfig } from '../../src/platform/config.js'
import { createLogger } from '../../src/platform/log.js'
import { serve, type TestForum } from './forum.js'
import { copyTemplate } from './template.js'

/** A database for several nodes, of a test on PostgreSQL. */
export type NodesDatabase = { url: string; close(): Promise<void> }

/** Makes a database that nodes open by its address. */
export async function makeNodesDatabase(): Promise<NodesDatabase> {
  const { url, close } = await copyTemplate()
  if (url === null) throw new Error('Several nodes need a PostgreSQL server.')
  return { url, close }
}

/** Starts a node, as a process would. */
export async function startNode(variables: Record<string, string>): Promise<TestForum> {
  const config = readConfig({ RATE_LIMITS: 'off', SEED: 'off', LOG_LEVEL: 'trace', ...variables })
  const log: string[] = []
  const logger = createLogger(config, { write: (line: string) => void log.push(line) })
  return serve(await startForum(config, logger), log)
}
