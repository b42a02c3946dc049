import { append } from '../../src/events/outbox.js'
import { deleteToken, endSession } from '../../src/features/auth/actions.js'
import { setForumRules, updateForum } from '../../src/features/forums/actions.js'
import { createGroup, joinGroup, leaveGroup } from '../../src/features/groups/actions.js'
import { deletePost, replyToThread, restorePost } from '../../src/features/posts/actions.js'
import { react } from '../../src/features/reactions/actions.js'
import { inTransaction } from '../../src/platform/transaction.js'
import { prepareBroadcast } from '../../src/realtime/broadcast.js'
import type { LiveServer } from '../../src/realtime/streams.js'
import { api } from '../helpers/api.js'
import { makeMember, sessionFor, tokenFor } from '../helpers/factories.js'
import { startTestForum, type TestForum } from '../helpers/forum.js'
import { closeClients, connectRaw, revocations, type Scene, setScene, settle, until, watch } from '../helpers/live.js'

let forum: TestForum

beforeAll(async () => {
  forum = await startTestForum()
})
afterEach(closeClients)
afterAll(() => forum.close())

/** A private forum that one group may read and write in, and a member of the group. */
async function setPrivateScene(): Promise<Scene & { groupId: number }> {
  const scene = await setScene(forum, { private: true, body: 'The secret word is xyzzy' })
  const group = await createGroup(forum.db, scene.admin.actor, { key: `g${scene.forumId}`, name: 'Insiders' })
  await setForumRules(forum.db, scene.admin.actor, {
    forumId: scene.forumId,
    rules: (['read', 'reply', 'react'] as const).map((permission) => ({
      groupId: group.id,
      permission,
      effect: 'allow',
    })),
  })
  await joinGroup(forum.db, scene.admin.actor, { groupId: group.id, userId: scene.author.id })
  const { actor } = scene.author
  const author = { ...scene.author, actor: { ...actor, groups: [...actor.groups, group.id] } }
  await settle(forum)
  return { ...scene, author, groupId: group.id }
}

const reply = (scene: Scene, body = 'xyzzy again') =>
  replyToThread(forum.db, scene.admin.actor, { threadId: scene.threadId, body })

test('a private forum has no streams for guests, members and strangers, as if it were not there', async () => {
  const scene = await setPrivateScene()
  const powerless = await makeMember(forum.db, { groups: [scene.groupId], scopes: ['write'] })
  for (const token of [undefined, scene.reader.token]) {
    const raw = await connectRaw(forum.url, token === undefined ? {} : { token })
    for (const stream of [`thread:${scene.threadId}`, `forum:${scene.forumId}`]) {
      const [kind] = stream.split(':')
      const missing = await raw.ask('subscribe', { stream: `${kind}:2147483647` })
      expect(await raw.ask('subscribe', { stream })).toEqual(missing)
      expect(await raw.ask('subscribe', { stream, after: 0 })).toEqual(missing)
      expect(missing).toMatchObject({ ok: false, error: { code: 'not_found' } })
      const rest = await api(forum.url, token === undefined ? {} : { token }).get(`/events?stream=${stream}&after=0`)
      expect([rest.status, rest.body.code]).toEqual([404, 'not_found'])
    }
  }
  const raw = await connectRaw(forum.url, { token: powerless.token })
  expect(await raw.ask('subscribe', { stream: 'latest-posts' })).toMatchObject({
    error: { code: 'insufficient_scope' },
  })
})

test('not one byte of a private forum reaches those who may not read it, and all of it those who may', async () => {
  const scene = await setPrivateScene()
  const streams = ['latest-posts', 'country:CA', 'country:DE', `thread:${scene.threadId}`, `forum:${scene.forumId}`]
  const outsider = await connectRaw(forum.url, { token: scene.reader.token })
  const insider = await connectRaw(forum.url, { token: scene.author.token })
  for (const stream of streams) {
    await outsider.ask('subscribe', { stream })
    await insider.ask('subscribe', { stream })
  }
  const before = (await api(forum.url).get('/events')).body.cursor
  const { post } = await replyToThread(forum.db, scene.author.actor, { threadId: scene.threadId, body: 'xyzzy' })
  await react(forum.db, scene.admin.actor, { postId: post.id, type: 'love' })
  await deletePost(forum.db, scene.admin.actor, { postId: post.id })
  await restorePost(forum.db, scene.admin.actor, { postId: post.id })
  // On a busy machine the thread would be gone again before any of this was delivered.
  await settle(forum)
  await deletePost(forum.db, scene.admin.actor, { postId: scene.firstPostId })
  await restorePost(forum.db, scene.admin.actor, { postId: scene.firstPostId })
  await settle(forum)
  // The answer comes after whatever was sent before.
  for (const raw of [insider, outsider]) await raw.ask('unsubscribe', { stream: 'me' })
  const own = (events: { seq: number }[]) => events.filter((event) => JSON.stringify(event).includes('xyzzy'))
  expect(own(insider.received).length).toBeGreaterThan(3)
  expect(own(outsider.received)).toEqual([])
  expect(JSON.stringify(outsider.received)).not.toContain(`"threadId":${scene.threadId},`)
  for (const stream of streams.slice(0, 3)) {
    const replay = await outsider.ask('subscribe', { stream, after: before })
    const rest = await api(forum.url).get(`/events?stream=${stream}&after=${before}`)
    for (const answer of [replay, rest.body]) {
      expect(JSON.stringify(answer)).not.toContain('xyzzy')
      expect(JSON.stringify(answer)).not.toContain(`"threadId":${scene.threadId},`)
    }
  }
})

test.each([
  [
    'leaves the group',
    (scene) => leaveGroup(forum.db, scene.admin.actor, { groupId: scene.groupId, userId: scene.author.id }),
  ],
  [
    'is denied by a rule',
    (scene) =>
      setForumRules(forum.db, scene.admin.actor, {
        forumId: scene.forumId,
        rules: [{ groupId: scene.groupId, permission: 'read', effect: 'deny' }],
      }),
  ],
] satisfies [string, (scene: Scene & { groupId: number }) => Promise<unknown>][])(
  'a member who %s gets nothing more within a second, replay included',
  async (_how, lose) => {
    const scene = await setPrivateScene()
    const stream = `thread:${scene.threadId}`
    const member = await watch(forum.url, scene.author.token, stream)
    const latest = await watch(forum.url, scene.author.token, 'latest-posts')
    await reply(scene)
    await until(() => member.events.length === 1 && latest.events.length === 1)
    const start = performance.now()
    await lose(scene)
    await reply(scene)
    await until(() => member.revoked.length === 1)
    expect(performance.now() - start).toBeLessThan(1000)
    expect(member.revoked[0]?.code).toBe('not_found')
    await reply(scene)
    await settle(forum)
    expect(member.events).toHaveLength(1)
    expect(JSON.stringify(latest.events.slice(1))).not.toContain('xyzzy')
    await expect(watch(forum.url, scene.author.token, stream, 0)).rejects.toMatchObject({ code: 'not_found' })
    const replay = await watch(forum.url, scene.author.token, 'latest-posts', 0)
    expect(JSON.stringify(replay.events)).not.toContain('xyzzy')
  },
)

test('a forum that becomes private ends the streams of those who may not read it, and only theirs', async () => {
  const scene = await setScene(forum)
  const guest = await watch(forum.url, undefined, `forum:${scene.forumId}`)
  const moderator = await makeMember(forum.db, { groups: ['moderators'] })
  const staff = await watch(forum.url, moderator.token, `forum:${scene.forumId}`)
  await updateForum(forum.db, scene.admin.actor, { forumId: scene.forumId, change: { private: true } })
  await until(() => guest.revoked.length === 1)
  await reply(scene)
  await until(() => staff.events.length === 1)
  expect([guest.events, staff.revoked]).toEqual([[], []])
})

test('a member who joins a group gets its forums in the streams that they watch already', async () => {
  const scene = await setPrivateScene()
  const member = await watch(forum.url, scene.reader.token, 'latest-posts')
  await joinGroup(forum.db, scene.admin.actor, { groupId: scene.groupId, userId: scene.reader.id })
  await reply(scene)
  await until(() => member.events.length === 1)
})

test('a deleted thread leaves its watchers but for those who still see it, and is told nowhere else', async () => {
  const scene = await setScene(forum, { body: 'plugh' })
  const stream = `thread:${scene.threadId}`
  const guest = await watch(forum.url, undefined, stream)
  const author = await watch(forum.url, scene.author.token, stream)
  const staff = await watch(forum.url, scene.admin.token, stream)
  const latest = await watch(forum.url, undefined, 'latest-posts')
  await deletePost(forum.db, scene.author.actor, { postId: scene.firstPostId })
  await until(() => guest.revoked.length === 1)
  for (const { events } of [guest, author, staff, latest]) {
    expect(events).toMatchObject([{ type: 'thread:deleted', threadId: scene.threadId }])
  }
  const replay = await watch(forum.url, undefined, 'latest-posts', 0)
  expect(JSON.stringify(replay.events)).not.toContain('plugh')
  await restorePost(forum.db, scene.author.actor, { postId: scene.firstPostId })
  await until(() => [author, staff, latest].every(({ events }) => events.at(-1)?.type === 'thread:updated'))
  expect([author.revoked, staff.revoked, guest.events.length]).toEqual([[], [], 1])
})

test('what a deleted post said is not replayed', async () => {
  const scene = await setScene(forum)
  const { post } = await reply(scene, 'plover')
  await react(forum.db, scene.reader.actor, { postId: post.id, type: 'like' })
  await deletePost(forum.db, scene.admin.actor, { postId: post.id })
  await settle(forum)
  const { events } = await watch(forum.url, undefined, `thread:${scene.threadId}`, 0)
  expect(events.map(({ type }) => type)).toEqual([
    'thread:created',
    'post:created',
    'post:created',
    'reactions:changed',
    'post:deleted',
  ])
  expect(JSON.stringify(events)).not.toContain('plover')
  expect(events[2]).toMatchObject({ post: { state: 'deleted', position: 2, body: '', html: '' } })
})

test('a session that ends takes its connections along, and so does a token', async () => {
  const { reader, threadId } = await setScene(forum)
  const stream = `thread:${threadId}`
  const session = await sessionFor(forum.db, reader.id)
  const browser = await connectRaw(forum.url, {}, { cookie: `rostra_session=${session}` })
  expect((await browser.ask('subscribe', { stream: 'me' })).ok).toBe(true)
  const token = await tokenFor(forum.db, reader.id)
  const program = await watch(forum.url, token.secret, stream)
  const other = await watch(forum.url, reader.token, stream)
  const { id } = await forum.db.client.session.findFirstOrThrow({ where: { userId: reader.id } })
  await endSession(forum.db, reader.id, id)
  await until(() => browser.socket.disconnected)
  expect(revocations(browser)).toMatchObject([{ stream: 'me' }])
  await deleteToken(forum.db, reader.id, token.credential.id)
  await until(() => program.client.status === 'offline')
  expect(program.revoked).toHaveLength(1)
  expect(other.client.status).toBe('connected')
  await expect(connectRaw(forum.url, { token: token.secret })).rejects.toMatchObject({
    data: { code: 'invalid_token' },
  })
})

test('who is told together of the end of a token and of what came after it tells nothing of that to its holder', async () => {
  const { reader, forumId, threadId } = await setScene(forum)
  const token = await tokenFor(forum.db, reader.id)
  const program = await watch(forum.url, token.secret, `thread:${threadId}`)
  const other = await watch(forum.url, reader.token, `thread:${threadId}`)
  await inTransaction(forum.db, async (tx) => {
    await append(tx, { type: 'session.ended', userId: reader.id, data: { token: token.credential.id } })
    await append(tx, { type: 'thread.updated', forumId, threadId })
  })
  await until(() => other.events.length === 1 && program.revoked.length === 1)
  expect(program.events).toEqual([])
})

test('a session that expires takes its connections along', async () => {
  const { reader } = await setScene(forum)
  const session = await sessionFor(forum.db, reader.id, new Date(Date.now() + 700))
  const browser = await connectRaw(forum.url, {}, { cookie: `rostra_session=${session}` })
  expect((await browser.ask('subscribe', { stream: 'me' })).ok).toBe(true)
  await until(() => browser.socket.disconnected)
})

test('events do not go before a loss of rights that is known already', async () => {
  const { forumId, threadId } = await setScene(forum)
  const event = { type: 'thread.updated', forumId, threadId, seq: 1, at: new Date() } as const
  const loss = { type: 'membership.changed', userId: 1, seq: 2, at: new Date() } as const
  const live = { io: {} as LiveServer, streams: new Map(), rights: 0 }
  expect(await prepareBroadcast(forum.db.reader, live, [event], [loss])).toBeNull()
  expect(await prepareBroadcast(forum.db.reader, live, [event], [event])).not.toBeNull()
})
