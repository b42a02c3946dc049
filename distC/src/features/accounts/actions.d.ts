import { type Db } from '../../platform/transaction.js';
import { type Actor } from '../../shared/actor.js';
import type { OwnCard, OwnChange } from './schema.js';
/**
 * Changes what a member says of themselves. Another country moves their posts to its list.
 * E-mail and password need the current password; a new password ends all other sessions.
 * @throws AppError `wrong_credentials` without the current password, `conflict` when the address is taken,
 *   `invalid_request` when the password is too weak.
 */
export declare function updateOwnCard(db: Db, actor: Actor, memberId: number, change: OwnChange): Promise<OwnCard>;
/** Whether a change needs the current password. */
export declare function needsPassword(change: OwnChange): boolean;
