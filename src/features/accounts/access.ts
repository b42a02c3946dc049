import { Prisma } from '../../../prisma/client/client.js'
import type { Tx } from '../../platform/transaction.js'

/**
 * Holds a member until the transaction ends, and answers the country that they declare now:
 * nobody can move their posts to another country meanwhile.
 */
export async function lockAuthor(tx: Tx, userId: number): Promise<{ countryCode: string | null }> {
  const [author] = await tx.$queryRaw<[{ countryCode: string | null }]>(
    Prisma.sql`SELECT country_code AS "countryCode" FROM users WHERE id = ${userId} FOR NO KEY UPDATE`,
  )
  return author
}
