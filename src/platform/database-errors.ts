import { isDriverAdapterError } from '@prisma/driver-adapter-utils'
import { Prisma } from '../../prisma/client/client.js'

/** Whether a write failed because a unique key, named as in the migrations, was taken. */
export function isTaken(error: unknown): boolean {
  return sqlState(error) === '23505' || (isPrismaError(error) && error.code === 'P2002')
}

/** Whether PostgreSQL ended the transaction for another's sake: 40001 serialization failure, 40P01 deadlock. */
export function isConflict(error: unknown): boolean {
  return ['40001', '40P01'].includes(sqlState(error) ?? '') || (isPrismaError(error) && error.code === 'P2034')
}

/** Whether the database could not be asked: it is away, ends connections, or all of them are taken for too long. */
export function isAway(error: unknown): boolean {
  // SQLSTATE: connection exceptions, too many of something, a server that is ended or begins, or that took too long; a
  // transaction that stood still, and a lock that did not come.
  if (/^(08|53|57|25P03|55P03)/.test(sqlState(error) ?? '')) return true
  if (isLineLost((error ?? {}) as { message?: unknown; code?: unknown })) return true
  if (['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout'].includes(causeOf(error)?.kind ?? '')) return true
  return isPrismaError(error) && ['P1001', 'P1002', 'P1017', 'P2024', 'P2028', 'P2037'].includes(error.code)
}

/** What the driver, and Prisma's adapter to it, say of a connection that is lost or was not to be had. They have no code for all of it. */
const lineLost = new RegExp(
  [
    'timeout exceeded when trying to connect',
    '^timeout expired$',
    'Connection terminated',
    'Query read timeout',
    'and is not queryable',
    'Server has closed the connection',
    'Too many database connections',
  ].join('|'),
)

/** The same by the system's codes, and our own for who was turned away (`queue.ts`). */
const lineLostCodes: readonly string[] = 'ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT ENOTFOUND EHOSTUNREACH EBUSY'.split(
  ' ',
)

/** Whether there was no connection, or it was lost. */
function isLineLost({ message, code }: { message?: unknown; code?: unknown }): boolean {
  return lineLostCodes.includes(String(code)) || lineLost.test(String(message))
}

/** The SQLSTATE that the driver reported, wherever Prisma put it. */
function sqlState(error: unknown): string | undefined {
  const code = causeOf(error)?.originalCode ?? (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined
}

/** What Prisma's adapter made of the driver's error. Of a statement it comes within an error of Prisma's, of a COMMIT it comes bare. */
function causeOf(error: unknown): { kind?: string; originalCode?: string } | undefined {
  const told = isPrismaError(error) ? error.meta?.driverAdapterError : error
  return told instanceof Error && isDriverAdapterError(told) ? told.cause : undefined
}

function isPrismaError(error: unknown): error is Prisma.PrismaClientKnownRequestError {
  return error instanceof Prisma.PrismaClientKnownRequestError
}
