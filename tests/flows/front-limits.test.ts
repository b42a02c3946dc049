import { makeThread } from '../helpers/factories.js'
import { startTestForum } from '../helpers/forum.js'
import { endRawRequests, sendRaw } from '../helpers/raw-request.js'

afterAll(endRawRequests)

test('what is left of a share is told by the front, and who has none left is refused by the application', async () => {
  const limited = await startTestForum({ RATE_LIMITS: 'on' })
  const { id } = await makeThread(limited.db)
  const path = `/api/v1/threads/${id}/posts`
  const left = async () => {
    const { status, headers } = await sendRaw(limited.url, 'GET', path)
    return { status, left: Number(/r=(\d+)/.exec(String(headers.ratelimit))?.[1]), policy: headers['ratelimit-policy'] }
  }
  const policy = '"read";q=1200;w=60'
  for (let gone = 1; gone <= 1200; gone++) expect(await left()).toEqual({ status: 200, left: 1200 - gone, policy })
  expect(await left()).toEqual({ status: 429, left: 0, policy })
  await limited.close()
})
