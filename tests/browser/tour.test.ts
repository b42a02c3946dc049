import type { Locator, Page } from 'playwright-core'
import { bothWays, useBrowser } from '../helpers/browser.js'
import { makeForum, makeMember, makeThread, type TestMember } from '../helpers/factories.js'
import { startTestForum, type TestForum } from '../helpers/forum.js'
import { until } from '../helpers/live.js'

let forum: TestForum
let ben: TestMember
const browser = useBrowser()

beforeAll(async () => {
  forum = await startTestForum()
  ben = await makeMember(forum.db, { username: 'ben', country: 'DE' })
})
afterAll(() => forum.close())

const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true })
const link = (page: Page | Locator, name: string) => page.getByRole('link', { name, exact: true })
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const post = (page: Page, text: string) => page.locator('article').filter({ hasText: text })

describe.each(bothWays)('$way', ({ way, javaScript }) => {
  test('a guest signs up, opens a thread, replies, quotes, reacts, edits, deletes and signs out', async () => {
    const { name: forumName, id: forumId } = await makeForum(forum.db)
    await makeThread(forum.db, { forumId, author: ben.actor, title: `Hello ${way}`, body: 'What Ben says' })
    const page = await browser.open(forum, { javaScript })
    const name = javaScript ? 'grace' : 'alan'

    await page.goto('/')
    await link(page, 'Sign up').click()
    await field(page, 'Username').fill(name)
    await field(page, 'E-mail address').fill(`${name}@example.org`)
    await field(page, 'Password').fill('correct horse battery')
    await button(page, 'Sign up').click()
    await button(page, 'Sign out').waitFor()

    await link(page, forumName).first().click()
    await link(page, 'New thread').click()
    await field(page, 'Title').fill('A question')
    await field(page, 'Text').fill('Who has an *answer*?')
    await button(page, 'Preview').click()
    await page.locator('#preview em', { hasText: 'answer' }).waitFor()
    await button(page, 'Post thread').click()
    await page.getByRole('heading', { level: 1, name: 'A question' }).waitFor()

    await field(page, 'Your reply').fill('Nobody yet?')
    await button(page, 'Post reply').click()
    await post(page, 'Nobody yet?').waitFor()
    expect(await page.locator('article').count()).toBe(2)

    await link(post(page, 'Who has an'), 'Quote').click()
    await until(async () => (await field(page, 'Your reply').inputValue()).includes(':::quote'))
    await field(page, 'Your reply').press('Control+End')
    await field(page, 'Your reply').pressSequentially('I quote myself')
    await button(page, 'Post reply').click()
    await page.locator('article blockquote', { hasText: 'Who has an answer?' }).waitFor()
    expect(await post(page, 'I quote myself').count()).toBe(1)

    await page.goto('/latest-posts')
    await link(page, `Hello ${way}`).click()
    await post(page, 'What Ben says').getByText('React', { exact: true }).click()
    await button(post(page, 'What Ben says'), 'Like').click()
    await post(page, 'What Ben says').locator('.reactions a', { hasText: name }).waitFor()
    await page.goto('/latest-posts')
    await link(page, 'A question').first().click()

    await link(post(page, 'Nobody yet?'), 'Edit').click()
    await field(page, 'Text').fill('Somebody!')
    await button(page, 'Save').click()
    await post(page, 'Somebody!').getByText('edited').waitFor()

    await link(post(page, 'Somebody!'), 'Delete').click()
    await button(page, 'Delete').click()
    await page.getByRole('heading', { level: 1, name: 'A question' }).waitFor()
    expect(await post(page, 'Somebody!').count()).toBe(0)

    await button(page, 'Sign out').click()
    await link(page, 'Sign in').waitFor()
  })
})
