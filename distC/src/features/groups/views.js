import { builtInGroups } from '../../shared/actor.js';
/** What a group's view is made of. */
export const groupSelect = {
    id: true,
    key: true,
    name: true,
    _count: { select: { members: true } },
};
/** The groups that everybody is in or out of by being signed in or not: they have no rows. */
export const groupsWithoutRows = [builtInGroups.guests, builtInGroups.members];
/** A group as administrators see it. */
export function viewGroup(row) {
    return {
        id: row.id,
        key: row.key,
        name: row.name,
        isBuiltIn: Object.values(builtInGroups).includes(row.id),
        memberCount: groupsWithoutRows.includes(row.id) ? null : row._count.members,
    };
}
//# sourceMappingURL=views.js.map