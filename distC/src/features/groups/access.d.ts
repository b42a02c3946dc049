import type { Tx } from '../../platform/transaction.js';
import { type Actor } from '../../shared/actor.js';
/**
 * Locks a group whose members an administrator wants to change, so that two changes of one group are one after the
 * other: of the last two administrators, only one can be taken out.
 * @throws AppError `not_found`, `conflict` for guests and members, and what `demandAdministrator` throws.
 */
export declare function accessMembership(tx: Tx, actor: Actor, groupId: number): Promise<void>;
