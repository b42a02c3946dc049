import type { Tx } from '../../platform/transaction.js'
import { type Actor, demandAdministrator } from '../../shared/actor.js'
import { AppError, notFound } from '../../shared/errors.js'
import { groupsWithoutRows } from './views.js'

/**
 * Locks a group whose members an administrator wants to change, so that two changes of one group are one after the
 * other: of the last two administrators, only one can be taken out.
 * @throws AppError `not_found`, `conflict` for guests and members, and what `demandAdministrator` throws.
 */
export async function accessMembership(tx: Tx, actor: Actor, groupId: number): Promise<void> {
  demandAdministrator(actor)
  if (groupsWithoutRows.includes(groupId)) {
    throw new AppError('conflict', 'Everybody is in this group by signing in, or by not signing in.')
  }
  const [group] = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM groups WHERE id = ${groupId} FOR NO KEY UPDATE`
  if (!group) throw notFound('group')
}
