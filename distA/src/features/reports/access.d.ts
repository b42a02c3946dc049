import type { Reader } from '../../platform/transaction.js';
import { type Actor } from '../../shared/actor.js';
import { type Sight } from '../forums/access.js';
import { type PostFacts } from '../posts/access.js';
/** Who may report a post that they see: members, while it is visible, and not their own. */
export declare function canReport(sight: Sight, post: PostFacts): boolean;
/** Who looks at reports: whoever moderates a forum, at those of posts in it. */
export declare function canSeeReports(sight: Sight): boolean;
/**
 * Finds a post, and makes sure that the actor may report it. Answers who they are.
 * @throws AppError `not_found` when they may not see it; `unauthenticated`, `forbidden` or `conflict` when they may.
 */
export declare function accessReported(reader: Reader, actor: Actor, postId: number): Promise<{
    post: PostFacts;
    memberId: number;
}>;
/**
 * Makes sure that the actor moderates something, with their token too.
 * @throws AppError `unauthenticated` or `forbidden`
 */
export declare function accessReports(reader: Reader, actor: Actor): Promise<Sight>;
/**
 * Finds a report of a post in a forum that the actor moderates.
 * @throws AppError as `accessReports`, and `not_found` where there is none.
 */
export declare function accessReport(reader: Reader, actor: Actor, reportId: number): Promise<{
    postId: number;
}>;
