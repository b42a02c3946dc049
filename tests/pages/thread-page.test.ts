import { readFile } from 'node:fs/promises'
import { seedIfEmpty } from '../../seed/first-start.js'
import { readDocument } from '../../seed/reader.js'
import { projectPath } from '../../src/platform/project.js'
import { makeForum, makeMember, makeReply, makeThread } from '../helpers/factories.js'
import { startTestForum, type TestForum } from '../helpers/forum.js'
import { elements, textOf } from '../helpers/html.js'
import { closeClients, until, watch } from '../helpers/live.js'

let forum: TestForum

beforeAll(async () => {
  forum = await startTestForum()
})

afterEach(closeClients)
afterAll(() => forum.close())

async function open(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(forum.url + path, { headers })
  const html = await answer.text()
  return { answer, html, seen: elements(html), text: textOf(html) }
}

test('a thread is shown as the document shows it', async () => {
  await seedIfEmpty(forum.db)
  const document = readDocument(await readFile(projectPath('seed/document.txt'), 'utf8'))
  const { seen, text } = await open('/threads/1')
  const texts = (tag: string) => seen.filter((element) => element.tag === tag).map((element) => element.text)
  expect(texts('h1')).toEqual([document.title])
  expect(texts('dt')).toEqual(['Joined', 'Messages', 'Reaction score', 'Country', 'Location'])
  expect(texts('dd')).toEqual(['Oct 15, 2017', '28,401', '-82', '🇨🇦 Canada', 'Canada'])
  expect(texts('h2')).toEqual(['Latest posts', 'Country Latest Posts'])
  const nav = seen.filter(({ tag }) => tag === 'a').map((link) => link.text)
  for (const label of ['What’s new', 'Back', 'Top', 'Bottom']) expect(nav).toContain(label)
  let at = 0
  for (const paragraph of document.posts[0]?.paragraphs ?? []) {
    at = text.indexOf(paragraph, at)
    expect([paragraph, at]).not.toEqual([paragraph, -1])
  }
})

test('links within the page lead to something, and no id stands twice', async () => {
  const { seen } = await open('/threads/1')
  const ids = seen.flatMap(({ attributes }) => attributes.id ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  for (const { attributes } of seen) {
    const target = /^\/?#(.+)/.exec(attributes.href ?? '')?.[1]
    if (target) expect([...ids, 'top']).toContain(target)
  }
})

test('the page loads only what its policy allows, and all of it is there', async () => {
  const { answer, seen } = await open('/threads/1')
  const policy = answer.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
  const scripts = seen.filter(({ tag, attributes }) => tag === 'script' && attributes.type !== 'application/ld+json')
  for (const { attributes } of scripts) expect(policy).toContain(`script-src 'nonce-${attributes.nonce}'`)
  const styles = seen.filter(({ attributes }) => attributes.rel === 'stylesheet')
  const loaded = [
    ...scripts.map(({ attributes }) => attributes.src),
    ...styles.map(({ attributes }) => attributes.href),
  ]
  const types: unknown[] = []
  for (const address of loaded) types.push((await fetch(forum.url + address)).headers.get('content-type'))
  expect(types).toEqual(['text/javascript; charset=utf-8', 'text/css; charset=utf-8'])
})

test('what happens after the page was read comes live, from where it was read', async () => {
  const { seen } = await open('/threads/1')
  const { 'data-streams': streams = '', 'data-cursor': cursor } =
    seen.find(({ attributes }) => attributes['data-streams'])?.attributes ?? {}
  expect(streams).toBe('thread:1 latest-posts')
  const reply = await makeReply(forum.db, { threadId: 1, body: 'Said *meanwhile*' })
  const watcher = await watch(forum.url, undefined, 'thread:1', Number(cursor))
  await until(() => watcher.events.length === 1)
  const now = await open('/threads/1')
  expect(now.html).toContain('<p>Said <em>meanwhile</em></p>')
  expect(now.seen.some(({ attributes }) => attributes.id === `post-${reply.id}`)).toBe(true)
})

test('a long thread has pages', async () => {
  const { id } = await makeThread(forum.db, { title: 'Long' })
  const author = (await makeMember(forum.db)).actor
  for (let count = 0; count < 20; count++) await makeReply(forum.db, { threadId: id, author })
  const first = await open(`/threads/${id}`)
  expect(first.seen.find(({ text }) => text === 'Next')?.attributes.href).toBe(`/threads/${id}?page=2`)
  const second = await open(`/threads/${id}?page=2&from=elsewhere`)
  expect(second.seen.filter(({ tag }) => tag === 'article')).toHaveLength(1)
})

test('a thread that a guest may not see is not there, and its reader sees it', async () => {
  const inside = await makeForum(forum.db, { private: true, name: 'Staff' })
  const moderator = await makeMember(forum.db, { groups: ['moderators'] })
  const { id } = await makeThread(forum.db, { forumId: inside.id, author: moderator.actor, title: 'Hush' })
  expect((await open(`/threads/${id}`)).answer.status).toBe(404)
  const seen = await open(`/threads/${id}`, { Authorization: `Bearer ${moderator.token}` })
  expect([seen.answer.status, seen.text.includes('Hush')]).toEqual([200, true])
})

test('a page that is unchanged is not sent again', async () => {
  const { answer } = await open('/threads/1')
  const again = await open('/threads/1', { 'If-None-Match': answer.headers.get('etag') ?? '' })
  expect([again.answer.status, again.html]).toEqual([304, ''])
})

test('the address of a post leads to its place in its thread, for those who may see it', async () => {
  const thread = await makeThread(forum.db)
  const replies: number[] = []
  for (let count = 0; count < 20; count++) replies.push((await makeReply(forum.db, { threadId: thread.id })).id)
  const lead = async (id: number | string) => {
    const answer = await fetch(`${forum.url}/posts/${id}`, { redirect: 'manual' })
    return answer.headers.get('location') ?? answer.status
  }
  expect(await lead(replies[18] ?? 0)).toBe(`/threads/${thread.id}#post-${replies[18]}`)
  expect(await lead(replies[19] ?? 0)).toBe(`/threads/${thread.id}?page=2#post-${replies[19]}`)
  const hidden = await makeForum(forum.db, { private: true })
  const { actor: author } = await makeMember(forum.db, { groups: ['administrators'] })
  const secret = await makeThread(forum.db, { forumId: hidden.id, author })
  expect(await lead(secret.firstPostId)).toBe(404)
  for (const id of ['999999', 'abc', '0']) expect(await lead(id)).toBe(404)
})
