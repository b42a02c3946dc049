import type { Reader } from '../../platform/transaction.js';
import { type Actor } from '../../shared/actor.js';
import type { ReportedPost, ReportsAnswer, ReportView } from './schema.js';
/** The open reports of posts in the forums that the actor moderates, oldest first. */
export declare function readOpenReports(reader: Reader, actor: Actor, { limit, after }: {
    limit: number;
    after?: string | undefined;
}): Promise<ReportsAnswer>;
/** What the actor said is wrong with a post, as long as their report is open. */
export declare function readOwnReason(reader: Reader, actor: Actor, postId: number): Promise<string | null>;
/** A post that is reported, and where it stands, which the caller may see already. */
export declare function readReportedPost(reader: Reader, postId: number): Promise<ReportedPost>;
/** The view of a report that the caller may see already. */
export declare function readReportView(reader: Reader, reportId: number): Promise<ReportView>;
