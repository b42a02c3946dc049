import { demandMember } from '../../shared/actor.js';
import { readCursor, writeCursor } from '../../shared/cursor.js';
import { accessReports } from './access.js';
import { reportedPostSelect, reportSelect, viewReport, viewReportedPost } from './views.js';
/** The open reports of posts in the forums that the actor moderates, oldest first. */
export async function readOpenReports(reader, actor, { limit, after }) {
    const { moderated } = await accessReports(reader, actor);
    const rows = await reader.report.findMany({
        where: { closedAt: null, id: { gt: readCursor(after)?.id ?? 0 }, post: { forumId: { in: [...moderated] } } },
        orderBy: { id: 'asc' },
        take: limit + 1,
        select: reportSelect,
    });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
        reports: page.map(viewReport),
        next: rows.length > limit && last ? writeCursor({ at: last.createdAt, id: last.id }) : null,
    };
}
/** What the actor said is wrong with a post, as long as their report is open. */
export async function readOwnReason(reader, actor, postId) {
    const report = await reader.report.findFirst({
        where: { postId, reporterId: demandMember(actor), closedAt: null },
        select: { reason: true },
    });
    return report?.reason ?? null;
}
/** A post that is reported, and where it stands, which the caller may see already. */
export async function readReportedPost(reader, postId) {
    return viewReportedPost(await reader.post.findUniqueOrThrow({ where: { id: postId }, select: reportedPostSelect }));
}
/** The view of a report that the caller may see already. */
export async function readReportView(reader, reportId) {
    return viewReport(await reader.report.findUniqueOrThrow({ where: { id: reportId }, select: reportSelect }));
}
//# sourceMappingURL=queries.js.map