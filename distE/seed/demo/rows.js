import { slug } from '../../src/shared/names.js';
/** Adds a drafted thread and all that belongs to it. Positions and the reactions of posts are counted here. */
export function addThreadRows(rows, threadId, draft, known) {
    const forumId = known.forumIds.get(draft.forum.name) ?? 0;
    const [opening] = draft.posts;
    if (!opening)
        return;
    rows.threads.push({
        id: threadId,
        forumId,
        authorId: opening.author.id,
        title: draft.title,
        slug: slug(draft.title),
        createdAt: opening.createdAt,
        isSticky: draft.isSticky,
        isLocked: draft.isLocked,
        viewCount: draft.viewCount,
        deletedAt: opening.deleted?.at ?? null,
        deletedById: opening.deleted?.byId ?? null,
    });
    const authors = new Map(draft.posts.map(({ id, author }) => [id, author.username]));
    const render = (source) => known.render(source, authors);
    // Under a deleted first post, the replies keep their positions from 2 on.
    let position = opening.deleted ? 1 : 0;
    for (const post of draft.posts) {
        if (!post.deleted)
            position++;
        if (post.edit)
            rows.revisions.push(revisionRow(post, post.edit.before, render));
        rows.posts.push(postRow(post, { threadId, forumId, position: post.deleted ? null : position }, render));
        countReactions(rows, post, known.reactionTypes);
    }
}
function revisionRow(post, before, render) {
    const { body, html } = render(before);
    return { postId: post.id, body, html, createdAt: post.createdAt, editedById: post.author.id };
}
/** Written out: millions of rows are made here, and a spread costs as much as the rest. */
function postRow(post, { threadId, forumId, position }, render) {
    const { body, html, excerpt, rendererVersion } = render(post.body);
    return {
        id: post.id,
        threadId,
        forumId,
        authorId: post.author.id,
        position,
        body,
        html,
        excerpt,
        rendererVersion,
        createdAt: post.createdAt,
        editedAt: post.edit?.at ?? null,
        version: post.edit ? 2 : 1,
        deletedAt: post.deleted?.at ?? null,
        deletedById: post.deleted?.byId ?? null,
        reactionScore: 0,
        reactionCounts: noReactions,
    };
}
const noReactions = {};
/** Adds the reactions to a post, whose row is the last. */
function countReactions(rows, { reactions }, types) {
    const row = rows.posts.at(-1);
    if (!row || reactions.length === 0)
        return;
    const counts = {};
    for (const { userId, type: key, at } of reactions) {
        const type = types.get(key);
        if (!type)
            continue;
        row.reactionScore += type.score;
        counts[key] = (counts[key] ?? 0) + 1;
        const { id: postId, authorId: receiverId, forumId } = row;
        rows.reactions.push({ postId, userId, typeId: type.id, receiverId, forumId, createdAt: at });
    }
    row.reactionCounts = counts;
}
//# sourceMappingURL=rows.js.map