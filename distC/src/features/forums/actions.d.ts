import { type Db } from '../../platform/transaction.js';
import { type Actor } from '../../shared/actor.js';
import type { ForumAnswer, ForumChange, ForumRule, ForumRules, NewForum } from './schema.js';
/** Makes a category or a forum. Only administrators do. */
export declare function createForum(db: Db, actor: Actor, input: NewForum): Promise<ForumAnswer>;
/** Changes a category or a forum. Only administrators do. */
export declare function updateForum(db: Db, actor: Actor, input: {
    forumId: number;
    change: ForumChange;
}): Promise<ForumAnswer>;
/** Replaces the rules of a forum: what groups are allowed or denied there and below. Only administrators do. */
export declare function setForumRules(db: Db, actor: Actor, input: {
    forumId: number;
    rules: ForumRule[];
}): Promise<ForumRules>;
