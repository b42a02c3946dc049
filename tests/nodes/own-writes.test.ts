import { api } from '../helpers/api.js'
import { makeMember, makeThread, sessionFor } from '../helpers/factories.js'
import type { TestForum } from '../helpers/forum.js'
import { makeNodesDatabase, type NodesDatabase, startNode } from '../helpers/nodes.js'
import { onPostgres } from '../helpers/on-postgres.js'

let database: NodesDatabase
let nodes: TestForum[]

beforeEach(async () => {
  if (!process.env.TEST_DATABASE_URL) return
  database = await makeNodesDatabase()
  const node = () => startNode({ DATABASE_URL: database.url })
  nodes = [await node(), await node(), await node()]
})
afterEach(async () => {
  for (const node of nodes) await node.close()
  await database.close()
})

onPostgres(
  'who writes at one node reads it at the next, though that keeps the page',
  async () => {
    const [{ db }] = nodes as [TestForum]
    const { id: memberId } = await makeMember(db)
    const { id } = await makeThread(db)
    const cookie = await sessionFor(db, memberId)
    const path = `/threads/${id}/posts?perPage=50`
    let wrote = ''
    const client = (turn: number) =>
      api(nodes[turn % 3]?.url ?? '', { headers: { Cookie: `rostra_session=${cookie}${wrote}` } })
    for (let turn = 0; turn < 40; turn++) {
      // All nodes keep the page as it is.
      for (let other = 0; other < 6; other++) await client(other).get(path)
      const written = await client(turn).post(`/threads/${id}/posts`, { body: `Reply ${turn}` })
      wrote = `; ${written.headers.getSetCookie()[0]?.split(';')[0]}`
      const { body } = await client(turn + 1).get(path)
      expect(body.posts.at(-1)).toMatchObject({ body: `Reply ${turn}` })
      expect(body.thread.replyCount).toBe(turn + 1)
    }
  },
  60_000,
)

onPostgres('the note says where, for ten seconds, and reads leave none', async () => {
  const [one, other] = nodes as [TestForum, TestForum]
  const noteOf = async ({ url }: TestForum, method: string) =>
    (await fetch(`${url}/api/v1/auth/logout`, { method })).headers
      .getSetCookie()
      .find((text) => text.startsWith('rostra_wrote'))
  const notes = [await noteOf(one, 'POST'), await noteOf(one, 'POST'), await noteOf(other, 'POST')]
  expect(notes[0]).toMatch(/^rostra_wrote=[\w-]+; Max-Age=10; .*HttpOnly; SameSite=Lax$/)
  const nodesOf = notes.map((text) => text?.split(';')[0])
  expect(nodesOf[0]).toBe(nodesOf[1])
  expect(nodesOf[0]).not.toBe(nodesOf[2])
  expect(await noteOf(one, 'GET')).toBeUndefined()
})

onPostgres('a note of a node that is gone holds up nobody for long', async () => {
  const [{ url }] = nodes as [TestForum]
  const began = performance.now()
  const { status } = await fetch(`${url}/api/v1/forums`, { headers: { Cookie: 'rostra_wrote=a-node-of-old' } })
  expect(status).toBe(200)
  expect(performance.now() - began).toBeLessThan(1500)
})
