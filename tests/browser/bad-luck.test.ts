import type { Page } from 'playwright-core'
import { deletePost, editPost } from '../../src/features/posts/actions.js'
import { react, unreact } from '../../src/features/reactions/actions.js'
import { updateThread } from '../../src/features/threads/actions.js'
import { useBrowser } from '../helpers/browser.js'
import { makeMember, makeReply, makeThread, type TestMember } from '../helpers/factories.js'
import { startTestForum, type TestForum } from '../helpers/forum.js'
import { until } from '../helpers/live.js'

let forum: TestForum
let ada: TestMember
let moderator: TestMember
let thread: { id: number; firstPostId: number }
const browser = useBrowser()

beforeAll(async () => {
  forum = await startTestForum()
  ada = await makeMember(forum.db, { username: 'ada' })
  moderator = await makeMember(forum.db, { groups: ['moderators'] })
})
beforeEach(async () => {
  thread = await makeThread(forum.db)
})
afterAll(() => forum.close())

/** Opens the thread, after a script has spoilt something in the browser. */
async function openThread(spoil?: string): Promise<Page> {
  const page = await browser.open(forum, { as: ada })
  if (spoil) await page.addInitScript(spoil)
  await page.goto(`/threads/${thread.id}`)
  await page.locator('#connection[data-status="connected"]').waitFor()
  return page
}

const box = (page: Page) => page.getByLabel('Your reply', { exact: true })
const send = (page: Page) => page.getByRole('button', { name: 'Post reply' })
const said = (page: Page, text: string) => page.locator('article', { hasText: text })

/** What a browser can do about what a page wants to keep. */
const forbidden = `for (const name of ['localStorage', 'sessionStorage'])
  Object.defineProperty(window, name, { get: () => { throw new DOMException('No', 'SecurityError') } })`
const full = `Storage.prototype.setItem = () => { throw new DOMException('Full', 'QuotaExceededError') }`

test.each([
  ['forbids to keep anything', forbidden],
  ['has no room left', full],
])('a browser that %s sends replies all the same, and twice only once', async (_, spoil) => {
  const page = await openThread(spoil)
  await box(page).fill('Not kept, but sent')
  // It arrives, but the answer does not.
  await page.route('**/posts', async (route) => {
    await route.fetch()
    await route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"detail":"Come again."}' })
  })
  await send(page).click()
  await page.getByText('Come again.').waitFor()
  await page.unroute('**/posts')
  await send(page).click()
  await until(async () => (await box(page).inputValue()) === '')
  expect(await said(page, 'Not kept, but sent').count()).toBe(1)
  await page.goto(`/threads/${thread.id}/reply`)
  await box(page).fill('Sent from a page of its own')
  await send(page).click()
  await said(page, 'Sent from a page of its own').waitFor()
  expect(await said(page, 'Not kept, but sent').count()).toBe(1)
  expect(browser.takeTroubles().join()).toMatch(/^[^,]* 503 [^,]*$/)
})

test.each(['{"fiel', 'null', '{}', '[1]'])('a draft that reads %s hinders nobody', async (kept) => {
  const key = `rostra:draft:${ada.id}:/threads/${thread.id}/reply`
  const page = await openThread(`if (!localStorage['${key}']) localStorage['${key}'] = '${kept}'`)
  await box(page).fill('Written anew')
  await page.reload()
  expect(await box(page).inputValue()).toBe('Written anew')
  await send(page).click()
  await said(page, 'Written anew').waitFor()
})

test('who writes while their thread goes away keeps the text before them; others are told at once', async () => {
  const [page, reading] = [await openThread(), await openThread()]
  await box(page).fill('My long answer')
  await deletePost(forum.db, moderator.actor, { postId: thread.firstPostId })
  await page.getByRole('alert').getByText('This thread is gone, or you may not see it any more.').waitFor()
  expect(await box(page).inputValue()).toBe('My long answer')
  expect(await page.locator('article').count()).toBe(0)
  await send(page).click()
  await page.getByRole('alert').getByText('There is no such thread, or you may not see it.').waitFor()
  expect(await box(page).inputValue()).toBe('My long answer')
  await reading.getByRole('heading', { name: 'Not found' }).waitFor()
  // What a console has to tell may come a moment after its page.
  await Promise.all([page, reading].map((seen) => seen.context().close()))
  for (const trouble of browser.takeTroubles()) expect(trouble).toContain(' 404 ')
})

test('an old draft does not take the place of what somebody else wrote since', async () => {
  const post = await makeReply(forum.db, { threadId: thread.id, author: ada.actor, body: 'First words' })
  const page = await browser.open(forum, { as: ada })
  const text = page.locator('#edit-body')
  const version = page.locator('input[name="version"]')
  await page.goto(`/posts/${post.id}/edit`)
  await text.fill('First words, and mine')
  await editPost(forum.db, moderator.actor, { postId: post.id, version: 1, body: 'The words of a moderator' })
  await page.reload()
  expect([await text.inputValue(), await version.inputValue()]).toEqual(['First words, and mine', '1'])
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Somebody else changed this post meanwhile.').waitFor()
  expect(await text.inputValue()).toBe('First words, and mine')
  await page.goto(`/posts/${post.id}/edit`)
  await page.getByRole('button', { name: 'Discard it' }).click()
  expect([await text.inputValue(), await version.inputValue()]).toEqual(['The words of a moderator', '2'])
})

test('a form whose sending was stopped can be sent again', async () => {
  const page = await browser.open(forum, { as: ada })
  await page.clock.install()
  await page.goto(`/threads/${thread.id}/reply`)
  await box(page).fill('Stopped at first')
  const stopped = page.waitForEvent('requestfailed')
  await page.route('**/reply', (route) => route.abort('aborted'), { times: 1 })
  await send(page).click()
  await stopped
  await page.clock.runFor(3000)
  await send(page).click()
  await said(page, 'Stopped at first').waitFor()
})

describe('while the forum is busy', () => {
  const like = (page: Page) => page.locator('.reactions').first()

  test('a page is right without the names of who reacted', async () => {
    const page = await openThread()
    let asked = 0
    await page.route('**/reactions?*', (route) => {
      asked++
      return route.fulfill({ status: 503, contentType: 'text/html', body: '<p>Away' })
    })
    await react(forum.db, ada.actor, { postId: thread.firstPostId, type: 'like' })
    await until(() => asked === 3)
    await box(page).fill('Nothing is broken')
    await send(page).click()
    await said(page, 'Nothing is broken').waitFor()
    expect(browser.takeTroubles().filter((trouble) => !trouble.includes(' 503 '))).toEqual([])
  })

  test('an answer that comes late does not bring back a reaction that was taken away', async () => {
    const page = await openThread()
    const before = await like(page).innerText()
    let answer = () => {}
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/reactions?*', async (route) => {
      const late = await route.fetch()
      await held
      await route.fulfill({ response: late })
    })
    const asked = page.waitForRequest('**/reactions?*')
    await react(forum.db, moderator.actor, { postId: thread.firstPostId, type: 'like' })
    await asked
    await unreact(forum.db, moderator.actor, { postId: thread.firstPostId })
    await until(async () => (await like(page).innerText()) === before)
    const answered = page.waitForResponse('**/reactions?*')
    answer()
    await (await answered).finished()
    await page.evaluate('new Promise(requestAnimationFrame)')
    expect(await like(page).innerText()).toBe(before)
  })

  test('what changed is fetched again later', async () => {
    const page = await openThread()
    await page.route(`**/threads/${thread.id}`, (route) => route.fulfill({ status: 503, body: '' }), { times: 1 })
    await updateThread(forum.db, moderator.actor, { threadId: thread.id, change: { title: 'Called otherwise' } })
    await page.getByRole('heading', { name: 'Called otherwise' }).waitFor()
    expect(browser.takeTroubles().join()).toContain('503')
  })
})

test('a block in which the reader is changes when they leave it', async () => {
  const page = await openThread()
  const block = page.locator('#latest-posts')
  await block.getByRole('link').first().focus()
  await updateThread(forum.db, moderator.actor, { threadId: thread.id, change: { title: 'Renamed meanwhile' } })
  await page.getByRole('heading', { name: 'Renamed meanwhile' }).waitFor()
  expect(await block.innerText()).not.toContain('Renamed meanwhile')
  await box(page).focus()
  await block.getByText('Renamed meanwhile').waitFor()
})
