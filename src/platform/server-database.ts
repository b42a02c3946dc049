import { PrismaPg } from '@prisma/adapter-pg'
import { Client } from 'pg'
import type { Config } from './config.js'
import type { DatabaseDriver } from './driver.js'

/**
 * A PostgreSQL server.
 * @throws Error with a sentence, without the password, when it cannot be reached.
 */
export async function openServer(config: Extract<Config['database'], { kind: 'server' }>): Promise<DatabaseDriver> {
  await tryConnection(config.url)
  return {
    adapters: new PrismaPg({
      connectionString: config.url,
      max: config.pool,
      connectionTimeoutMillis: 10_000,
      // Prisma's adapter takes every time for UTC.
      options: '-c TimeZone=UTC',
    }),
    close: async () => undefined,
  }
}

async function tryConnection(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    await client.end()
  } catch (error) {
    const { hostname, port, pathname } = new URL(url)
    throw new Error(
      `The database ${pathname.slice(1)} on ${hostname}:${port || 5432} cannot be opened: ${(error as Error).message}. ` +
        'Check DATABASE_URL and that PostgreSQL is running.',
    )
  }
}
