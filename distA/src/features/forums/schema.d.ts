import { z } from 'zod';
/** What a forum is: a category groups forums, a forum holds threads. */
export declare const forumKind: z.ZodEnum<{
    category: "category";
    forum: "forum";
}>;
/** What a group can be allowed or denied in a forum. */
export declare const permission: z.ZodEnum<{
    createThread: "createThread";
    moderate: "moderate";
    react: "react";
    read: "read";
    reply: "reply";
}>;
declare const forumFields: z.ZodObject<{
    id: z.ZodInt;
    name: z.ZodString;
    slug: z.ZodString;
    kind: z.ZodEnum<{
        category: "category";
        forum: "forum";
    }>;
    parentId: z.ZodNullable<z.ZodInt>;
    private: z.ZodBoolean;
    countsMessages: z.ZodBoolean;
    threadCount: z.ZodInt;
    postCount: z.ZodInt;
    lastPost: z.ZodNullable<z.ZodObject<{
        id: z.ZodInt;
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
        createdAt: z.ZodISODateTime;
        thread: z.ZodObject<{
            id: z.ZodInt;
            title: z.ZodString;
            slug: z.ZodString;
        }, z.core.$strict>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** A category or forum with what the asker may see below it. */
export declare const forum: z.ZodType<ForumView>;
export type ForumView = z.infer<typeof forumFields> & {
    children: ForumView[];
};
/** A forum as what stands in it names it. */
export declare const forumName: z.ZodObject<{
    id: z.ZodInt;
    name: z.ZodString;
    slug: z.ZodString;
}, z.core.$strict>;
/** What the asker may do in a forum. */
export declare const forumViewer: z.ZodObject<{
    canCreateThread: z.ZodBoolean;
    canModerate: z.ZodBoolean;
}, z.core.$strict>;
/** What making a category or a forum takes. */
export declare const newForum: z.ZodObject<{
    name: z.ZodString;
    slug: z.ZodOptional<z.ZodString>;
    parentId: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
    kind: z.ZodEnum<{
        category: "category";
        forum: "forum";
    }>;
    private: z.ZodOptional<z.ZodBoolean>;
    countsMessages: z.ZodOptional<z.ZodBoolean>;
    authorWindowMinutes: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
}, z.core.$strict>;
/** What can be changed of a category or a forum. */
export declare const forumChange: z.ZodObject<{
    name: z.ZodOptional<z.ZodString>;
    slug: z.ZodOptional<z.ZodOptional<z.ZodString>>;
    parentId: z.ZodOptional<z.ZodOptional<z.ZodNullable<z.ZodInt>>>;
    private: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
    countsMessages: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
    authorWindowMinutes: z.ZodOptional<z.ZodOptional<z.ZodNullable<z.ZodInt>>>;
}, z.core.$strict>;
/** A forum with what is below it. */
export declare const forumAnswer: z.ZodObject<{
    forum: z.ZodType<ForumView, unknown, z.core.$ZodTypeInternals<ForumView, unknown>>;
}, z.core.$strict>;
/** A forum, and what the asker may do in it. */
export declare const forumAndViewerAnswer: z.ZodObject<{
    forum: z.ZodType<ForumView, unknown, z.core.$ZodTypeInternals<ForumView, unknown>>;
    viewer: z.ZodObject<{
        canCreateThread: z.ZodBoolean;
        canModerate: z.ZodBoolean;
    }, z.core.$strict>;
}, z.core.$strict>;
/** All forums that the asker may read, as a tree. */
export declare const forumsAnswer: z.ZodObject<{
    forums: z.ZodArray<z.ZodType<ForumView, unknown, z.core.$ZodTypeInternals<ForumView, unknown>>>;
}, z.core.$strict>;
/** What one group is allowed or denied in a forum. */
export declare const forumRule: z.ZodObject<{
    groupId: z.ZodInt;
    permission: z.ZodEnum<{
        createThread: "createThread";
        moderate: "moderate";
        react: "react";
        read: "read";
        reply: "reply";
    }>;
    effect: z.ZodEnum<{
        allow: "allow";
        deny: "deny";
    }>;
}, z.core.$strict>;
/** All rules of one forum. */
export declare const forumRules: z.ZodObject<{
    rules: z.ZodArray<z.ZodObject<{
        groupId: z.ZodInt;
        permission: z.ZodEnum<{
            createThread: "createThread";
            moderate: "moderate";
            react: "react";
            read: "read";
            reply: "reply";
        }>;
        effect: z.ZodEnum<{
            allow: "allow";
            deny: "deny";
        }>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type NewForum = z.infer<typeof newForum>;
export type ForumChange = z.infer<typeof forumChange>;
export type ForumViewer = z.infer<typeof forumViewer>;
export type ForumRule = z.infer<typeof forumRule>;
export type ForumAnswer = z.infer<typeof forumAnswer>;
export type ForumAndViewerAnswer = z.infer<typeof forumAndViewerAnswer>;
export type ForumRules = z.infer<typeof forumRules>;
export {};
