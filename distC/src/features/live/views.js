/** What an event shows; null for those that show nothing, or whose post is gone. */
export function presentEvent(event, thread, post) {
    const content = showContent(event, thread.view, post);
    const country = post?.author.country?.code ?? null;
    return content && { seq: event.seq, at: event.at.toISOString(), thread: thread.facts, country, content };
}
/** The event as one stream's clients get it. */
export function addressEvent({ seq, at, content }, stream) {
    const { type, ...rest } = content;
    return { type, seq, stream, at, ...rest };
}
function showContent(event, thread, post) {
    switch (event.type) {
        case 'thread.created':
            return { type: 'thread:created', thread };
        case 'thread.updated':
        case 'thread.restored':
            return { type: 'thread:updated', thread };
        case 'thread.deleted':
            return { type: 'thread:deleted', threadId: event.threadId };
        case 'reactions.changed':
            return post ? showReactions(post) : null;
        case 'post.created':
        case 'post.updated':
        case 'post.deleted':
        case 'post.restored':
            return post ? showPostEvent(event, thread, post) : null;
        default:
            return null;
    }
}
function showPostEvent({ type, data: { position } }, thread, post) {
    const shown = { ...veil(post), position };
    switch (type) {
        case 'post.created':
            return { type: 'post:created', post: shown, thread };
        case 'post.updated':
            return { type: 'post:updated', post: shown };
        case 'post.restored':
            return { type: 'post:restored', post: shown, thread };
        case 'post.deleted':
            return { type: 'post:deleted', postId: post.id, threadId: thread.id, position, author: shown.author, thread };
    }
}
function showReactions(post) {
    const { id, threadId, reactions, author } = veil(post);
    return { type: 'reactions:changed', postId: id, threadId, reactions, author };
}
/**
 * A post that is deleted now keeps its place among the events, so that positions add up, but says nothing:
 * its `post:deleted` follows. Its author stays: their new counts are what the event brings.
 */
function veil(post) {
    if (post.state === 'visible')
        return post;
    return { ...post, body: '', html: '', reactions: { score: 0, counts: {} } };
}
//# sourceMappingURL=views.js.map