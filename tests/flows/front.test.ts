import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { type Answer, answerKey } from '../../src/http/answer.js'
import { guest } from '../../src/shared/actor.js'
import { forgetKept, makeMember, makeReply, makeThread, sessionFor, type TestMember } from '../helpers/factories.js'
import { startTestForum, type TestForum } from '../helpers/forum.js'
import { until } from '../helpers/live.js'
import { endRawRequests, sendRaw } from '../helpers/raw-request.js'

let forum: TestForum
/** The application without its front. */
let bare: { url: string; server: Server }
let member: TestMember
let cookie: string
let threadId: number
/** How many requests the application was given. */
let handed = 0

beforeAll(async () => {
  forum = await startTestForum()
  countHanded(forum.forum.app)
  bare = await serve(forum.forum.app)
  member = await makeMember(forum.db, { country: 'CA' })
  cookie = `rostra_session=${await sessionFor(forum.db, member.id)}`
  const thread = await makeThread(forum.db, { author: member.actor, body: 'With **bold** words, “quotes” and 🎉' })
  threadId = thread.id
  for (let i = 0; i < 3; i++) await makeReply(forum.db, { threadId })
})
afterAll(async () => {
  endRawRequests()
  bare.server.close()
  await forum.close()
})

function countHanded(app: object): void {
  const { handle } = app as { handle: (...given: unknown[]) => unknown }
  Object.assign(app, {
    handle: (...given: unknown[]) => {
      handed++
      return handle.apply(app, given)
    },
  })
}

async function serve(listener: RequestListener) {
  const server = createServer(listener)
  // As the test forum's: its answers tell it.
  server.keepAliveTimeout = 120_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** What a client sees, without what is new each time, and without what names the port. */
async function ask(url: string, path: string, headers: Record<string, string>) {
  // The address of the forum stands in pages, so both are asked by the same name.
  const {
    status,
    headers: got,
    text,
  } = await sendRaw(url, 'GET', path, { headers: { host: 'forum.example', ...headers } })
  return { status, headers: plain(got), text: text.replace(/nonce="[\w-]+"/g, '').replace(/data-cursor="\d+"/g, '') }
}

function plain({ date: _, 'x-request-id': __, ratelimit, 'content-length': length, ...headers }: IncomingHttpHeaders) {
  // A page tells how far the log is, which grows longer.
  const isPage = headers['content-type']?.startsWith('text/html') ?? false
  const policy = headers['content-security-policy']?.toString().replace(/nonce-[\w-]+/, 'nonce')
  return {
    ...headers,
    'content-security-policy': policy,
    isLimited: ratelimit !== undefined,
    length: isPage ? length !== undefined : length,
  }
}

/** What the log says of the last request. */
function lastLine() {
  const lines = forum.log.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request')
  const { time: _, requestId: __, ms: ___, ...line } = lines.at(-1) ?? {}
  return line
}

async function counted(): Promise<string> {
  const text = await (await fetch(`${bare.url}/metrics`)).text()
  return text
    .split('\n')
    .filter((line) => line.startsWith('rostra_http_request_duration_seconds_count') && !line.includes('/metrics'))
    .join('\n')
}

/**
 * Asks until the front answers: the first answer is the application's, and what is kept may be forgotten at any time,
 * as when views are written. Tells what the log and the metrics say of it too.
 */
async function askFront(path: string, headers: Record<string, string>) {
  for (let attempt = 1; attempt <= 200; attempt++) {
    const before = await counted()
    const handedBefore = handed
    const answer = await ask(forum.url, path, headers)
    if (handed === handedBefore) return { answer, line: lastLine(), counts: raised(before, await counted()) }
    if (attempt > 5) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`The front never answers ${path}`)
}

const pages = () => [
  `/api/v1/threads/${threadId}/posts`,
  `/api/v1/threads/${threadId}/posts?page=1&perPage=2`,
  '/api/v1/latest-posts',
  '/api/v1/latest-posts?country=CA&per=post',
  '/api/v1/countries/latest-posts',
  '/api/v1/forums',
  '/api/v1/forums/1',
  '/api/v1/forums/1/threads',
  `/threads/${threadId}`,
  `/threads/${threadId}?utm_source=mail`,
  '/',
  '/forums/1',
  '/latest-posts',
  '/countries',
]

const asked: [string, () => Record<string, string>][] = [
  ['a guest', () => ({})],
  [
    'a guest with a browser',
    () => ({ accept: 'text/html,image/avif,*/*;q=0.8', 'accept-encoding': 'gzip, deflate, br' }),
  ],
  ['a guest who takes no gzip', () => ({ 'accept-encoding': 'br, gzip;q=0' })],
  ['a guest with another cookie', () => ({ cookie: 'theme=dark' })],
  ['a guest who names the request', () => ({ 'x-request-id': 'a-name-of-mine' })],
]

describe.each(asked)('%s', (_who, headers) => {
  test('gets from the front what the application answers, and is told of in the same way', async () => {
    for (const path of pages()) {
      const { answer, counts, line } = await askFront(path, headers())
      const before = await counted()
      const fromApp = await ask(bare.url, path, headers())
      expect(answer).toEqual(fromApp)
      expect(answer.status).toBe(200)
      expect(line).toEqual(lastLine())
      expect(counts).toEqual(raised(before, await counted()))
    }
  })
})

/** Which figures became larger, and by how much. */
function raised(before: string, after: string): [string, number][] {
  const read = (text: string) =>
    new Map(text.split('\n').map((line) => [line.split(' ')[0] ?? '', Number(line.split(' ')[1])]))
  const earlier = read(before)
  return [...read(after)].flatMap(([name, count]) => {
    const by = count - (earlier.get(name) ?? 0)
    return by === 0 ? [] : [[name, by] as [string, number]]
  })
}

test.each([
  ['a session', () => ({ cookie })],
  ['a token', () => ({ authorization: `Bearer ${member.token}` })],
])('a member with %s gets from the front what the application answers', async (_with, headers) => {
  for (const path of pages().filter((page) => page.startsWith('/api/'))) {
    const { answer, line } = await askFront(path, headers())
    expect(await ask(bare.url, path, headers())).toEqual(answer)
    expect(line).toEqual(lastLine())
    expect(line.memberId).toBe(member.id)
  }
})

test.each([
  ['it', (tag: string) => tag, 304],
  ['it as weak', (tag: string) => `W/${tag}`, 304],
  ['it among others', (tag: string) => `"other", ${tag}`, 304],
  ['whatever there is', () => '*', 304],
  ['another one', () => '"other"', 200],
])('a reader who has %s is told so by the front as by the application', async (_what, naming, status) => {
  for (const path of pages()) {
    for (const more of [{}, { 'accept-encoding': 'gzip' }] as Record<string, string>[]) {
      const askBoth = async () => {
        const tag = (await ask(forum.url, path, more)).headers.etag ?? ''
        const headers = { ...more, 'if-none-match': naming(tag) }
        const { answer } = await askFront(path, headers)
        const fromApp = await ask(bare.url, path, headers)
        return { isSame: answer.headers.etag === tag && fromApp.headers.etag === tag, answer, fromApp }
      }
      let both = await askBoth()
      // Views may be written at any time, and are another answer.
      for (let attempt = 1; !both.isSame && attempt < 5; attempt++) both = await askBoth()
      expect([path, both.answer.status]).toEqual([path, status])
      expect(both.answer).toEqual(both.fromApp)
    }
  }
})

test('what is only ever asked for by those who have it comes to be answered by the front', async () => {
  const path = '/api/v1/forums'
  const fromApp = await ask(bare.url, path, {})
  forgetKept(forum.db)
  const { answer } = await askFront(path, { 'if-none-match': fromApp.headers.etag ?? '' })
  expect(answer.status).toBe(304)
  expect((await askFront(path, {})).answer).toEqual(fromApp)
})

test('who asks while an answer is made anew waits for it at the front', async () => {
  const path = '/api/v1/forums'
  const key = answerKey(guest, '', path)
  const askWhileMade = async () => {
    const { answer: earlier } = await askFront(path, {})
    const { kept } = forum.db.reader
    const known = kept?.get<Answer>(key)
    forgetKept(forum.db)
    if (known?.sent) known.keepSent?.(known.sent)
    let finish: () => void = () => undefined
    const finished = new Promise<void>((resolve) => {
      finish = resolve
    })
    const making = kept?.make(key, async () => finished.then(() => ({ value: known, size: 1000 })))
    const before = handed
    let isAnswered = false
    const asking = Promise.all([1, 2, 3].map(() => ask(forum.url, path, {}))).finally(() => {
      isAnswered = true
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    const isHeldBack = !isAnswered
    finish()
    await making
    return { isHeldBack, answers: await asking, earlier, handed: handed - before }
  }
  let found = await askWhileMade()
  // Whatever the log tells meanwhile, as that views were written, lets go of what is being made.
  for (let attempt = 1; found.handed > 0 && attempt < 5; attempt++) found = await askWhileMade()
  forgetKept(forum.db)
  const { earlier, ...rest } = found
  expect(rest).toEqual({ isHeldBack: true, answers: [earlier, earlier, earlier], handed: 0 })
})

test.each([
  ['asks for it as an image', { 'sec-fetch-dest': 'image' }],
  ['would rather have an image', { accept: 'image/png,*/*;q=0.1' }],
  ['has a session that is unknown', { cookie: 'rostra_session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
  ['has a token that is unknown', { authorization: 'Bearer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
  ['sends a body along', { 'content-type': 'application/json' }],
  ['wants the connection to end', { connection: 'close' }],
])('who %s is answered by the application', async (_how, headers) => {
  const path = `/api/v1/threads/${threadId}/posts`
  const send = (url: string) =>
    sendRaw(url, 'GET', path, {
      headers: { host: 'forum.example', ...headers },
      ...('content-type' in headers ? { body: '{}' } : {}),
    })
  await ask(forum.url, path, {})
  const before = handed
  const fromFront = await send(forum.url)
  expect(handed - before).toBe(1)
  const fromApp = await send(bare.url)
  expect([fromFront.status, fromFront.text, plain(fromFront.headers)]).toEqual([
    fromApp.status,
    fromApp.text,
    plain(fromApp.headers),
  ])
})

test('requests that are sent without waiting for answers are answered in their order', async () => {
  const paths = ['/api/v1/forums', `/api/v1/threads/${threadId}/posts`, '/api/v1/setup', '/api/v1/forums/1', '/healthz']
  for (const path of paths.slice(0, 2)) await askFront(path, {})
  const before = handed
  const { hostname, port } = new URL(forum.url)
  const socket = connect(Number(port), hostname)
  let got = ''
  socket.on('data', (bytes: Buffer) => {
    got += bytes.toString('latin1')
  })
  socket.write(paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: forum.example\r\n\r\n`).join(''))
  const began = () => [...got.matchAll(/HTTP\/1\.1 (\d+)|^\{"(\w+)"/gm)].map(([, status, first]) => status ?? first)
  const expected = ['200', 'forums', '200', 'thread', '405', 'type', '200', 'forum', '200', 'status']
  await until(async () => began().length >= expected.length)
  socket.destroy()
  expect(began()).toEqual(expected)
  expect(handed - before).toBeLessThan(paths.length)
})

test('views are counted whoever answers, but not what a browser fetches ahead', async () => {
  const { id } = await makeThread(forum.db)
  await ask(forum.url, `/threads/${id}`, {})
  await ask(forum.url, `/threads/${id}`, {})
  await ask(forum.url, `/threads/${id}`, { 'sec-purpose': 'prefetch' })
  await ask(forum.url, `/api/v1/threads/${id}/posts`, {})
  await ask(forum.url, `/api/v1/threads/${id}/posts`, {})
  const viewCount = async () => JSON.parse((await ask(forum.url, `/api/v1/threads/${id}`, {})).text).thread.viewCount
  await until(async () => (await viewCount()) > 0)
  expect(await viewCount()).toBe(4)
})
