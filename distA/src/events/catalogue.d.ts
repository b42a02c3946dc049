/**
 * Everything that can be written to the log, with the ids it concerns. Only ids and what the database
 * will not know any more are kept: texts are read when an event is shown, with the rights of that moment.
 *
 * `position` is the post's position when it happened; a client that applies events in order needs it,
 * because deleting and restoring shift the positions that follow.
 */
export type ForumEvent = {
    type: 'thread.created' | 'thread.updated' | 'thread.deleted' | 'thread.restored';
    forumId: number;
    threadId: number;
} | {
    type: 'post.created' | 'post.updated' | 'post.deleted' | 'post.restored';
    forumId: number;
    threadId: number;
    postId: number;
    /** Its author, whose figures change with it. */
    userId: number;
    data: {
        position: number;
    };
}
/** `userId` is the post's author, whose score changes with it. */
 | {
    type: 'reactions.changed';
    forumId: number;
    threadId: number;
    postId: number;
    userId: number;
}
/** Threads were opened: their views are counted together, now and then. */
 | {
    type: 'views.counted';
    data: {
        threads: number[];
    };
}
/** So much changed that it is not told one by one: a demo was loaded, counters were mended. Nobody live hears of it. */
 | {
    type: 'everything.changed';
}
/** A forum's place, privacy or permissions changed: what people may see must be asked anew. */
 | {
    type: 'access.changed';
    forumId: number;
}
/** The member's groups changed. */
 | {
    type: 'membership.changed';
    userId: number;
}
/** A member came, or their card changed (their country moves their posts to another list). */
 | {
    type: 'member.updated';
    userId: number;
}
/** A session or an API token came to its end: its live connections must close. */
 | {
    type: 'session.ended';
    userId: number;
    data: {
        session: number;
    } | {
        token: number;
    };
};
/** An event that has its place in the log. */
export type LoggedEvent = ForumEvent & {
    /** The place in the one order that all nodes and clients see. Grows, with gaps. */
    seq: number;
    at: Date;
};
