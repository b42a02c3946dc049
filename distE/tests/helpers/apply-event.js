/** What a thread looks like after an event, by nothing but the event. */
export function applyToThread(state, event) {
    switch (event.type) {
        case 'thread:created':
        case 'thread:updated':
            return { ...state, thread: event.thread };
        case 'thread:deleted':
            return { thread: { ...state.thread, state: 'deleted' }, posts: [] };
        case 'post:created':
        case 'post:restored':
            return withCard({ thread: event.thread, posts: insert(state.posts, event.post) }, event.post.author);
        case 'post:updated':
            return withCard({ ...state, posts: replace(state.posts, event.post) }, event.post.author);
        case 'post:deleted':
            return withCard({ thread: event.thread, posts: remove(state.posts, event) }, event.author);
        case 'reactions:changed': {
            const { postId, reactions, author } = event;
            const posts = state.posts.map((post) => (post.id === postId ? { ...post, reactions } : post));
            return withCard({ ...state, posts }, author);
        }
    }
}
/** What a forum's list of threads looks like after an event of the forum. */
export function applyToForum(threads, event) {
    if (event.type === 'thread:deleted')
        return threads.filter(({ id }) => id !== event.threadId);
    if (!('thread' in event))
        return threads;
    const { thread } = event;
    return [...threads.filter(({ id }) => id !== thread.id), thread].sort(byRank);
}
function byRank(a, b) {
    if (a.isSticky !== b.isSticky)
        return a.isSticky ? -1 : 1;
    const times = Date.parse(b.lastPost.createdAt) - Date.parse(a.lastPost.createdAt);
    return times || b.id - a.id;
}
function insert(posts, post) {
    const at = post.position ?? 0;
    return [...shift(posts, at, 1), post].sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
}
function replace(posts, post) {
    return posts.map((old) => (old.id === post.id ? post : old));
}
function remove(posts, { postId, position }) {
    return shift(posts.filter(({ id }) => id !== postId), position, -1);
}
/** Moves the posts from a position on. */
function shift(posts, from, by) {
    return posts.map((post) => ((post.position ?? 0) >= from ? { ...post, position: (post.position ?? 0) + by } : post));
}
/** Shows an author's newest card wherever they appear. */
function withCard({ thread, posts }, card) {
    const renew = (item) => item.author.id === card.id ? { ...item, author: card } : item;
    return { thread: { ...renew(thread), lastPost: renew(thread.lastPost) }, posts: posts.map(renew) };
}
//# sourceMappingURL=apply-event.js.map