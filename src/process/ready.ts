import { isIPv6 } from 'node:net'
import type { Forum } from '../compose.js'
import { hasAdministrator } from '../features/auth/queries.js'
import type { Config } from '../platform/config.js'
import type { Logger } from '../platform/log.js'

/** Tells the log where the forum is reached, and the operator how to make the first administrator. */
export async function tellReady(
  config: Config,
  log: Logger,
  { db, setupToken }: Pick<Forum, 'db' | 'setupToken'>,
  address: { address: string; port: number },
): Promise<void> {
  const url = config.publicUrl ?? urlOf(address)
  log.info({ address }, `Rostra is ready at ${url}`)
  if (await hasAdministrator(db.reader)) return
  const token = config.setupToken === null ? `the token ${setupToken}` : 'your SETUP_TOKEN'
  // On the terminal: a secret does not belong in the log.
  process.stderr.write(`\nThis forum has no administrator yet. Make one at ${url}/set-up with ${token}.\n\n`)
}

/** The address as it goes into a browser. */
function urlOf({ address, port }: { address: string; port: number }): string {
  return `http://${isIPv6(address) ? `[${address}]` : address}:${port}`
}
