import { type Db } from '../../platform/transaction.js';
import { type Actor } from '../../shared/actor.js';
import type { ReportAnswer } from './schema.js';
/**
 * Tells the moderators what is wrong with a post. A member has one open report of a post: who reports it again says
 * it in other words, and keeps the place in the moderators' list.
 */
export declare function reportPost(db: Db, actor: Actor, input: {
    postId: number;
    reason: string;
}): Promise<ReportAnswer>;
/**
 * Closes a report, and with it all that is open about the same post: a moderator has looked at the post. Closing
 * what is closed changes nothing.
 */
export declare function closeReport(db: Db, actor: Actor, input: {
    reportId: number;
}): Promise<ReportAnswer>;
