import { type Db } from '../../platform/transaction.js';
import { type Actor } from '../../shared/actor.js';
import type { NewThreadAnswer, ThreadAnswer, ThreadChange } from './schema.js';
/** Opens a thread with its first post. */
export declare function createThread(db: Db, actor: Actor, input: {
    forumId: number;
    title: string;
    body: string;
}): Promise<NewThreadAnswer>;
/** Renames a thread (its author for a while, or a moderator), locks it or makes it sticky (a moderator). */
export declare function updateThread(db: Db, actor: Actor, input: {
    threadId: number;
    change: ThreadChange;
}): Promise<ThreadAnswer>;
