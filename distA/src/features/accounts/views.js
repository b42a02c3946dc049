import { builtInGroups } from '../../shared/actor.js';
import { viewCountry } from '../../shared/country.js';
/** What a user card is made of. */
export const userCardSelect = {
    id: true,
    username: true,
    title: true,
    joinedAt: true,
    messageCount: true,
    reactionScore: true,
    countryCode: true,
    location: true,
};
/** The user card of a row. */
export function viewUserCard(row) {
    return {
        id: row.id,
        username: row.username,
        title: row.title,
        joinedAt: row.joinedAt.toISOString(),
        messageCount: row.messageCount,
        reactionScore: row.reactionScore,
        country: row.countryCode === null ? null : viewCountry(row.countryCode),
        location: row.location,
        avatarUrl: null,
    };
}
/** What a member's own card is made of. */
export const ownCardSelect = {
    ...userCardSelect,
    email: true,
    groups: { select: { group: { select: { id: true, key: true } } } },
};
/** The member's own card of a row: with the e-mail address, and the groups in order of their ids. */
export function viewOwnCard(row) {
    const joined = new Map(row.groups.map(({ group }) => [group.id, group.key]));
    joined.set(builtInGroups.members, 'members');
    const groups = [...joined].sort(([a], [b]) => a - b).map(([, key]) => key);
    return { ...viewUserCard(row), email: row.email, groups };
}
//# sourceMappingURL=views.js.map