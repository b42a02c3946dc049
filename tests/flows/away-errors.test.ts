import { DriverAdapterError } from '@prisma/driver-adapter-utils'
import { Prisma } from '../../prisma/client/client.js'
import { isAway } from '../../src/platform/database-errors.js'
import { api } from '../helpers/api.js'
import { makeMember, makeThread } from '../helpers/factories.js'
import { startTestForum } from '../helpers/forum.js'

const plain = (message: string, code?: string) => Object.assign(new Error(message), code === undefined ? {} : { code })
const byPrisma = (message: string, code: string) =>
  new Prisma.PrismaClientKnownRequestError(message, { code, clientVersion: '7' })

const thatSayIt = [
  plain('read ECONNRESET', 'ECONNRESET'),
  plain('sorry, too many clients already', '53300'),
  plain('terminating connection due to administrator command', '57P01'),
  plain('canceling statement due to statement timeout', '57014'),
  plain('terminating connection due to idle-in-transaction timeout', '25P03'),
  plain('Connection terminated unexpectedly'),
  plain('Client has encountered a connection error and is not queryable'),
  plain('Client was closed and is not queryable'),
  plain('timeout expired'),
  plain('Query read timeout'),
  plain('Too many wait for the database', 'EBUSY'),
  byPrisma('Raw query failed. Code: `N/A`. Message: `Server has closed the connection.`', 'P2010'),
  byPrisma('Too many database connections opened: sorry, too many clients already', 'P2037'),
  byPrisma('Server has closed the connection.', 'P1017'),
  new DriverAdapterError({ kind: 'ConnectionClosed' }),
]

for (const error of thatSayIt) {
  test(`“${error.message}” says that the database is away: whoever asked may come again`, () => {
    expect(isAway(error)).toBe(true)
  })
}

const thatDoNot = [
  plain('duplicate key value', '23505'),
  byPrisma('Unique constraint failed', 'P2002'),
  new DriverAdapterError({ kind: 'ValueOutOfRange', cause: '' }),
  new Error('A bug'),
  null,
]

for (const error of thatDoNot) {
  test(`“${error?.message ?? 'null'}” says nothing of the kind`, () => {
    expect(isAway(error)).toBe(false)
  })
}

test.each([
  ['ends its connections', 'at a statement', '57P01'],
  ['ends its connections', 'at the commit', '57P01'],
  ['has it lose every deadlock', 'at a statement', '40P01'],
  ['has it lose every deadlock', 'at the commit', '40P01'],
])('while the server %s %s, a write is told when to come again, and does nothing', async (_, when, code) => {
  const forum = await startTestForum()
  try {
    const author = await makeMember(forum.db)
    const { id, firstPostId } = await makeThread(forum.db, { author: author.actor })
    const { client } = forum.db
    await client.$executeRawUnsafe(`
      CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql
      AS 'BEGIN RAISE EXCEPTION USING ERRCODE = ''${code}''; END'`)
    await client.$executeRawUnsafe(`
      CREATE CONSTRAINT TRIGGER fail AFTER INSERT OR UPDATE ON posts
      DEFERRABLE INITIALLY ${when === 'at the commit' ? 'DEFERRED' : 'IMMEDIATE'}
      FOR EACH ROW EXECUTE FUNCTION fail()`)
    const as = api(forum.url, author)
    const etag = (await as.get(`/posts/${firstPostId}`)).headers.get('etag') ?? ''
    for (const write of [
      () => as.post(`/threads/${id}/posts`, { body: 'Once more' }),
      () => as.patch(`/posts/${firstPostId}`, { body: 'Changed' }, { 'If-Match': etag }),
    ]) {
      const { status, headers, body } = await write()
      expect(body).toMatchObject({ status: 503, code: 'unavailable' })
      expect({ status, retryAfter: headers.get('retry-after') }).toEqual({
        status: 503,
        retryAfter: expect.stringMatching(/^[12]$/),
      })
    }
    await client.$executeRaw`DROP TRIGGER fail ON posts`
    const { posts } = (await as.get(`/threads/${id}/posts`)).body
    expect(posts).toHaveLength(1)
    expect(posts[0]).toMatchObject({ editedAt: null })
    expect((await as.post(`/threads/${id}/posts`, { body: 'Once more' })).status).toBe(201)
  } finally {
    await forum.close()
  }
})
