import { type Db } from '../../platform/transaction.js';
import { type Actor } from '../../shared/actor.js';
import type { GroupView, NewGroup } from './schema.js';
/** Who is put into a group, or taken out of it. */
export type Membership = {
    groupId: number;
    userId: number;
};
/**
 * Makes a group, which nobody is in and which may nothing until forum rules allow it something.
 * @throws AppError `name_taken`
 */
export declare function createGroup(db: Db, actor: Actor, { key, name }: NewGroup): Promise<GroupView>;
/** Puts a member into a group. Who is in it stays in it. */
export declare function joinGroup(db: Db, actor: Actor, { groupId, userId }: Membership): Promise<void>;
/**
 * Takes a member out of a group. Who is not in it stays out.
 * @throws AppError `conflict` for the last administrator.
 */
export declare function leaveGroup(db: Db, actor: Actor, { groupId, userId }: Membership): Promise<void>;
