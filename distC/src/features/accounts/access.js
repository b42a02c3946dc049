import { Prisma } from '../../../prisma/client/client.js';
/**
 * Holds a member until the transaction ends, and answers the country that they declare now:
 * nobody can move their posts to another country meanwhile.
 */
export async function lockAuthor(tx, userId) {
    const [author] = await tx.$queryRaw(Prisma.sql `SELECT country_code AS "countryCode" FROM users WHERE id = ${userId} FOR NO KEY UPDATE`);
    return author;
}
//# sourceMappingURL=access.js.map