import { Prisma } from '../../../prisma/client/client.js';
import { demandCountry } from '../../shared/country.js';
import { readCursor, writeCursor } from '../../shared/cursor.js';
import { notFound } from '../../shared/errors.js';
import { usernameKey } from '../../shared/names.js';
import { ownCardSelect, userCardSelect, viewOwnCard, viewUserCard } from './views.js';
/**
 * A member's card.
 * @throws AppError `not_found`
 */
export async function readMember(reader, id) {
    const row = await reader.user.findUnique({ where: { id }, select: userCardSelect });
    if (!row)
        throw notFound('member');
    return viewUserCard(row);
}
/**
 * The card of the member who has this name, or one that looks like it.
 * @throws AppError `not_found`
 */
export async function findMember(reader, username) {
    const where = { usernameKey: usernameKey(username) };
    const row = await reader.user.findUnique({ where, select: userCardSelect });
    if (!row)
        throw notFound('member');
    return viewUserCard(row);
}
/** A member's own card. */
export async function readOwnCard(reader, memberId) {
    const row = await reader.user.findUniqueOrThrow({ where: { id: memberId }, select: ownCardSelect });
    return viewOwnCard(row);
}
/**
 * The members who declare a country, those who joined last first.
 * @throws AppError `not_found` when no country has the code
 */
export async function readMembersOfCountry(reader, code, { limit, after }) {
    demandCountry(code);
    const cursor = readCursor(after);
    const found = await reader.$queryRaw `
    SELECT id FROM users
    WHERE country_code = ${code}
      AND ${cursor ? Prisma.sql `(joined_at, id) < (${cursor.at}, ${cursor.id}::int)` : Prisma.sql `true`}
    ORDER BY joined_at DESC, id DESC LIMIT ${limit + 1}`;
    const rows = await reader.user.findMany({
        where: { id: { in: found.slice(0, limit).map(({ id }) => id) } },
        orderBy: [{ joinedAt: 'desc' }, { id: 'desc' }],
        select: userCardSelect,
    });
    const last = rows.at(-1);
    return {
        members: rows.map(viewUserCard),
        next: last && found.length > limit ? writeCursor({ at: last.joinedAt, id: last.id }) : null,
    };
}
//# sourceMappingURL=queries.js.map