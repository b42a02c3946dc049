import { readComposeFile } from './compose-file.js'
import { type Nginx, startNginx } from './nginx.js'
import { makeNodesDatabase } from './nodes.js'
import { testRedis } from './on-postgres.js'
import { freePort } from './port.js'
import { type NodeProcess, prepareNode } from './process.js'

/** What `compose.yaml` describes, without containers: nodes with its environment, and nginx with its configuration in front. */
export type Topology = {
  /** Where people reach the forum: at nginx. */
  url: string
  nodes: readonly NodeProcess[]
  nginx: Nginx
  databaseUrl: string
  close(): Promise<void>
}

/** Starts it on a database of its own, and the Redis of the tests. These variables come beside those of `compose.yaml`. */
export async function startTopology(variables: Record<string, string> = {}): Promise<Topology> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const { services, configs } = readComposeFile({ PUBLIC_URL: url })
  const database = await makeNodesDatabase()
  const places = { DATABASE_URL: database.url, REDIS_URL: testRedis ?? '', SEED: 'off', LOG_LEVEL: 'warn' }
  const nodes: NodeProcess[] = []
  let configuration = configs.nginx?.content ?? ''
  for (const [name, { image, environment }] of Object.entries(services)) {
    if (image !== 'rostra') continue
    const node = await prepareNode({ ...environment, ...places, ...variables })
    // Debian's nginx is older than `resolve`, and an address needs none.
    configuration = configuration.replaceAll(`${name}:3000 resolve`, new URL(node.url).host)
    nodes.push(node)
  }
  await Promise.all(nodes.map((node) => node.start()))
  const nginx = await startNginx(configuration, port)
  return {
    url,
    nodes,
    nginx,
    databaseUrl: database.url,
    close: async () => {
      await nginx.close()
      for (const node of nodes) await node.kill('SIGKILL')
      await database.close()
    },
  }
}
