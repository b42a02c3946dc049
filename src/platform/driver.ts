import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { Listening } from './notices.js'
import type { InTurn } from './queue.js'
import type { Run } from './statement.js'

/** What a kind of database brings: Prisma's adapter to it, a way past Prisma for hot paths, and how to let go of it. */
export type DatabaseDriver = {
  adapters: SqlMigrationAwareDriverAdapterFactory
  /** Runs one statement, which is a transaction of its own. */
  run: Run
  /** The same for those who follow the log and give places in it: whatever else there is to do, they need not wait. */
  runOfLog: Run
  /** Has writers take turns where they would keep readers from the database: whoever changes something goes by it. */
  inTurn: InTurn
  /** Runs several in one transaction. An answer of null undoes them, as an error does. */
  transact<T>(act: (run: Run) => Promise<T | null>): Promise<T | null>
  /** Runs what only one process may do at a time, and what may take long. */
  alone<T>(act: (driver: Pick<DatabaseDriver, 'adapters' | 'run'>) => Promise<T>): Promise<T>
  /** Hears what others say on a channel, as long as it can. */
  listen(channel: string, hear: (said: string) => void): Listening
  close(): Promise<void>
}
