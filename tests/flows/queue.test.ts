import { createTurns } from '../../src/platform/queue.js'
import { openServer } from '../../src/platform/server-database.js'
import { statement } from '../../src/platform/statement.js'
import { onPostgres } from '../helpers/on-postgres.js'
import { copyTemplate } from '../helpers/template.js'

const wait = statement('', 'SELECT pg_sleep(1)::text')
const ask = statement<{ one: number }>('', 'SELECT 1 AS one')

test('turns are taken in the order in which they were asked for, and given back by who fails too', async () => {
  const inTurn = createTurns(2, 5000)
  const done: number[] = []
  let most = 0
  let busy = 0
  const act = async (n: number) => {
    most = Math.max(most, ++busy)
    await new Promise((resolve) => setTimeout(resolve, 5))
    busy--
    done.push(n)
    if (n % 2 === 0) throw new Error('It failed')
  }
  const asked = [0, 1, 2, 3, 4, 5].map((n) => inTurn(() => act(n)))
  const settled = await Promise.allSettled(asked)
  expect(settled.map(({ status }) => status)).toEqual(
    [0, 1, 2, 3, 4, 5].map((n) => (n % 2 === 0 ? 'rejected' : 'fulfilled')),
  )
  expect({ done, most }).toEqual({ done: [0, 1, 2, 3, 4, 5], most: 2 })
})

test('who comes when another has waited for two seconds is turned away, and everybody is served again after', async () => {
  const inTurn = createTurns(1, 5000)
  let finish: () => void = () => undefined
  const first = inTurn(() => new Promise<void>((resolve) => (finish = resolve)))
  const second = inTurn(async () => 'served')
  await new Promise((resolve) => setTimeout(resolve, 2100))
  await expect(inTurn(async () => 'served')).rejects.toMatchObject({ code: 'EBUSY' })
  finish()
  await first
  expect(await second).toBe('served')
  expect(await inTurn(async () => 'served')).toBe('served')
})

test('who waited for too long is turned away too, and the others are served', async () => {
  const inTurn = createTurns(1, 50)
  let finish: () => void = () => undefined
  const first = inTurn(() => new Promise<void>((resolve) => (finish = resolve)))
  await expect(inTurn(async () => 'too late')).rejects.toMatchObject({ code: 'EBUSY' })
  const third = inTurn(async () => 'served')
  finish()
  await first
  expect(await third).toBe('served')
})

onPostgres('a crowd of writers leaves connections to who reads', async () => {
  const { url, close } = await copyTemplate()
  const driver = await openServer({ url: url ?? '', pool: 4 }, { isServing: true })
  const writers = Array.from({ length: 6 }, () => driver.inTurn(() => driver.run(wait, [])))
  const start = performance.now()
  expect(await driver.run(ask, [])).toEqual([{ one: 1 }])
  expect(performance.now() - start).toBeLessThan(900)
  await Promise.all(writers)
  await driver.close()
  await close()
})
