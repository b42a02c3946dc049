import { append } from '../../events/outbox.js';
import { inTransaction } from '../../platform/transaction.js';
import { builtInGroups, demandAdministrator } from '../../shared/actor.js';
import { AppError, notFound } from '../../shared/errors.js';
import { accessMembership } from './access.js';
import { groupSelect, viewGroup } from './views.js';
/**
 * Makes a group, which nobody is in and which may nothing until forum rules allow it something.
 * @throws AppError `name_taken`
 */
export async function createGroup(db, actor, { key, name }) {
    demandAdministrator(actor);
    return inTransaction(db, async (tx) => {
        const [made] = await tx.group.createManyAndReturn({
            data: { key, name },
            skipDuplicates: true,
            select: { id: true },
        });
        if (!made)
            throw new AppError('name_taken', 'There is a group with this key. Choose another.');
        return viewGroup(await tx.group.findUniqueOrThrow({ where: { id: made.id }, select: groupSelect }));
    });
}
/** Puts a member into a group. Who is in it stays in it. */
export async function joinGroup(db, actor, { groupId, userId }) {
    await inTransaction(db, async (tx) => {
        await accessMembership(tx, actor, groupId);
        if ((await tx.user.count({ where: { id: userId } })) === 0)
            throw notFound('member');
        const { count } = await tx.groupMember.createMany({ data: { userId, groupId }, skipDuplicates: true });
        if (count > 0)
            await append(tx, { type: 'membership.changed', userId });
    });
}
/**
 * Takes a member out of a group. Who is not in it stays out.
 * @throws AppError `conflict` for the last administrator.
 */
export async function leaveGroup(db, actor, { groupId, userId }) {
    await inTransaction(db, async (tx) => {
        await accessMembership(tx, actor, groupId);
        const { count } = await tx.groupMember.deleteMany({ where: { userId, groupId } });
        if (count === 0)
            return;
        if (groupId === builtInGroups.administrators && (await tx.groupMember.count({ where: { groupId } })) === 0) {
            throw new AppError('conflict', 'This is the last administrator. Make another one first.');
        }
        await append(tx, { type: 'membership.changed', userId });
    });
}
//# sourceMappingURL=actions.js.map