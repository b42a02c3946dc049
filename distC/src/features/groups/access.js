import { demandAdministrator } from '../../shared/actor.js';
import { AppError, notFound } from '../../shared/errors.js';
import { groupsWithoutRows } from './views.js';
/**
 * Locks a group whose members an administrator wants to change, so that two changes of one group are one after the
 * other: of the last two administrators, only one can be taken out.
 * @throws AppError `not_found`, `conflict` for guests and members, and what `demandAdministrator` throws.
 */
export async function accessMembership(tx, actor, groupId) {
    demandAdministrator(actor);
    if (groupsWithoutRows.includes(groupId)) {
        throw new AppError('conflict', 'Everybody is in this group by signing in, or by not signing in.');
    }
    const [group] = await tx.$queryRaw `
    SELECT id FROM groups WHERE id = ${groupId} FOR NO KEY UPDATE`;
    if (!group)
        throw notFound('group');
}
//# sourceMappingURL=access.js.map