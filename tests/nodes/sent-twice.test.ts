import { recountAll } from '../../src/recount.js'
import { api } from '../helpers/api.js'
import { makeMember, makeReply, makeThread } from '../helpers/factories.js'
import type { TestForum } from '../helpers/forum.js'
import { makeNodesDatabase, type NodesDatabase, startNode } from '../helpers/nodes.js'
import { onPostgres } from '../helpers/on-postgres.js'
import { testServer } from '../helpers/template.js'

/** Two nodes on one database. */
let nodes: TestForum[] = []
let database: NodesDatabase

beforeAll(async () => {
  if (!testServer) return
  database = await makeNodesDatabase()
  nodes = [await startNode({ DATABASE_URL: database.url }), await startNode({ DATABASE_URL: database.url })]
})
afterAll(async () => {
  for (const node of nodes) await node.close()
  await database?.close()
})

async function setScene() {
  const [there, here] = nodes
  if (!there || !here) throw new Error('There are no two nodes.')
  const { token } = await makeMember(here.db)
  const { id } = await makeThread(here.db)
  const { id: postId } = await makeReply(here.db, { threadId: id })
  const readThere = async () => (await api(there.url, { token }).get(`/threads/${id}/posts?perPage=100`)).body.posts
  return { here: api(here.url, { token }), there: api(there.url, { token }), readThere, id, postId }
}

afterEach(async () => {
  const [node] = nodes
  if (node) expect(await recountAll(node.db, { fix: false })).toEqual([])
})

onPostgres('a reply that is sent again to another node shows there once it is acknowledged', async () => {
  const { here, there, readThere, id } = await setScene()
  for (let round = 0; round < 10; round++) {
    await readThere()
    const reply = [`/threads/${id}/posts`, { body: 'Hello' }, { 'Idempotency-Key': `reply-${round}` }] as const
    await here.post(...reply)
    const { post } = (await there.post(...reply)).body
    expect((await readThere()).at(-1)).toEqual(post)
  }
})

onPostgres('a reaction that is sent again to another node shows there once it is acknowledged', async () => {
  const { here, there, readThere, postId } = await setScene()
  for (let round = 0; round < 10; round++) {
    await readThere()
    const reaction = [`/posts/${postId}/reaction`, { type: round % 2 === 0 ? 'like' : 'love' }] as const
    await here.put(...reaction)
    const { reactions } = (await there.put(...reaction)).body
    expect((await readThere())[1].reactions).toEqual(reactions)
  }
})
