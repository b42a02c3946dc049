/** What changed with an event, as kept things are known by it. */
export function changedBy(event) {
    switch (event.type) {
        case 'thread.created':
            return ['lists', `thread:${event.threadId}`];
        case 'thread.updated':
            return ['lists', `thread:${event.threadId}`];
        case 'post.created':
            return ['lists', `thread:${event.threadId}`, `card:${event.userId}`];
        case 'post.updated':
            return ['lists', `post:${event.postId}`];
        case 'post.deleted':
        case 'post.restored':
            return ['lists', `thread:${event.threadId}`, `post:${event.postId}`, `card:${event.userId}`];
        case 'reactions.changed':
            return [`post:${event.postId}`, `card:${event.userId}`];
        case 'member.updated':
            return ['lists', `card:${event.userId}`];
        case 'membership.changed':
        case 'session.ended':
            return [`member:${event.userId}`];
        case 'views.counted':
            return event.data.threads.map((id) => `thread:${id}`);
        // A thread that goes takes the figures of all who wrote in it along; rights decide about everything.
        case 'thread.deleted':
        case 'thread.restored':
        case 'access.changed':
        case 'everything.changed':
            return ['everything'];
    }
}
//# sourceMappingURL=effects.js.map