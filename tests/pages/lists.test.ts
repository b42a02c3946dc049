import { makeForum, makeMember, makeReply, makeThread, type TestMember } from '../helpers/factories.js'
import { startTestForum, type TestForum } from '../helpers/forum.js'
import { elements, type SeenElement, textOf } from '../helpers/html.js'

let forum: TestForum
let member: TestMember

beforeAll(async () => {
  forum = await startTestForum()
  member = await makeMember(forum.db, { username: 'ada', country: 'CA' })
})

afterAll(() => forum.close())

async function open(path: string, as?: TestMember) {
  const headers = { Accept: 'text/html', ...(as ? { Authorization: `Bearer ${as.token}` } : {}) }
  const answer = await fetch(forum.url + path, { headers, redirect: 'manual' })
  const html = await answer.text()
  return { answer, html, seen: elements(html), text: textOf(html) }
}

const linksOf = (seen: readonly SeenElement[]) =>
  seen.filter(({ tag }) => tag === 'a').map(({ attributes, text }) => [text, attributes.href])

const textsOf = (seen: readonly SeenElement[], tag: string) =>
  seen.filter((one) => one.tag === tag).map(({ text }) => text)

test('a forum without forums says so', async () => {
  expect((await open('/')).text).toContain('There is no forum that you may read yet.')
})

test('the front page shows categories, their forums with counts, and the latest posts', async () => {
  const category = await makeForum(forum.db, { kind: 'category', name: 'World' })
  const news = await makeForum(forum.db, { name: 'News', parentId: category.id })
  const below = await makeForum(forum.db, { name: 'Local', parentId: news.id })
  const thread = await makeThread(forum.db, { forumId: below.id, title: 'Road works', author: member.actor })
  const reply = await makeReply(forum.db, { threadId: thread.id, author: member.actor })
  const { seen, answer } = await open('/')
  expect(answer.status).toBe(200)
  expect(textsOf(seen, 'h1')).toEqual(['Rostra'])
  expect(textsOf(seen, 'title')).toEqual(['Rostra'])
  expect(textsOf(seen, 'h2')).toEqual(['World', 'Latest posts', 'Country Latest Posts'])
  const entry = seen.find(({ attributes }) => attributes['data-forum'] === String(news.id))
  expect(entry?.text).toContain('1 thread, 2 posts')
  expect(linksOf(seen)).toEqual(
    expect.arrayContaining([
      ['World', `/forums/${category.id}`],
      ['News', `/forums/${news.id}`],
      ['Local', `/forums/${below.id}`],
      ['Road works', `/posts/${reply.id}`],
      ['ada', `/members/${member.id}`],
    ]),
  )
  expect(seen.find(({ tag }) => tag === 'body')?.attributes).toMatchObject({
    'data-streams': 'latest-posts',
    'data-cursor': expect.stringMatching(/^\d+$/),
  })
})

test('a forum shows its threads, sticky ones first and marked, on pages of twenty', async () => {
  const { id } = await makeForum(forum.db, { name: 'Busy' })
  const sticky = await makeThread(forum.db, { forumId: id, title: 'Rules', author: member.actor })
  await forum.db.client.thread.update({ where: { id: sticky.id }, data: { isSticky: true, isLocked: true } })
  for (let count = 1; count <= 20; count++) {
    await makeThread(forum.db, { forumId: id, title: `Talk ${count}`, author: member.actor })
  }
  const first = await open(`/forums/${id}`)
  const threads = first.seen.filter(({ tag, attributes }) => tag === 'li' && attributes['data-thread'])
  expect(threads).toHaveLength(20)
  expect(threads[0]?.text).toMatch(/^StickyLockedRules/)
  expect(threads[1]?.text).toMatch(/^Talk 20ada, .*0 replies, 0 views.*Latest post by ada/)
  expect(first.seen.find(({ text }) => text === 'Next')?.attributes.href).toBe(`/forums/${id}?page=2`)
  expect(first.seen.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href).toMatch(`/forums/${id}`)
  expect(
    first.seen.filter(({ attributes }) => attributes.rel === 'alternate').map(({ attributes }) => attributes.href),
  ).toEqual([`/forums/${id}.rss`, `/forums/${id}.atom`, `/forums/${id}.json`])
  const second = await open(`/forums/${id}?page=2`)
  expect(linksOf(second.seen)).toContainEqual(['Talk 1', expect.stringMatching(/^\/threads\/\d+$/)])
  expect((await open(`/forums/${id}?page=3`)).answer.status).toBe(404)
})

test('only who may start a thread is led to it', async () => {
  const { id } = await makeForum(forum.db)
  const link = ['New thread', `/forums/${id}/new-thread`]
  expect(linksOf((await open(`/forums/${id}`, member)).seen)).toContainEqual(link)
  expect(linksOf((await open(`/forums/${id}`)).seen)).not.toContainEqual(link)
})

describe('a private forum', () => {
  const word = 'xyzzy'
  let inside: { id: number }
  let insider: TestMember
  let before: Map<string, string>

  const lists = () => ['/']
  const readLists = async () => {
    const read = new Map<string, string>()
    for (const path of lists()) {
      for (const who of [undefined, member]) {
        const { html } = await open(path, who)
        // The log's place grows whatever happens; nonce and keys are new each time.
        read.set(`${path} ${who?.username}`, html.replace(/ (data-cursor|nonce)="[^"]*"/g, ''))
      }
    }
    return read
  }

  beforeAll(async () => {
    before = await readLists()
    insider = await makeMember(forum.db, { groups: ['moderators'], country: 'JP' })
    inside = await makeForum(forum.db, { name: `${word} room`, private: true })
    const { actor: author } = insider
    const { id: threadId } = await makeThread(forum.db, { forumId: inside.id, author, title: word, body: word })
    await makeReply(forum.db, { threadId, author, body: `${word} again` })
  })

  test('does not show in lists and counts to who may not read it', async () => {
    expect(await readLists()).toEqual(before)
  })

  test('has no page for who may not read it', async () => {
    for (const path of ['', '/new-thread']) {
      for (const who of [undefined, member]) {
        const { answer, html } = await open(`/forums/${inside.id}${path}`, who)
        expect([path, answer.status, html.includes(word)]).toEqual([path, 404, false])
      }
    }
  })

  test('shows to who may', async () => {
    for (const path of [...lists(), `/forums/${inside.id}`]) {
      expect([path, (await open(path, insider)).text.includes(word)]).toEqual([path, true])
    }
  })
})
