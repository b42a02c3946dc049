import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { react } from '../../src/features/reactions/actions.js'
import { Reactions } from '../../src/features/reactions/markup.js'
import { readReactionTypes, readReactorNames } from '../../src/features/reactions/queries.js'
import type { ReactionType, Reactor } from '../../src/features/reactions/schema.js'
import { makeMember, makeReply } from '../helpers/factories.js'
import { startTestForum, type TestForum } from '../helpers/forum.js'
import { elements, textOf } from '../helpers/html.js'

let forum: TestForum
let types: ReactionType[]

beforeAll(async () => {
  forum = await startTestForum()
  types = (await readReactionTypes(forum.db.reader)).reactionTypes
})
afterAll(() => forum.close())

type Shown = { counts?: Record<string, number>; own?: string; canReact?: boolean; names?: string[] | null }

function draw({ counts = {}, own, canReact = false, names = null }: Shown) {
  const reactors = names?.map((username, index): Reactor => ({ id: index + 1, username })) ?? null
  const post = { id: 12, reactions: { score: 0, counts } }
  const html = renderToString(h(Reactions, { post, types, own: own ?? null, canReact, reactors }))
  return { html, seen: elements(html), text: textOf(html).replace(/\s+/g, ' ').trim() }
}

const namesIn = (shown: Shown) => draw(shown).seen.find(({ tag }) => tag === 'a')?.text

test('a post shows the types that were used, with a name for whoever sees no emoji', () => {
  const { seen } = draw({ counts: { love: 1, like: 1200 } })
  const items = seen.filter(({ tag }) => tag === 'li').map(({ text }) => text.replace(/\s+/g, ' '))
  expect(items).toEqual(['👍 Like 1,200', '❤️ Love 1'])
  const hidden = seen.filter(({ attributes }) => attributes['aria-hidden'] === 'true').map(({ text }) => text)
  expect(hidden).toEqual(['👍', '❤️'])
})

test('who reacted is named, and who is too many for that is counted', () => {
  expect(namesIn({ counts: { like: 1 }, names: ['ada'] })).toBe('ada')
  expect(namesIn({ counts: { like: 2 }, names: ['ada', 'bob'] })).toBe('ada and bob')
  expect(namesIn({ counts: { like: 2, love: 1 }, names: ['ada', 'bob', 'eve'] })).toBe('ada, bob and eve')
  expect(namesIn({ counts: { like: 3, love: 1 }, names: ['ada', 'bob', 'eve'] })).toBe('ada, bob, eve and 1 other')
  expect(namesIn({ counts: { like: 7 }, names: ['ada', 'bob', 'eve'] })).toBe('ada, bob, eve and 4 others')
  expect(namesIn({ counts: { like: 7 } })).toBe('Who reacted')
  expect(namesIn({ counts: {}, names: [] })).toBeUndefined()
})

test('a post that nobody reacted to keeps an empty place for reactions', () => {
  expect(draw({}).html).toBe('<div class="reactions" data-reactions="12"></div>')
})

test('who may react chooses among all types, and takes their own reaction back by pressing it', () => {
  const { seen, text } = draw({ counts: { like: 1 }, own: 'like', canReact: true, names: ['ada'] })
  expect(seen.find(({ tag }) => tag === 'form')?.attributes).toEqual({ method: 'post', action: '/posts/12/reaction' })
  const buttons = seen.filter(({ tag }) => tag === 'button').map(({ attributes }) => attributes)
  const others = types
    .filter(({ key }) => key !== 'like')
    .map(({ key }) => ({ type: 'submit', name: 'type', value: key }))
  expect(buttons).toEqual([{ type: 'submit', name: 'type', value: '', 'aria-pressed': 'true' }, ...others])
  expect(text).toContain('Your reaction: Like')
  expect(draw({ canReact: true }).text).toMatch(/^React\u{1f44d} Like/u)
  expect(draw({ counts: { like: 1 } }).seen.some(({ tag }) => tag === 'form')).toBe(false)
})

test('each post of a page is given its own latest three, the last who reacted first', async () => {
  const { db } = forum
  const [loved, liked, alone] = [await makeReply(db), await makeReply(db), await makeReply(db)]
  const members = await Promise.all(
    ['rea-1', 'rea-2', 'rea-3', 'rea-4'].map((username) => makeMember(db, { username })),
  )
  for (const [minute, { id, actor }] of members.entries()) {
    await react(db, actor, { postId: loved.id, type: 'love' })
    const createdAt = new Date(Date.UTC(2030, 0, 1, 0, minute))
    await db.client.reaction.updateMany({ where: { postId: loved.id, userId: id }, data: { createdAt } })
  }
  if (members[0]) await react(db, members[0].actor, { postId: liked.id, type: 'like' })
  const names = await readReactorNames(db.reader, [loved.id, liked.id, alone.id])
  const usernames = [loved, liked, alone].map(({ id }) => names.get(id)?.map(({ username }) => username))
  expect(usernames).toEqual([['rea-4', 'rea-3', 'rea-2'], ['rea-1'], []])
  expect(await readReactorNames(db.reader, [])).toEqual(new Map())
})
