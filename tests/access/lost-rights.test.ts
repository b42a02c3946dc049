import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { leaveGroup } from '../../src/features/groups/actions.js'
import { builtInGroups } from '../../src/shared/actor.js'
import { api } from '../helpers/api.js'
import { forgetKept, makeForum, makeMember, makeReply, makeThread, type TestMember } from '../helpers/factories.js'
import { startTestForum, type TestForum } from '../helpers/forum.js'

let forum: TestForum
let admin: TestMember
let insider: TestMember
let privateThread: { id: number }

beforeAll(async () => {
  forum = await startTestForum()
  admin = await makeMember(forum.db, { groups: ['administrators'] })
})
beforeEach(async () => {
  insider = await makeMember(forum.db, { groups: ['moderators'] })
  const { id: forumId } = await makeForum(forum.db, { private: true })
  privateThread = await makeThread(forum.db, { forumId, author: admin.actor })
})
afterAll(() => forum.close())

const expel = () => leaveGroup(forum.db, admin.actor, { groupId: builtInGroups.moderators, userId: insider.id })

/** Sends a request whose body is held back until `release` sends it; answers the whole answer. */
async function hold(method: string, path: string, body: string) {
  const socket = connect(Number(new URL(forum.url).port), '127.0.0.1')
  await once(socket, 'connect')
  const head = [
    `${method} /api/v1${path} HTTP/1.1`,
    'Host: forum',
    'Connection: close',
    `Authorization: Bearer ${insider.token}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 1)}`)
  // Long enough for the server to have found out who asks.
  await sleep(300)
  return async () => {
    socket.write(body.slice(1))
    return text(socket)
  }
}

test('a request that was begun before a right was lost, and ended after, gets nothing', async () => {
  const release = await hold('GET', `/threads/${privateThread.id}/posts`, '{}')
  await expel()
  await makeReply(forum.db, { threadId: privateThread.id, author: admin.actor, body: 'written among ourselves' })
  await sleep(1000)
  const answer = await release()
  expect(answer).toMatch(/^HTTP\/1.1 404 /)
  expect(answer).not.toContain('written among ourselves')
})

test('a write that was begun before a token was revoked, and ended after, is refused', async () => {
  const release = await hold('POST', `/threads/${privateThread.id}/posts`, '{"body": "too late"}')
  await forum.db.client.apiToken.deleteMany({ where: { userId: insider.id } })
  forgetKept(forum.db)
  await sleep(1000)
  expect(await release()).toMatch(/^HTTP\/1.1 401 /)
})

test('the answer of a request that is sent again is not for who may not see it any more', async () => {
  const { id } = await makeReply(forum.db, { threadId: privateThread.id, author: insider.actor })
  const as = api(forum.url, insider)
  expect((await as.delete(`/posts/${id}`)).status).toBe(204)
  const restore = () => as.post(`/posts/${id}/restore`, undefined, { 'Idempotency-Key': 'restore-once' })
  expect((await restore()).status).toBe(200)
  expect((await restore()).status).toBe(200)
  await expel()
  expect(await restore()).toMatchObject({ status: 404, body: { code: 'not_found' } })
})

test('a token that another node revoked changes nothing here, though this node has not heard of it', async () => {
  const mine = api(forum.url, { token: insider.token })
  const read = async () => (await mine.get(`/threads/${privateThread.id}/posts`)).status
  // The first use of a token is noted, by which what was kept of it is forgotten.
  for (let n = 0; n < 3; n++) {
    expect(await read()).toBe(200)
    await sleep(300)
  }
  // As another node does; its event is still on the way.
  await forum.db.client.apiToken.deleteMany({ where: { userId: insider.id } })
  expect(await read()).toBe(200)
  const writes = [
    await mine.post(`/threads/${privateThread.id}/posts`, { body: 'A reply' }),
    await mine.put(`/posts/${await firstPostOf(privateThread.id)}/reaction`, { type: 'like' }),
    await mine.post('/me/tokens', { name: 'Another', scopes: ['read'] }),
  ]
  expect(writes.map(({ status }) => status)).toEqual([401, 401, 401])
})

async function firstPostOf(threadId: number): Promise<number | null> {
  const thread = await forum.db.reader.thread.findUniqueOrThrow({ where: { id: threadId } })
  return thread.firstPostId
}
