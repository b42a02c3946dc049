import { z } from 'zod';
/** The Markdown source of a post. */
export declare const body: z.ZodString;
/** Which button a form with a text was sent by: to be taken, or to be looked at first. */
export declare const doing: z.ZodDefault<z.ZodEnum<{
    preview: "preview";
    send: "send";
}>>;
/** How a post was received: the sum of scores, and how many reacted with each type that was used. */
export declare const reactions: z.ZodObject<{
    score: z.ZodInt;
    counts: z.ZodRecord<z.ZodString, z.ZodInt>;
}, z.core.$strict>;
/** A post: the same for everyone who may see it. */
export declare const post: z.ZodObject<{
    id: z.ZodInt;
    threadId: z.ZodInt;
    position: z.ZodNullable<z.ZodInt>;
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
    body: z.ZodString;
    html: z.ZodString;
    createdAt: z.ZodISODateTime;
    editedAt: z.ZodNullable<z.ZodISODateTime>;
    version: z.ZodInt;
    reactions: z.ZodObject<{
        score: z.ZodInt;
        counts: z.ZodRecord<z.ZodString, z.ZodInt>;
    }, z.core.$strict>;
    state: z.ZodEnum<{
        deleted: "deleted";
        visible: "visible";
    }>;
}, z.core.$strict>;
/** How the asker reacted to the posts that an answer shows; posts without their reaction are left out. */
export declare const ownReactions: z.ZodRecord<z.ZodString, z.ZodString>;
/** What the asker may do with one post, and how they reacted to it. */
export declare const postViewer: z.ZodObject<{
    reactions: z.ZodRecord<z.ZodString, z.ZodString>;
    canReply: z.ZodBoolean;
    canReact: z.ZodBoolean;
    canEdit: z.ZodBoolean;
    canDelete: z.ZodBoolean;
    canRestore: z.ZodBoolean;
}, z.core.$strict>;
/** What a reply takes. */
export declare const newReply: z.ZodObject<{
    body: z.ZodString;
}, z.core.$strict>;
/** What an edit takes; `version` unless `If-Match` says it. */
export declare const postEdit: z.ZodObject<{
    body: z.ZodString;
    version: z.ZodOptional<z.ZodInt>;
}, z.core.$strict>;
/** A text to look at before it is a post. */
export declare const previewed: z.ZodObject<{
    body: z.ZodString;
}, z.core.$strict>;
/** What a text looks like as a post. */
export declare const previewAnswer: z.ZodObject<{
    html: z.ZodString;
}, z.core.$strict>;
/** A post, and what the asker may do with it. */
export declare const postAnswer: z.ZodObject<{
    post: z.ZodObject<{
        id: z.ZodInt;
        threadId: z.ZodInt;
        position: z.ZodNullable<z.ZodInt>;
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
        body: z.ZodString;
        html: z.ZodString;
        createdAt: z.ZodISODateTime;
        editedAt: z.ZodNullable<z.ZodISODateTime>;
        version: z.ZodInt;
        reactions: z.ZodObject<{
            score: z.ZodInt;
            counts: z.ZodRecord<z.ZodString, z.ZodInt>;
        }, z.core.$strict>;
        state: z.ZodEnum<{
            deleted: "deleted";
            visible: "visible";
        }>;
    }, z.core.$strict>;
    viewer: z.ZodObject<{
        reactions: z.ZodRecord<z.ZodString, z.ZodString>;
        canReply: z.ZodBoolean;
        canReact: z.ZodBoolean;
        canEdit: z.ZodBoolean;
        canDelete: z.ZodBoolean;
        canRestore: z.ZodBoolean;
    }, z.core.$strict>;
}, z.core.$strict>;
/** An earlier version of a post. */
export declare const revision: z.ZodObject<{
    version: z.ZodInt;
    body: z.ZodString;
    html: z.ZodString;
    createdAt: z.ZodISODateTime;
    editedBy: z.ZodObject<{
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
}, z.core.$strict>;
/** The present version of a post, and what it said before. */
export declare const historyAnswer: z.ZodObject<{
    postId: z.ZodInt;
    version: z.ZodInt;
    revisions: z.ZodArray<z.ZodObject<{
        version: z.ZodInt;
        body: z.ZodString;
        html: z.ZodString;
        createdAt: z.ZodISODateTime;
        editedBy: z.ZodObject<{
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
    }, z.core.$strict>>;
}, z.core.$strict>;
export type PostView = z.infer<typeof post>;
export type ReactionsView = z.infer<typeof reactions>;
export type PostViewer = z.infer<typeof postViewer>;
export type RevisionView = z.infer<typeof revision>;
export type PostAnswer = z.infer<typeof postAnswer>;
export type OwnReactions = z.infer<typeof ownReactions>;
