import { Client } from 'pg'
import { mostConnections } from '../world/postgres.js'
import type { Fault } from './fault.js'

/** Somebody else takes every connection that PostgreSQL has to give, those of the nodes included. */
export const exhaustConnections: Fault = {
  seconds: [3, 8],
  strike: async ({ postgres }) => {
    const taken = await takeAll(postgres.url)
    const heal = async () => {
      await Promise.all(taken.map((client) => client.end().catch(() => undefined)))
    }
    return { what: `${taken.length} of ${mostConnections} connections`, parts: ['PostgreSQL'], heal }
  },
}

async function takeAll(url: string): Promise<Client[]> {
  const taken: Client[] = []
  for (let round = 0; round < 3; round++) {
    for (let next = await connect(url); next !== null; next = await connect(url)) taken.push(next)
    await taken[0]?.query(endOthers).catch(() => undefined)
  }
  return taken
}

const name = 'rostra-exhaust'

const endOthers = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE backend_type = 'client backend' AND application_name <> '${name}'`

/** A connection, or null when there is none left. */
async function connect(url: string): Promise<Client | null> {
  const client = new Client({ connectionString: url, application_name: name, connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch {
    return null
  }
}
