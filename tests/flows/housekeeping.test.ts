import { pruneLog, readLogHead } from '../../src/events/log.js'
import { placeEvents } from '../../src/events/relay.js'
import { forgetExpiredSessions } from '../../src/features/auth/actions.js'
import { gatherViewCounts } from '../../src/features/threads/view-counts.js'
import { forgetAnswers } from '../../src/http/idempotency.js'
import { startChores } from '../../src/platform/chores.js'
import { createLogger } from '../../src/platform/log.js'
import type { Db } from '../../src/platform/transaction.js'
import { vacuum } from '../../src/platform/vacuum.js'
import { openTestDatabase } from '../helpers/database.js'
import { makeMember, makeThread, sessionFor } from '../helpers/factories.js'

let db: Db

beforeAll(async () => {
  db = await openTestDatabase()
})

afterAll(() => db.close())

test('the log forgets what is older than its days, and remembers how far', async () => {
  await makeThread(db)
  await placeEvents(db)
  const { seq } = await readLogHead(db.reader)
  await db.client.event.updateMany({ where: { seq: { lt: seq } }, data: { at: new Date(Date.now() - 8 * 86_400_000) } })
  expect(await pruneLog(db, 7)).toBe(seq - 1)
  expect(await readLogHead(db.reader)).toEqual({ seq, prunedSeq: seq - 1 })
  expect(await db.reader.event.count()).toBe(1)
})

test('events that have no place yet are never pruned', async () => {
  await makeThread(db)
  await db.client.event.updateMany({ where: { seq: null }, data: { at: new Date(0) } })
  const waiting = await db.reader.event.count({ where: { seq: null } })
  await pruneLog(db, 7)
  expect(waiting).toBeGreaterThan(0)
  expect(await db.reader.event.count({ where: { seq: null } })).toBe(waiting)
})

test('expired sessions go, others stay', async () => {
  const { id } = await makeMember(db)
  await sessionFor(db, id)
  await sessionFor(db, id, new Date(Date.now() - 1000))
  expect(await forgetExpiredSessions(db)).toBe(1)
  expect(await db.reader.session.count({ where: { userId: id } })).toBe(1)
})

test('the answers to requests are forgotten after a day', async () => {
  const kept = { scope: 'guest', fingerprint: new Uint8Array([1]) }
  const dayAgo = new Date(Date.now() - 25 * 3_600_000)
  await db.client.idempotencyKey.create({ data: { ...kept, keyHash: new Uint8Array([1]), createdAt: dayAgo } })
  await db.client.idempotencyKey.create({ data: { ...kept, keyHash: new Uint8Array([2]) } })
  expect(await forgetAnswers(db)).toBe(1)
})

test('views are counted when they are written, all at once', async () => {
  const [a, b] = [await makeThread(db), await makeThread(db)]
  const views = gatherViewCounts(db)
  for (const id of [b.id, a.id, b.id]) views.count(id)
  expect(views.waiting()).toBe(2)
  await views.write()
  const counts = await db.reader.thread.findMany({ where: { id: { in: [a.id, b.id] } }, orderBy: { id: 'asc' } })
  expect(counts.map(({ viewCount }) => viewCount)).toEqual([1, 2])
})

test('views that could not be written are written the next time', async () => {
  const { id } = await makeThread(db)
  const views = gatherViewCounts(db)
  views.count(id)
  await db.client.$executeRaw`ALTER TABLE threads ADD CONSTRAINT unseen CHECK (view_count = 0) NOT VALID`
  await expect(views.write()).rejects.toThrow('unseen')
  views.count(id)
  await db.client.$executeRaw`ALTER TABLE threads DROP CONSTRAINT unseen`
  await views.write()
  expect(await db.reader.thread.findUniqueOrThrow({ where: { id } })).toMatchObject({ viewCount: 2 })
  expect(views.waiting()).toBe(0)
})

test('what is gone gives its room to what comes, and the planner knows how much there is', async () => {
  const size = async () => {
    const [table] = await db.reader.$queryRaw<{ bytes: number; rows: number }[]>`
      SELECT pg_relation_size('users')::float8 AS bytes, reltuples::float8 AS rows FROM pg_class WHERE relname = 'users'`
    return table ?? { bytes: 0, rows: 0 }
  }
  const write = () => db.client.$executeRaw`UPDATE users SET location = repeat('far away ', 20)`
  for (let i = 0; i < 200; i++) await makeMember(db)
  await vacuum(db.run)
  for (let i = 0; i < 3; i++) await write()
  const before = await size()
  for (let i = 0; i < 12; i++) {
    await vacuum(db.run)
    await write()
  }
  const after = await size()
  expect(after.bytes).toBeLessThanOrEqual(before.bytes)
  expect(after.rows).toBe(await db.reader.user.count())
})

test('a chore that fails is logged and done again, and stopping waits for one that runs', async () => {
  const lines: string[] = []
  let runs = 0
  let isDone = false
  const log = createLogger({ logLevel: 'info' }, { write: (line: string) => void lines.push(line) })
  const chores = startChores(log, [
    {
      name: 'stumble',
      everyMs: 5,
      run: async () => {
        runs++
        if (runs === 1) throw new Error('stumbled')
        await new Promise((resolve) => setTimeout(resolve, 50))
        isDone = true
      },
    },
  ])
  while (runs < 2) await new Promise((resolve) => setTimeout(resolve, 5))
  await chores.stop()
  expect(isDone).toBe(true)
  expect(lines.filter((line) => line.includes('stumbled'))).toHaveLength(1)
})
