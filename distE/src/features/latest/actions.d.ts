import type { Db } from '../../platform/transaction.js';
import type { Actor } from '../../shared/actor.js';
/** Remembers that a member has looked at what's new up to a moment. Never goes back. */
export declare function markLooked(db: Db, actor: Actor, upTo: Date): Promise<void>;
