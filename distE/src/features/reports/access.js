import { demandMember } from '../../shared/actor.js';
import { AppError, notFound } from '../../shared/errors.js';
import { readSight } from '../forums/access.js';
import { seePost } from '../posts/access.js';
import { isOwn } from '../threads/access.js';
/** Who may report a post that they see: members, while it is visible, and not their own. */
export function canReport(sight, post) {
    if (post.state !== 'visible' || post.thread.state !== 'visible')
        return false;
    return sight.actor.memberId !== null && !isOwn(sight, post.authorId);
}
/** Who looks at reports: whoever moderates a forum, at those of posts in it. */
export function canSeeReports(sight) {
    return sight.moderated.length > 0;
}
/**
 * Finds a post, and makes sure that the actor may report it. Answers who they are.
 * @throws AppError `not_found` when they may not see it; `unauthenticated`, `forbidden` or `conflict` when they may.
 */
export async function accessReported(reader, actor, postId) {
    const { post, sight } = await seePost(reader, actor, postId);
    const memberId = demandMember(actor);
    if (canReport(sight, post))
        return { post, memberId };
    if (isOwn(sight, post.authorId)) {
        throw new AppError('forbidden', 'You cannot report your own post. Edit or delete it, or ask a moderator to.');
    }
    throw new AppError('conflict', 'This post is deleted already.');
}
/**
 * Makes sure that the actor moderates something, with their token too.
 * @throws AppError `unauthenticated` or `forbidden`
 */
export async function accessReports(reader, actor) {
    demandMember(actor);
    const sight = await readSight(reader, actor);
    if (!canSeeReports(sight))
        throw new AppError('forbidden', 'Only moderators look at reports.');
    return sight;
}
/**
 * Finds a report of a post in a forum that the actor moderates.
 * @throws AppError as `accessReports`, and `not_found` where there is none.
 */
export async function accessReport(reader, actor, reportId) {
    const { moderated } = await accessReports(reader, actor);
    const report = await reader.report.findFirst({
        where: { id: reportId, post: { forumId: { in: [...moderated] } } },
        select: { postId: true },
    });
    if (!report)
        throw notFound('report');
    return report;
}
//# sourceMappingURL=access.js.map