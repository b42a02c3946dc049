import { type Db } from '../../platform/transaction.js';
import { type Actor } from '../../shared/actor.js';
import type { ReactionsAnswer } from './schema.js';
/** Sets a member's one reaction to a post. The same one twice is the same as once. */
export declare function react(db: Db, actor: Actor, input: {
    postId: number;
    type: string;
}): Promise<ReactionsAnswer>;
/** Takes a member's reaction to a post away. Doing so twice is the same as once. */
export declare function unreact(db: Db, actor: Actor, { postId }: {
    postId: number;
}): Promise<ReactionsAnswer>;
