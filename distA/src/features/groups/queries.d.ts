import type { Reader } from '../../platform/transaction.js';
import { type Actor } from '../../shared/actor.js';
import type { GroupView } from './schema.js';
/** The groups that the actor may know of: administrators all, others the built-in ones and those they are in. */
export declare function listGroups(reader: Reader, actor: Actor): Promise<GroupView[]>;
