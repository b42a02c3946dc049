import type { Prisma, PrismaClient } from '../../prisma/client/client.js'
import { isConflict } from './database-errors.js'
import type { DatabaseDriver } from './driver.js'
import type { Reader, Tag } from './reader.js'
import type { Run, Statement, StatementValue } from './statement.js'

export type { Reader } from './reader.js'

declare const inside: unique symbol

/** A transaction. Only `inTransaction` makes one, so what takes a `Tx` cannot run outside. */
export type Tx = Prisma.TransactionClient & Pick<Reader, 'run'> & { readonly [inside]: true }

/** The door to the database. Actions take it and open a transaction; queries are given its `reader`. */
export type Db = {
  readonly reader: Reader
  /** For `inTransaction`, and for single statements that cause no event: chores, and marks such as what was looked at. */
  readonly client: PrismaClient
  /** Runs one statement of a hot path past Prisma: a transaction of its own. What causes an event goes by `inStatement`. */
  readonly run: Run
  /** For `inTransaction` and `inStatement`: writers take turns. */
  readonly inTurn: DatabaseDriver['inTurn']
  /** Runs one statement for the log's sake: to follow it, and to give places in it. */
  readonly runOfLog: Run
  /** Hears what other nodes say. */
  readonly listen: DatabaseDriver['listen']
  /** For `inStatement`: runs statements in one transaction, past Prisma. Null undoes them. */
  transact<T>(act: (run: Run) => Promise<T | null>): Promise<T | null>
  /** Calls the listener after every commit of this process with what it changed, before the writer is answered. It must not throw. */
  onCommit(listener: (changed: readonly Tag[]) => void): void
  committed(changed: readonly Tag[]): void
  /** Keeps the answer of the next transaction, so that a request that is sent twice acts once. */
  readonly once?: Once
  close(): Promise<void>
}

/** See `Db.once`. All of it runs in the transaction of what the request does. */
export type Once = {
  /** Claims the request, after the end of a transaction that has claimed it already. False when it has its answer. */
  claim(run: Run): Promise<boolean>
  /** Keeps the answer to a request that was claimed. */
  keep(run: Run, answer: unknown): Promise<void>
  /** What the request was answered. @throws AppError `idempotency_key_reused` */
  answered(run: Run): Promise<unknown>
  /** Resolves when this node knows what the request did, which another may have answered first. */
  settle(): Promise<void>
}

/** How often a transaction that lost a deadlock or a serialization conflict is tried. */
const tries = 4

/**
 * Runs `act` in one transaction (READ COMMITTED): all of it happens, or nothing.
 * It is run again when the database chose it as the victim of a conflict, so it must do nothing
 * outside the database. It is ended when it takes longer than `timeout`, in milliseconds. Answers what `act` answers.
 */
export function inTransaction<T>(db: Db, act: (tx: Tx) => Promise<T>, { timeout = 60_000 } = {}): Promise<T> {
  return despiteConflicts(async () => {
    const changed = new Set<Tag>()
    const { answer, isRepeated } = await db.inTurn(() =>
      db.client.$transaction(
        async (client) => {
          const tx = openTx(client, changed)
          return db.once ? actOnce(db.once, tx, act) : { answer: await act(tx), isRepeated: false }
        },
        // Waiting for a connection is not an error while a crowd writes at once.
        { maxWait: 20_000, timeout },
      ),
    )
    db.committed([...changed])
    if (isRepeated) await db.once?.settle()
    return answer
  })
}

async function actOnce<T>(
  once: Once,
  tx: Tx,
  act: (tx: Tx) => Promise<T>,
): Promise<{ answer: T; isRepeated: boolean }> {
  // Only the transaction of this same request kept it.
  if (!(await once.claim(tx.run))) return { answer: (await once.answered(tx.run)) as T, isRepeated: true }
  const answer = await act(tx)
  await once.keep(tx.run, answer)
  return { answer, isRepeated: false }
}

/** A whole act in one statement, which gives one row when it happened, and none when it did nothing at all. */
export type WrittenAct<Row, T> = {
  statement: Statement<Row>
  values: readonly StatementValue[]
  /** What the row means: the answer, and what changed. */
  read(row: Row): { answer: T; changed: readonly Tag[] }
}

/**
 * Does by one statement what would be a transaction of many: one way to the database, and locks that are held for one.
 * Null where nothing happened: something was not as the statement demands, or the request was answered before. Then
 * `inTransaction` does it, or tells why not.
 */
export function inStatement<Row, T>(db: Db, { statement, values, read }: WrittenAct<Row, T>): Promise<T | null> {
  const act = async (run: Run) => {
    const [row] = await run(statement, values)
    return row === undefined ? null : read(row)
  }
  return despiteConflicts(async () => {
    const { once } = db
    const done = await db.inTurn(() => (once ? db.transact((run) => claimed(once, run, act)) : act(db.run)))
    if (done === null) return null
    db.committed(done.changed)
    return done.answer
  })
}

async function claimed<D extends { answer: unknown }>(
  once: Once,
  run: Run,
  act: (run: Run) => Promise<D | null>,
): Promise<D | null> {
  const done = (await once.claim(run)) ? await act(run) : null
  if (done) await once.keep(run, done.answer)
  return done
}

/** Runs something again when the database chose it as the victim of a conflict. */
async function despiteConflicts<T>(act: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act()
    } catch (error) {
      if (attempt === tries || !isConflict(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt))
    }
  }
}

/** Reads several things as of one moment. */
export function inSnapshot<T>(db: Db, read: (reader: Reader) => Promise<T>): Promise<T> {
  return db.client.$transaction((client) => read(openTx(client, new Set())), { isolationLevel: 'RepeatableRead' })
}

/** What each transaction changes, as far as it said so. */
const changes = new WeakMap<object, Set<Tag>>()

function openTx(client: Prisma.TransactionClient, changed: Set<Tag>): Tx {
  const run: Reader['run'] = ({ text }, values) => client.$queryRawUnsafe(text, ...values)
  // Prisma's proxies of all transactions share what is written to them, so each gets a layer of its own.
  const tx: Tx = Object.create(client, { run: { value: run } })
  changes.set(tx, changed)
  return tx
}

/** Says what a transaction changes: with its commit it is forgotten wherever it is kept. */
export function touch(tx: Tx, tags: readonly Tag[]): void {
  const changed = changes.get(tx)
  if (!changed) throw new Error('This is no open transaction of ours')
  for (const tag of tags) changed.add(tag)
}
