import { Prisma } from '../../prisma/client/client.js'
import { isAway } from '../../src/platform/transaction.js'

const plain = (message: string, code?: string) => Object.assign(new Error(message), code === undefined ? {} : { code })
const byPrisma = (message: string, code: string) =>
  new Prisma.PrismaClientKnownRequestError(message, { code, clientVersion: '7' })

test.each([
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
])('“%s” says that the database is away: whoever asked may come again', (error) => {
  expect(isAway(error)).toBe(true)
})

test.each([
  plain('duplicate key value', '23505'),
  byPrisma('Unique constraint failed', 'P2002'),
  new Error('A bug'),
  null,
])('“%s” says nothing of the kind', (error) => {
  expect(isAway(error)).toBe(false)
})
