import { Prisma } from '../../../prisma/client/client.js';
import { guest } from '../../shared/actor.js';
import { notFound } from '../../shared/errors.js';
import { largestId } from '../../shared/fields.js';
import { readSight } from '../forums/access.js';
import { readForums } from '../forums/queries.js';
import { readCountries } from '../latest/queries.js';
/** How many ids of threads one part of the map spans. */
const partSize = 10_000;
/** How many parts there can be. */
export const mostParts = Math.ceil(largestId / partSize);
/** The numbers of the parts that name a thread, ascending: a look into each, whatever it holds. */
export async function readThreadParts(reader) {
    const seen = await seenByGuests(reader);
    const rows = await reader.$queryRaw `
    SELECT part FROM generate_series(1, (SELECT max(id) / ${partSize}::int + 1 FROM threads)) AS part, LATERAL (
      SELECT id FROM threads WHERE ${isOfPart(Prisma.sql `part`)} AND ${seen} ORDER BY id LIMIT 1
    ) AS first
    ORDER BY part`;
    return rows.map(({ part }) => part);
}
/**
 * The threads of a part: one range of ids.
 * @throws AppError `not_found` where guests see none
 */
export async function readThreadPart(reader, part) {
    const seen = await seenByGuests(reader);
    const rows = await reader.$queryRaw `
    SELECT id, last_post_at AS "lastPostAt" FROM threads
    WHERE ${isOfPart(Prisma.sql `${part}::int`)} AND ${seen} ORDER BY id`;
    if (rows.length === 0)
        throw notFound('part');
    return rows.map(({ id, lastPostAt }) => ({ path: `/threads/${id}`, lastPostAt }));
}
function isOfPart(part) {
    return Prisma.sql `id >= (${part} - 1) * ${partSize}::bigint AND id < ${part} * ${partSize}::bigint`;
}
/** Who searches is a guest to the forum, whoever asks. */
async function seenByGuests(reader) {
    const { readable } = await readSight(reader, guest);
    return Prisma.sql `state = 'visible' AND forum_id = ANY(${[...readable]}::int[])`;
}
/** The front page, the forums, and the countries that members write from. */
export async function readLists(reader) {
    const [{ forums }, { countries }] = [await readForums(reader, guest), await readCountries(reader, guest)];
    return [
        { path: '/', lastPostAt: null },
        ...forums.flatMap(placesOf),
        ...countries.map(({ country, latestPost }) => ({
            path: `/countries/${country.code.toLowerCase()}`,
            lastPostAt: new Date(latestPost.createdAt),
        })),
    ];
}
function placesOf({ id, lastPost, children }) {
    const lastPostAt = lastPost && new Date(lastPost.createdAt);
    return [{ path: `/forums/${id}`, lastPostAt }, ...children.flatMap(placesOf)];
}
//# sourceMappingURL=queries.js.map