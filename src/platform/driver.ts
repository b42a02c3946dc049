import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'

/** What a kind of database brings: Prisma's adapter to it, and how to let go of it. */
export type DatabaseDriver = {
  adapters: SqlMigrationAwareDriverAdapterFactory
  close(): Promise<void>
}
