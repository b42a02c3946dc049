import { userCardSelect, viewUserCard } from '../accounts/views.js';
/** What the post of a report is shown by. */
export const reportedPostSelect = {
    id: true,
    excerpt: true,
    state: true,
    createdAt: true,
    author: { select: userCardSelect },
    thread: { select: { id: true, title: true, slug: true } },
    forum: { select: { id: true, name: true, slug: true } },
};
/** The post of a report, and where it stands. */
export function viewReportedPost({ thread, forum, ...post }) {
    return {
        post: { ...post, author: viewUserCard(post.author), createdAt: post.createdAt.toISOString() },
        thread,
        forum,
    };
}
/** What a report's view is made of. */
export const reportSelect = {
    id: true,
    reason: true,
    createdAt: true,
    closedAt: true,
    reporter: { select: userCardSelect },
    closedBy: { select: userCardSelect },
    post: { select: reportedPostSelect },
};
/** The view of a report. */
export function viewReport(row) {
    return {
        id: row.id,
        reason: row.reason,
        reporter: viewUserCard(row.reporter),
        createdAt: row.createdAt.toISOString(),
        closedAt: row.closedAt?.toISOString() ?? null,
        closedBy: row.closedBy && viewUserCard(row.closedBy),
        ...viewReportedPost(row.post),
    };
}
//# sourceMappingURL=views.js.map