import type { Prisma } from '../../../prisma/client/client.js';
import type { PostView, ReactionsView, RevisionView } from './schema.js';
/** What a post's view is made of. */
export declare const postSelect: {
    id: true;
    threadId: true;
    position: true;
    body: true;
    html: true;
    createdAt: true;
    editedAt: true;
    version: true;
    state: true;
    reactionScore: true;
    reactionCounts: true;
    author: {
        select: {
            id: true;
            username: true;
            title: true;
            joinedAt: true;
            messageCount: true;
            reactionScore: true;
            countryCode: true;
            location: true;
        };
    };
};
export type PostRow = Prisma.PostGetPayload<{
    select: typeof postSelect;
}>;
/** The view of a post: one for REST, sockets and pages, the same for everyone who may see it. */
export declare function viewPost(row: PostRow): PostView;
/** How a post was received. */
export declare function viewReactions(row: Pick<PostRow, 'reactionScore' | 'reactionCounts'>): ReactionsView;
/** What the view of an earlier version is made of. */
export declare const revisionSelect: {
    version: true;
    body: true;
    html: true;
    createdAt: true;
    editedBy: {
        select: {
            id: true;
            username: true;
            title: true;
            joinedAt: true;
            messageCount: true;
            reactionScore: true;
            countryCode: true;
            location: true;
        };
    };
};
/** The view of an earlier version of a post. */
export declare function viewRevision(row: Prisma.PostRevisionGetPayload<{
    select: typeof revisionSelect;
}>): RevisionView;
