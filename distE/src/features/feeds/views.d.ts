import type { Prisma } from '../../../prisma/client/client.js';
/** A post as a feed tells it. */
export type FeedPost = {
    id: number;
    title: string;
    author: {
        id: number;
        username: string;
    };
    html: string;
    createdAt: Date;
    /** When it was written or last edited. */
    updatedAt: Date;
};
/** A list of posts, newest first, and the page that shows it. Its own address is the page's with an ending. */
export type Feed = {
    title: string;
    path: string;
    posts: FeedPost[];
};
/** What a post in a feed is made of. */
export declare const feedPostSelect: {
    id: true;
    position: true;
    html: true;
    createdAt: true;
    editedAt: true;
    author: {
        select: {
            id: true;
            username: true;
        };
    };
    thread: {
        select: {
            title: true;
        };
    };
};
/** The view of a post in a feed. Many stand under one title: a reply is told from the others by its author. */
export declare function viewFeedPost(row: Prisma.PostGetPayload<{
    select: typeof feedPostSelect;
}>): FeedPost;
