import { Prisma, type PrismaClient } from '../../prisma/client/client.js'

type ReadMethod =
  | 'findUnique'
  | 'findUniqueOrThrow'
  | 'findFirst'
  | 'findFirstOrThrow'
  | 'findMany'
  | 'count'
  | 'aggregate'
  | 'groupBy'

type Model = Uncapitalize<Prisma.ModelName>

/** Prisma's client without its writing methods: what queries and views get. A `Tx` is one too. */
export type Reader = { [M in Model]: Pick<PrismaClient[M], ReadMethod & keyof PrismaClient[M]> } & Pick<
  PrismaClient,
  '$queryRaw'
>

declare const inside: unique symbol

/** A transaction. Only `inTransaction` makes one, so what takes a `Tx` cannot run outside. */
export type Tx = Prisma.TransactionClient & { readonly [inside]: true }

/** The door to the database. Actions take it and open a transaction; queries are given its `reader`. */
export type Db = {
  readonly reader: Reader
  /** For `inTransaction`, and for single statements that cause no event: chores, and marks such as what was looked at. */
  readonly client: PrismaClient
  /** Calls the listener after every commit of this process. It must not throw. */
  onCommit(listener: () => void): void
  committed(): void
  /** Wraps what runs in the next transaction, so that a request that is sent twice acts once. */
  readonly once?: Once
  close(): Promise<void>
}

/** See `Db.once`: answers what an earlier transaction of the same request answered, or runs `act` and keeps its answer. */
export type Once = <T>(tx: Tx, act: (tx: Tx) => Promise<T>) => Promise<T>

/** How often a transaction that lost a deadlock or a serialization conflict is tried. */
const tries = 4

/**
 * Runs `act` in one transaction (READ COMMITTED): all of it happens, or nothing.
 * It is run again when the database chose it as the victim of a conflict, so it must do nothing
 * outside the database. Answers what `act` answers.
 */
export async function inTransaction<T>(db: Db, act: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await db.client.$transaction(
        async (client) => {
          const tx = client as Tx
          return db.once ? db.once(tx, act) : act(tx)
        },
        // Waiting for a connection is not an error while a crowd writes at once.
        { maxWait: 20_000, timeout: 60_000 },
      )
      db.committed()
      return answer
    } catch (error) {
      if (attempt === tries || !isConflict(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt))
    }
  }
}

/** Whether PostgreSQL ended the transaction for another's sake: 40001 serialization failure, 40P01 deadlock. */
function isConflict(error: unknown): boolean {
  return ['40001', '40P01'].includes(sqlState(error) ?? '') || (isPrismaError(error) && error.code === 'P2034')
}

/** Whether a write failed because a unique key, named as in the migrations, was taken. */
export function isTaken(error: unknown): boolean {
  return sqlState(error) === '23505' || (isPrismaError(error) && error.code === 'P2002')
}

/** Whether the database could not be asked: it is away, ends connections, or all of them are taken for too long. */
export function isAway(error: unknown): boolean {
  // The pool of connections has no code for it.
  if (!isPrismaError(error))
    return error instanceof Error && /^timeout exceeded when trying to connect/.test(error.message)
  // SQLSTATE: connection exceptions, too many of something, and a server that is ended or begins.
  return (
    ['P1001', 'P1002', 'P1017', 'P2024', 'P2028'].includes(error.code) ||
    /^(08|53|57P)/.test(sqlState(error) ?? '') ||
    causeOf(error)?.kind === 'DatabaseNotReachable'
  )
}

function isPrismaError(error: unknown): error is Prisma.PrismaClientKnownRequestError {
  return error instanceof Prisma.PrismaClientKnownRequestError
}

/** The SQLSTATE that the driver reported, wherever Prisma put it. */
function sqlState(error: unknown): string | undefined {
  return isPrismaError(error) ? causeOf(error)?.originalCode : undefined
}

function causeOf({ meta }: Prisma.PrismaClientKnownRequestError): { kind?: string; originalCode?: string } | undefined {
  return (meta as { driverAdapterError?: { cause?: object } } | undefined)?.driverAdapterError?.cause
}
