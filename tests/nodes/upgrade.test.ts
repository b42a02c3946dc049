import { connect } from '../../src/platform/database.js'
import { openServer } from '../../src/platform/server-database.js'
import { makeMember } from '../helpers/factories.js'
import { closeClients, until, type Watcher, watch } from '../helpers/live.js'
import { expectProgress, expectReplies, makeKnownThread, startLoad } from '../helpers/load.js'
import { makeNextVersion } from '../helpers/next-version.js'
import { makeNodesDatabase } from '../helpers/nodes.js'
import { onPostgres } from '../helpers/on-postgres.js'
import { type NodeProcess, prepareNode } from '../helpers/process.js'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  closeClients()
  for (const each of open.splice(0).reverse()) await each.close()
})

/** Three nodes of this version at work on a database. */
async function startNodes(databaseUrl: string): Promise<NodeProcess[]> {
  const variables = {
    DATABASE_URL: databaseUrl,
    SEED: 'off',
    RATE_LIMITS: 'off',
    LOG_LEVEL: 'warn',
    DRAIN_SECONDS: '1',
  }
  const nodes = await Promise.all([1, 2, 3].map(() => prepareNode(variables)))
  open.push(...nodes.map((node) => ({ close: async () => void (await node.kill('SIGKILL')) })))
  for (const node of nodes) await node.start()
  return nodes
}

onPostgres(
  'a new version with a migration takes over node by node, and nobody who reads, writes or watches is the worse for it',
  async () => {
    const [database, next] = [await makeNodesDatabase(), await makeNextVersion()]
    open.push(database, next)
    const db = connect(await openServer({ url: database.url, pool: 2 }))
    open.push(db)
    const nodes = await startNodes(database.url)
    const urls = nodes.map(({ url }) => url)
    const threadId = await makeKnownThread(db, nodes)
    const tokens: string[] = []
    for (let n = 0; n < 4; n++) tokens.push((await makeMember(db)).token)
    const watchers: Watcher[] = []
    for (const url of urls) watchers.push(await watch(url, undefined, `thread:${threadId}`))

    const load = startLoad({ urls, threadId, tokens })
    await until(() => load.replies.length > 40)
    for (const node of nodes) {
      expect(await node.kill('SIGTERM')).toMatchObject({ code: 0 })
      await node.start({ root: next.root })
      await expectProgress(load)
    }
    await load.stop()

    for (const url of urls) {
      const description = await (await fetch(`${url}/api/v1/openapi.json`)).json()
      expect(description.info.version).toBe(next.version)
    }
    await expectReplies(db, threadId, load.replies, watchers)
    // Who asks a node that is gone asks the next; nothing else went wrong.
    expect(load.failures.filter(({ why }) => why !== 'ECONNREFUSED')).toEqual([])
  },
)
