import type { Prisma } from '../../../prisma/client/client.js';
import type { ReportedPost, ReportView } from './schema.js';
/** What the post of a report is shown by. */
export declare const reportedPostSelect: {
    id: true;
    excerpt: true;
    state: true;
    createdAt: true;
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
    thread: {
        select: {
            id: true;
            title: true;
            slug: true;
        };
    };
    forum: {
        select: {
            id: true;
            name: true;
            slug: true;
        };
    };
};
/** The post of a report, and where it stands. */
export declare function viewReportedPost({ thread, forum, ...post }: Prisma.PostGetPayload<{
    select: typeof reportedPostSelect;
}>): ReportedPost;
/** What a report's view is made of. */
export declare const reportSelect: {
    id: true;
    reason: true;
    createdAt: true;
    closedAt: true;
    reporter: {
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
    closedBy: {
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
    post: {
        select: {
            id: true;
            excerpt: true;
            state: true;
            createdAt: true;
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
            thread: {
                select: {
                    id: true;
                    title: true;
                    slug: true;
                };
            };
            forum: {
                select: {
                    id: true;
                    name: true;
                    slug: true;
                };
            };
        };
    };
};
/** The view of a report. */
export declare function viewReport(row: Prisma.ReportGetPayload<{
    select: typeof reportSelect;
}>): ReportView;
