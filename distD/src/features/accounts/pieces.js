import { recallEach } from '../../platform/reader.js';
import { statement } from '../../platform/statement.js';
import { viewCountry } from '../../shared/country.js';
import { eachById, isoTime } from '../../shared/sql.js';
/** The columns of a `CardRow`. */
export const cardColumns = `users.id, users.username, users.title, ${isoTime('users.joined_at')} AS "joinedAt",
  users.message_count AS "messageCount", users.reaction_score AS "reactionScore",
  users.country_code AS "countryCode", users.location`;
const cardsByIds = statement('cards', eachById(`SELECT ${cardColumns} FROM users WHERE users.id = asked.id`));
/** User cards, each kept until its figures or its member's own change. */
export const cards = {
    name: 'card',
    kind: 'card',
    size: ({ username, title, location }) => 500 + username.length + (title?.length ?? 0) + (location?.length ?? 0),
    load: async (reader, ids) => {
        const rows = await reader.run(cardsByIds, [[...ids]]);
        return new Map(rows.map((row) => [row.id, viewCardRow(row)]));
    },
};
/** The card of a row. */
export function viewCardRow({ countryCode, ...row }) {
    const { id, username, title, joinedAt, messageCount, reactionScore, location } = row;
    const country = countryCode === null ? null : viewCountry(countryCode);
    return { id, username, title, joinedAt, messageCount, reactionScore, country, location, avatarUrl: null };
}
/** The cards of members who are there: nobody who wrote something is ever removed. */
export async function readCards(reader, ids) {
    const found = await recallEach(reader, cards, ids);
    return (id) => {
        const card = found.get(id);
        if (!card)
            throw new Error(`There is no member ${id}`);
        return card;
    };
}
//# sourceMappingURL=pieces.js.map