import type { Prisma } from '../../../prisma/client/client.js';
import type { UserCard } from '../accounts/schema.js';
import type { ForumView } from './schema.js';
/** What a forum's view is made of. */
export declare const forumSelect: {
    id: true;
    parentId: true;
    kind: true;
    name: true;
    slug: true;
    isPrivate: true;
    countsMessages: true;
    threadCount: true;
};
export type ForumRow = Prisma.ForumGetPayload<{
    select: typeof forumSelect;
}>;
/** The thread with the latest post in a forum. */
export type LastThread = {
    id: number;
    title: string;
    slug: string;
    lastPost: {
        id: number;
        author: UserCard;
        createdAt: string;
    };
};
/** What a forum holds itself, before the forums below it are added. */
export type ForumContent = {
    postCount: number;
    lastThread: LastThread | null;
};
/**
 * The forums as a tree, each with the counts and the latest post of itself and all below.
 * A forum whose parent is not among the rows stands at the top, as if it had none.
 */
export declare function viewForumTree(rows: ForumRow[], contentOf: (forumId: number) => ForumContent): ForumView[];
