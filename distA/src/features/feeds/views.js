/** What a post in a feed is made of. */
export const feedPostSelect = {
    id: true,
    position: true,
    html: true,
    createdAt: true,
    editedAt: true,
    author: { select: { id: true, username: true } },
    thread: { select: { title: true } },
};
/** The view of a post in a feed. Many stand under one title: a reply is told from the others by its author. */
export function viewFeedPost(row) {
    const { id, author, html, createdAt, editedAt, thread } = row;
    const title = row.position === 1 ? thread.title : `${thread.title} – ${author.username}`;
    return { id, title, author, html, createdAt, updatedAt: editedAt ?? createdAt };
}
//# sourceMappingURL=views.js.map