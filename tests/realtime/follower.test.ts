import type { LoggedEvent } from '../../src/events/catalogue.js'
import { type Follower, followLog } from '../../src/events/follower.js'
import { pruneLog, readLog, readLogHead, readLogPart, readPending } from '../../src/events/log.js'
import { append } from '../../src/events/outbox.js'
import { placeEvents, startRelay } from '../../src/events/relay.js'
import { readConfig } from '../../src/platform/config.js'
import { createLogger } from '../../src/platform/log.js'
import type { Reader } from '../../src/platform/reader.js'
import { type Db, inTransaction } from '../../src/platform/transaction.js'
import { openTestDatabase } from '../helpers/database.js'
import { until } from '../helpers/live.js'
import { onPostgres } from '../helpers/on-postgres.js'

let db: Db
const log = createLogger(readConfig({ LOG_LEVEL: 'silent' }))
const open: { stop(): Promise<void> }[] = []

beforeAll(async () => {
  db = await openTestDatabase()
})
afterEach(async () => {
  for (const opened of open.splice(0)) await opened.stop()
})
afterAll(() => db.close())

/** Lets so much happen in one commit. */
async function happen(count: number, threadId = 1): Promise<void> {
  await inTransaction(db, async (tx) => {
    for (let n = 0; n < count; n++) await append(tx, { type: 'thread.updated', forumId: threadId % 3, threadId })
  })
}

/** A node's follower, with what it delivered and which statements it ran. */
async function follow() {
  const ran: string[] = []
  const run: Reader['run'] = (statement, values) => {
    ran.push(statement.name)
    return db.reader.run(statement, values)
  }
  const kept: number[] = []
  const follower = followLog({ reader: { ...db.reader, run }, log }, (events) => kept.push(...places(events)))
  open.push(follower)
  const delivered: number[] = []
  follower.deliver(async (events) => () => noteIn(delivered, ...places(events)))
  await follower.ready
  return { follower, kept, delivered, ran }
}

const places = (events: readonly LoggedEvent[]) => events.map(({ seq }) => seq)

/** Notes what is handed out, and says that it was. */
function noteIn<T>(list: T[], ...more: T[]): true {
  list.push(...more)
  return true
}

async function logAfter(after: number): Promise<number[]> {
  return places(await readLog(db.reader, { after, limit: 100_000 }))
}

onPostgres(
  'nodes that place events at the same time and hand them on miss nothing, and give nothing twice',
  async () => {
    const { seq: begin } = await readLogHead(db.reader)
    const nodes = await Promise.all(Array.from({ length: 4 }, follow))
    for (const { follower } of nodes) open.push(startRelay(db, log, { node: '', onPlaced: follower.take }))
    await Promise.all(
      Array.from({ length: 6 }, async (_, writer) => {
        for (let n = 0; n < 40; n++) await happen(1 + (n % 3), writer)
      }),
    )
    await until(async () => (await readPending(db.reader)).count === 0)
    const happened = await logAfter(begin)
    expect(happened).toHaveLength(6 * (14 + 13 * 2 + 13 * 3))
    await until(() => nodes.every(({ delivered }) => delivered.length >= happened.length))
    for (const { delivered, kept } of nodes) {
      expect(delivered).toEqual(happened)
      expect(kept).toEqual(happened)
    }
  },
)

test('what was handed over is not read again, and what was not is read', async () => {
  const { follower, delivered, ran } = await follow()
  const begin = follower.place()
  await until(() => ran.includes('log-on'))
  const handOver = async () => {
    await happen(3)
    const placed = await placeEvents(db)
    if (placed) follower.take(placed)
  }
  const reads = () => ran.filter((name) => name === 'log-on').length
  const before = reads()
  await handOver()
  await until(() => delivered.length >= 3, 150)
  expect(reads()).toBe(before)
  await happen(2)
  // Another node's relay: it hands nothing to this one.
  await placeEvents(db)
  await handOver()
  await until(() => delivered.length >= 8)
  expect(delivered).toEqual(await logAfter(begin))
  expect(reads()).toBeGreaterThan(before)
})

test('a batch that must not go alone goes with what follows', async () => {
  const { follower } = await follow()
  const begin = follower.cursor()
  const batches: number[][] = []
  follower.deliver(async (events, ahead) => (ahead.length > 0 ? null : () => noteIn(batches, places(events))))
  await happen(450)
  await placeEvents(db)
  await until(() => follower.cursor() >= begin + 450)
  expect(batches).toEqual([await logAfter(begin)])
  expect(follower.undelivered()).toEqual([])
})

test('a batch of which more is wanted than was read is prepared again, and handed out once', async () => {
  const { follower } = await follow()
  const begin = follower.cursor()
  const batches: number[][] = []
  let prepared = 0
  follower.deliver(async (events) => {
    const isEnough = ++prepared % 3 === 0
    return () => isEnough && noteIn(batches, places(events))
  })
  await happen(5)
  await placeEvents(db)
  await until(() => follower.cursor() >= begin + 5)
  expect(prepared).toBe(3)
  expect(batches).toEqual([await logAfter(begin)])
})

test('a place is reached when it is delivered, or is found not to be there', async () => {
  const { follower } = await follow()
  const next = follower.reach(follower.cursor() + 1)
  expect(await follower.reach(follower.cursor() + 1000)).toBe(false)
  expect(await next).toBe(false)
  expect(await follower.reach(follower.cursor())).toBe(true)
  await happen(1)
  await placeEvents(db)
  const { seq } = await readLogHead(db.reader)
  expect(await follower.reach(seq)).toBe(true)
  expect(follower.cursor()).toBe(seq)
})

test('the past is read from memory as it is from the database, also what happened before the start', async () => {
  await pruneLog(db, 0)
  for (const threadId of [1, 2, 3]) await happen(5, threadId)
  await placeEvents(db)
  const { follower, ran } = await follow()
  const { prunedSeq } = await readLogHead(db.reader)
  await happen(5, 2)
  await placeEvents(db)
  await follower.reach((await readLogHead(db.reader)).seq)
  const ranges = [prunedSeq, prunedSeq + 3, prunedSeq + 16].flatMap((after) => [
    { after, upTo: follower.cursor(), limit: 100 },
    { after, upTo: follower.cursor() - 2, limit: 2 },
    { after, upTo: follower.cursor(), limit: 100, threadId: 2 },
    { after, upTo: follower.cursor(), limit: 3, forumId: 1 },
  ])
  for (const range of ranges) {
    expect(await follower.read(range)).toEqual(await readLogPart(db.reader, range))
  }
  const isRead = (name: string) => /^log(-of-|-end|$)/.test(name)
  expect(ran.filter(isRead)).toEqual(['log-end'])
  await expectPruned(follower, prunedSeq)
})

async function expectPruned(follower: Follower, after: number): Promise<void> {
  const { seq } = await readLogHead(db.reader)
  await db.client.event.updateMany({ where: { seq: { lt: seq } }, data: { at: new Date(Date.now() - 86_400_000) } })
  await pruneLog(db, 1)
  await happen(1)
  const placed = await placeEvents(db)
  if (placed) follower.take(placed)
  await follower.reach(seq + 1)
  expect(await follower.read({ after, upTo: seq + 1, limit: 100 })).toMatchObject({ isPruned: true })
  expect((await follower.read({ after: seq - 1, upTo: seq + 1, limit: 100 })).isPruned).toBe(false)
}

test('a log that ends before the place that was followed is followed anew from there, and whoever relied on it is told', async () => {
  for (let n = 0; n < 3; n++) await happen(1, n)
  await placeEvents(db)
  const { follower, kept } = await follow()
  let losses = 0
  follower.whenLost(() => losses++)
  const { seq } = await readLogHead(db.reader)
  await until(() => follower.place() === seq)
  // As a backup of some minutes ago has it.
  await db.client.$executeRaw`DELETE FROM events WHERE seq > ${seq - 2}`
  await db.client.$executeRaw`UPDATE log_head SET seq = ${seq - 2}`
  await until(() => losses === 1 && follower.place() === seq - 2)
  expect(await follower.reach(seq)).toBe(false)
  await happen(1, 7)
  await placeEvents(db)
  await until(() => kept.at(-1) === seq - 1)
  await follower.stop()
})
