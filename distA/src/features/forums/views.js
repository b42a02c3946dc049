/** What a forum's view is made of. */
export const forumSelect = {
    id: true,
    parentId: true,
    kind: true,
    name: true,
    slug: true,
    isPrivate: true,
    countsMessages: true,
    threadCount: true,
};
/**
 * The forums as a tree, each with the counts and the latest post of itself and all below.
 * A forum whose parent is not among the rows stands at the top, as if it had none.
 */
export function viewForumTree(rows, contentOf) {
    const shown = new Set(rows.map(({ id }) => id));
    const build = (parentId) => rows
        .filter((row) => (row.parentId !== null && shown.has(row.parentId) ? row.parentId : null) === parentId)
        .map((row) => buildForum(row, parentId, contentOf(row.id), build(row.id)));
    return build(null).map(({ view }) => view);
}
function buildForum(row, parentId, content, below) {
    const lastThread = [content.lastThread, ...below.map((built) => built.lastThread)].reduce(later);
    return {
        lastThread,
        view: {
            id: row.id,
            name: row.name,
            slug: row.slug,
            kind: row.kind,
            parentId,
            private: row.isPrivate,
            countsMessages: row.countsMessages,
            threadCount: row.threadCount + sum(below.map(({ view }) => view.threadCount)),
            postCount: content.postCount + sum(below.map(({ view }) => view.postCount)),
            lastPost: lastThread && viewLastPost(lastThread),
            children: below.map(({ view }) => view),
        },
    };
}
function later(a, b) {
    if (!a || !b)
        return a ?? b;
    return b.lastPost.createdAt > a.lastPost.createdAt ? b : a;
}
function viewLastPost({ id, title, slug, lastPost }) {
    return { ...lastPost, thread: { id, title, slug } };
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
//# sourceMappingURL=views.js.map