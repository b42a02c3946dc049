import { z } from 'zod';
/** A post in a list of latest posts: enough to show a line and to link to it. */
export declare const latestPost: z.ZodObject<{
    id: z.ZodInt;
    threadId: z.ZodInt;
    position: z.ZodInt;
    author: z.ZodObject<{
        id: z.ZodInt;
        username: z.ZodString;
        title: z.ZodNullable<z.ZodString>;
        joinedAt: z.ZodISODateTime;
        messageCount: z.ZodInt;
        reactionScore: z.ZodInt;
        country: z.ZodNullable<z.ZodObject<{
            code: z.ZodString;
            name: z.ZodString;
        }, z.core.$strict>>;
        location: z.ZodNullable<z.ZodString>;
        avatarUrl: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>;
    excerpt: z.ZodString;
    createdAt: z.ZodISODateTime;
    thread: z.ZodObject<{
        id: z.ZodInt;
        title: z.ZodString;
        slug: z.ZodString;
        replyCount: z.ZodInt;
        forum: z.ZodObject<{
            id: z.ZodInt;
            name: z.ZodString;
            slug: z.ZodString;
        }, z.core.$strict>;
    }, z.core.$strict>;
}, z.core.$strict>;
/** Which latest posts: of a country, of a forum and those below it; each thread once, or each post. */
export declare const latestPostsQuery: z.ZodObject<{
    limit: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    after: z.ZodOptional<z.ZodString>;
    country: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
    forum: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    per: z.ZodDefault<z.ZodEnum<{
        post: "post";
        thread: "thread";
    }>>;
}, z.core.$strict>;
/** How much of what's new. */
export declare const whatsNewQuery: z.ZodObject<{
    limit: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    after: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
/** How many of a member's posts. */
export declare const memberPostsQuery: z.ZodObject<{
    limit: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    after: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
/** Latest posts, newest first; `next` continues the list. */
export declare const latestPostsAnswer: z.ZodObject<{
    posts: z.ZodArray<z.ZodObject<{
        id: z.ZodInt;
        threadId: z.ZodInt;
        position: z.ZodInt;
        author: z.ZodObject<{
            id: z.ZodInt;
            username: z.ZodString;
            title: z.ZodNullable<z.ZodString>;
            joinedAt: z.ZodISODateTime;
            messageCount: z.ZodInt;
            reactionScore: z.ZodInt;
            country: z.ZodNullable<z.ZodObject<{
                code: z.ZodString;
                name: z.ZodString;
            }, z.core.$strict>>;
            location: z.ZodNullable<z.ZodString>;
            avatarUrl: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>;
        excerpt: z.ZodString;
        createdAt: z.ZodISODateTime;
        thread: z.ZodObject<{
            id: z.ZodInt;
            title: z.ZodString;
            slug: z.ZodString;
            replyCount: z.ZodInt;
            forum: z.ZodObject<{
                id: z.ZodInt;
                name: z.ZodString;
                slug: z.ZodString;
            }, z.core.$strict>;
        }, z.core.$strict>;
    }, z.core.$strict>>;
    next: z.ZodNullable<z.ZodString>;
}, z.core.$strict>;
/** Countries with their latest posts, the one with the newest first. */
export declare const countriesAnswer: z.ZodObject<{
    countries: z.ZodArray<z.ZodObject<{
        country: z.ZodObject<{
            code: z.ZodString;
            name: z.ZodString;
        }, z.core.$strict>;
        postCount: z.ZodInt;
        memberCount: z.ZodInt;
        latestPost: z.ZodObject<{
            id: z.ZodInt;
            threadId: z.ZodInt;
            position: z.ZodInt;
            author: z.ZodObject<{
                id: z.ZodInt;
                username: z.ZodString;
                title: z.ZodNullable<z.ZodString>;
                joinedAt: z.ZodISODateTime;
                messageCount: z.ZodInt;
                reactionScore: z.ZodInt;
                country: z.ZodNullable<z.ZodObject<{
                    code: z.ZodString;
                    name: z.ZodString;
                }, z.core.$strict>>;
                location: z.ZodNullable<z.ZodString>;
                avatarUrl: z.ZodNullable<z.ZodString>;
            }, z.core.$strict>;
            excerpt: z.ZodString;
            createdAt: z.ZodISODateTime;
            thread: z.ZodObject<{
                id: z.ZodInt;
                title: z.ZodString;
                slug: z.ZodString;
                replyCount: z.ZodInt;
                forum: z.ZodObject<{
                    id: z.ZodInt;
                    name: z.ZodString;
                    slug: z.ZodString;
                }, z.core.$strict>;
            }, z.core.$strict>;
        }, z.core.$strict>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type LatestPostView = z.infer<typeof latestPost>;
export type LatestPostsQuery = z.infer<typeof latestPostsQuery>;
export type LatestPostsAnswer = z.infer<typeof latestPostsAnswer>;
export type CountriesAnswer = z.infer<typeof countriesAnswer>;
