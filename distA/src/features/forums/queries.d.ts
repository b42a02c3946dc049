import type { Reader } from '../../platform/transaction.js';
import type { Actor } from '../../shared/actor.js';
import { type Sight } from './access.js';
import type { ForumAndViewerAnswer, ForumRules, ForumView, ForumViewer } from './schema.js';
/** The forums that the actor may read, as a tree. */
export declare function readForums(reader: Reader, actor: Actor): Promise<{
    forums: ForumView[];
}>;
/** One forum with what is below it, and what the actor may do in it. */
export declare function readForum(reader: Reader, actor: Actor, forumId: number): Promise<ForumAndViewerAnswer>;
/** One forum with what is below it, and those above it, the topmost first. */
export declare function readForumInTree(reader: Reader, actor: Actor, forumId: number): Promise<{
    forum: ForumView;
    above: ForumView[];
}>;
/** What the actor may do in a forum. */
export declare function viewForumViewer(sight: Sight, forumId: number): ForumViewer;
/** The rules of one forum. */
export declare function readForumRules(reader: Reader, forumId: number): Promise<ForumRules>;
