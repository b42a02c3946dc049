import { userCardSelect, viewUserCard } from '../accounts/views.js';
/** What a post's view is made of. */
export const postSelect = {
    id: true,
    threadId: true,
    position: true,
    body: true,
    html: true,
    createdAt: true,
    editedAt: true,
    version: true,
    state: true,
    reactionScore: true,
    reactionCounts: true,
    author: { select: userCardSelect },
};
/** The view of a post: one for REST, sockets and pages, the same for everyone who may see it. */
export function viewPost(row) {
    return {
        id: row.id,
        threadId: row.threadId,
        position: row.position,
        author: viewUserCard(row.author),
        body: row.body,
        html: row.html,
        createdAt: row.createdAt.toISOString(),
        editedAt: row.editedAt?.toISOString() ?? null,
        version: row.version,
        reactions: viewReactions(row),
        state: row.state,
    };
}
/** How a post was received. */
export function viewReactions(row) {
    return { score: row.reactionScore, counts: row.reactionCounts };
}
/** What the view of an earlier version is made of. */
export const revisionSelect = {
    version: true,
    body: true,
    html: true,
    createdAt: true,
    editedBy: { select: userCardSelect },
};
/** The view of an earlier version of a post. */
export function viewRevision(row) {
    return {
        version: row.version,
        body: row.body,
        html: row.html,
        createdAt: row.createdAt.toISOString(),
        editedBy: viewUserCard(row.editedBy),
    };
}
//# sourceMappingURL=views.js.map