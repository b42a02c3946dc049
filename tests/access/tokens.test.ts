import { api } from '../helpers/api.js'
import { makeForum, makeMember, makeThread, sessionFor, tokenFor } from '../helpers/factories.js'
import { startTestForum, type TestForum } from '../helpers/forum.js'

let forum: TestForum
beforeAll(async () => {
  forum = await startTestForum()
})
afterAll(() => forum.close())

const endings = (userId: number) =>
  forum.db.reader.event.findMany({ where: { type: 'session.ended', userId }, select: { data: true } })

test('a token is shown once, works at once, is listed without its secret, and can be revoked', async () => {
  const { id } = await makeMember(forum.db)
  const browser = api(forum.url, { cookie: await sessionFor(forum.db, id) })
  const made = await browser.post('/me/tokens', { name: 'my script', scopes: ['read', 'write'] })
  expect(made.status).toBe(201)
  expect(made.body).toEqual({
    token: {
      id: expect.any(Number),
      name: 'my script',
      scopes: ['read', 'write'],
      createdAt: expect.any(String),
      lastUsedAt: null,
    },
    secret: expect.stringMatching(/^[\w-]{43}$/),
  })
  const { token, secret } = made.body
  const script = api(forum.url, { token: secret })
  expect((await script.get('/me')).body.user.id).toBe(id)
  const listed = await browser.get('/me/tokens')
  expect(listed.body.tokens.map((each: { id: number }) => each.id)).toContain(token.id)
  expect(JSON.stringify(listed.body)).not.toContain(secret)
  expect((await browser.delete(`/me/tokens/${token.id}`)).status).toBe(204)
  expect(await script.get('/me')).toMatchObject({ status: 401, body: { code: 'invalid_token' } })
  expect(await browser.delete(`/me/tokens/${token.id}`)).toMatchObject({ status: 404 })
  expect(await endings(id)).toEqual([{ data: { token: token.id } }])
})

test('those who write at the same time are each taken for who they are, or for nobody', async () => {
  const members = await Promise.all(Array.from({ length: 8 }, () => makeMember(forum.db)))
  const unknown = ['x'.repeat(43), 'not a secret']
  const secrets = members.flatMap(({ token }) => [token, ...unknown])
  const answers = await Promise.all(
    secrets.map((token, index) => api(forum.url, { token }).patch('/me', { location: `Place ${index}` })),
  )
  const expected = members.flatMap(({ id }) => [id, ...unknown.map(() => 'invalid_token')])
  expect(answers.map(({ body }) => body.user?.id ?? body.code)).toEqual(expected)
  const cookies = await Promise.all(members.map(({ id }) => sessionFor(forum.db, id)))
  const changes = await Promise.all(
    ['unknown', ...cookies].map((cookie) => api(forum.url, { cookie }).patch('/me', { location: 'Elsewhere' })),
  )
  expect(changes.map(({ body }) => body.user?.id ?? body.code)).toEqual([
    'unauthenticated',
    ...members.map(({ id }) => id),
  ])
})

test('a secret is stored as its hash only', async () => {
  const { id } = await makeMember(forum.db)
  const { secret } = await tokenFor(forum.db, id)
  const [{ found }] = await forum.db.reader.$queryRaw<[{ found: number }]>`
    SELECT count(*)::int AS found FROM api_tokens WHERE api_tokens::text LIKE ${`%${secret}%`}
      OR position(convert_to(${secret}, 'UTF8') IN secret_hash) > 0`
  expect(found).toBe(0)
})

test('a creation that is sent twice makes one token and shows the same secret', async () => {
  const { id, token } = await makeMember(forum.db)
  const script = api(forum.url, { token })
  const make = () => script.post('/me/tokens', { name: 'once', scopes: ['read'] }, { 'Idempotency-Key': 'make-token' })
  const [first, second] = [await make(), await make()]
  expect(second.body).toEqual(first.body)
  expect(await forum.db.reader.apiToken.count({ where: { userId: id, name: 'once' } })).toBe(1)
})

test("a member cannot list or revoke another's tokens and sessions", async () => {
  const owner = await makeMember(forum.db)
  await sessionFor(forum.db, owner.id)
  const [ownersToken] = await forum.db.reader.apiToken.findMany({ where: { userId: owner.id } })
  const [ownersSession] = await forum.db.reader.session.findMany({ where: { userId: owner.id } })
  const stranger = api(forum.url, { token: (await makeMember(forum.db)).token })
  expect((await stranger.get('/me/sessions')).body).toEqual({ sessions: [] })
  expect((await stranger.delete(`/me/tokens/${ownersToken?.id}`)).status).toBe(404)
  expect((await stranger.delete(`/me/sessions/${ownersSession?.id}`)).status).toBe(404)
  expect((await api(forum.url, { token: owner.token }).get('/me')).status).toBe(200)
})

test('a guest has no tokens, no sessions and no card', async () => {
  const guest = api(forum.url)
  for (const path of ['/me', '/me/tokens', '/me/sessions']) {
    expect([path, (await guest.get(path)).body.code]).toEqual([path, 'unauthenticated'])
  }
  expect((await guest.patch('/me', { location: 'Nowhere' })).status).toBe(401)
  expect((await guest.delete('/me/sessions')).status).toBe(401)
  expect((await guest.post('/me/tokens', { name: 'x', scopes: ['read'] })).status).toBe(401)
})

describe('a scope', () => {
  test('that a token lacks is asked for by name', async () => {
    const { id } = await makeMember(forum.db, { groups: ['administrators'] })
    const reading = api(forum.url, { token: (await tokenFor(forum.db, id, ['read'])).secret })
    expect((await reading.get('/me')).status).toBe(200)
    expect(await reading.patch('/me', { location: 'Here' })).toMatchObject({
      status: 403,
      body: { code: 'insufficient_scope', detail: 'This needs a token with the scope write.' },
    })
    expect((await reading.post('/groups', { key: 'a-group', name: 'A group' })).body.code).toBe('insufficient_scope')
    const writing = api(forum.url, { token: (await tokenFor(forum.db, id, ['write'])).secret })
    expect((await writing.get('/me')).body.code).toBe('insufficient_scope')
    expect((await writing.patch('/me', { location: 'Here' })).status).toBe(200)
  })

  test('that a token lacks is not got by making another token', async () => {
    const { id } = await makeMember(forum.db)
    const script = api(forum.url, { token: (await tokenFor(forum.db, id, ['read', 'write'])).secret })
    expect((await script.post('/me/tokens', { name: 'more', scopes: ['read', 'admin'] })).body.code).toBe(
      'insufficient_scope',
    )
    expect((await script.post('/me/tokens', { name: 'less', scopes: ['read'] })).status).toBe(201)
  })
})

describe('a bearer token', () => {
  test('counts in the Authorization header only', async () => {
    const { token } = await makeMember(forum.db)
    const guest = api(forum.url)
    expect((await guest.get(`/me?access_token=${token}`)).status).toBe(422)
    expect((await guest.get('/me', { 'X-Access-Token': token })).status).toBe(401)
    expect((await guest.patch('/me', { location: 'Here', access_token: token })).status).toBe(422)
    expect((await guest.get('/me', { Authorization: `bearer ${token}` })).status).toBe(200)
  })

  test.each([
    ['empty', ''],
    ['too short', 'x'],
    ['of the right form and unknown', 'A'.repeat(43)],
    ['far too long', 'A'.repeat(5000)],
    ['of two words', 'two words'],
    ['a piece of SQL', "' OR 1=1 --"],
  ])('that is %s is refused, on public addresses too', async (_what, wrong) => {
    const { id } = await makeMember(forum.db)
    const answer = await api(forum.url).get(`/users/${id}`, { Authorization: `Bearer ${wrong}` })
    expect(answer).toMatchObject({ status: 401, body: { code: 'invalid_token' } })
    expect(answer.headers.get('www-authenticate')).toBe('Bearer')
  })

  test('goes before a cookie', async () => {
    const [one, other] = [await makeMember(forum.db), await makeMember(forum.db)]
    const both = api(forum.url, { token: one.token, cookie: await sessionFor(forum.db, other.id) })
    expect((await both.get('/me')).body.user.id).toBe(one.id)
  })
})

test('a page needs a token that may read, as the API does', async () => {
  const { id, actor } = await makeMember(forum.db, { groups: ['moderators'] })
  const hidden = await makeForum(forum.db, { private: true })
  const thread = await makeThread(forum.db, { forumId: hidden.id, author: actor, title: 'Among ourselves' })
  const { secret } = await tokenFor(forum.db, id, ['write', 'moderate', 'admin'])
  for (const path of [`/threads/${thread.id}`, '/']) {
    const answer = await fetch(`${forum.url}${path}`, { headers: { Authorization: `Bearer ${secret}` } })
    expect([path, answer.status]).toEqual([path, 403])
    expect(await answer.text()).not.toContain('Among ourselves')
  }
})

test('a form needs a token that may read too, for its answer is a page', async () => {
  const { id, actor } = await makeMember(forum.db, { groups: ['moderators'] })
  const hidden = await makeForum(forum.db, { private: true })
  const thread = await makeThread(forum.db, { forumId: hidden.id, author: actor, title: 'Among ourselves' })
  for (const scopes of [['write'], ['moderate', 'admin']] as const) {
    const { secret } = await tokenFor(forum.db, id, scopes)
    for (const path of [`/threads/${thread.id}/reply`, `/threads/${thread.id}/edit`, '/settings/card']) {
      const body = new URLSearchParams({ body: '', title: '', website: 'none' })
      const answer = await fetch(forum.url + path, {
        method: 'POST',
        headers: { Authorization: `Bearer ${secret}`, Accept: 'text/html' },
        body,
      })
      expect([path, answer.status]).toEqual([path, 403])
      expect(await answer.text()).not.toMatch(/Among ourselves|@example\.org/)
    }
  }
})
