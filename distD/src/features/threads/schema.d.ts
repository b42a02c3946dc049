import { z } from 'zod';
/** The title of a thread. */
export declare const title: z.ZodString;
/** A thread: the same for everyone who may see it. */
export declare const thread: z.ZodObject<{
    id: z.ZodInt;
    title: z.ZodString;
    slug: z.ZodString;
    forum: z.ZodObject<{
        id: z.ZodInt;
        name: z.ZodString;
        slug: z.ZodString;
    }, z.core.$strict>;
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
    replyCount: z.ZodInt;
    viewCount: z.ZodInt;
    isSticky: z.ZodBoolean;
    isLocked: z.ZodBoolean;
    firstPostId: z.ZodInt;
    lastPost: z.ZodObject<{
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
    }, z.core.$strict>;
    state: z.ZodEnum<{
        deleted: "deleted";
        visible: "visible";
    }>;
}, z.core.$strict>;
/** What the asker may do with a thread, and how far they have read it. */
export declare const threadViewer: z.ZodObject<{
    canReply: z.ZodBoolean;
    canReact: z.ZodBoolean;
    canEdit: z.ZodBoolean;
    canModerate: z.ZodBoolean;
    firstUnread: z.ZodNullable<z.ZodObject<{
        postId: z.ZodInt;
        position: z.ZodInt;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** What opening a thread takes. */
export declare const newThread: z.ZodObject<{
    title: z.ZodString;
    body: z.ZodString;
}, z.core.$strict>;
/** What the form of a new thread holds. */
export declare const newThreadForm: z.ZodObject<{
    title: z.ZodString;
    body: z.ZodString;
    do: z.ZodDefault<z.ZodEnum<{
        preview: "preview";
        send: "send";
    }>>;
}, z.core.$strip>;
/** What the forms that change a thread hold: each one thing. */
export declare const threadChangeForm: z.ZodObject<{
    title: z.ZodOptional<z.ZodString>;
    isSticky: z.ZodOptional<z.ZodPipe<z.ZodEnum<{
        no: "no";
        yes: "yes";
    }>, z.ZodTransform<boolean, "no" | "yes">>>;
    isLocked: z.ZodOptional<z.ZodPipe<z.ZodEnum<{
        no: "no";
        yes: "yes";
    }>, z.ZodTransform<boolean, "no" | "yes">>>;
}, z.core.$strip>;
/** What can be changed of a thread. */
export declare const threadChange: z.ZodObject<{
    title: z.ZodOptional<z.ZodString>;
    isSticky: z.ZodOptional<z.ZodBoolean>;
    isLocked: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict>;
/** What the asker may do in a thread and with the posts of the page, and how they reacted to those. */
export declare const threadPostsViewer: z.ZodObject<{
    canReply: z.ZodBoolean;
    canReact: z.ZodBoolean;
    canEdit: z.ZodBoolean;
    canModerate: z.ZodBoolean;
    firstUnread: z.ZodNullable<z.ZodObject<{
        postId: z.ZodInt;
        position: z.ZodInt;
    }, z.core.$strict>>;
    reactions: z.ZodRecord<z.ZodString, z.ZodString>;
    editable: z.ZodArray<z.ZodInt>;
    deletable: z.ZodArray<z.ZodInt>;
}, z.core.$strict>;
/** A page of a thread. */
export declare const threadPostsAnswer: z.ZodObject<{
    thread: z.ZodObject<{
        id: z.ZodInt;
        title: z.ZodString;
        slug: z.ZodString;
        forum: z.ZodObject<{
            id: z.ZodInt;
            name: z.ZodString;
            slug: z.ZodString;
        }, z.core.$strict>;
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
        replyCount: z.ZodInt;
        viewCount: z.ZodInt;
        isSticky: z.ZodBoolean;
        isLocked: z.ZodBoolean;
        firstPostId: z.ZodInt;
        lastPost: z.ZodObject<{
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
        }, z.core.$strict>;
        state: z.ZodEnum<{
            deleted: "deleted";
            visible: "visible";
        }>;
    }, z.core.$strict>;
    posts: z.ZodArray<z.ZodObject<{
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
    }, z.core.$strict>>;
    pagination: z.ZodObject<{
        page: z.ZodInt;
        perPage: z.ZodInt;
        pageCount: z.ZodInt;
        total: z.ZodInt;
    }, z.core.$strict>;
    viewer: z.ZodObject<{
        canReply: z.ZodBoolean;
        canReact: z.ZodBoolean;
        canEdit: z.ZodBoolean;
        canModerate: z.ZodBoolean;
        firstUnread: z.ZodNullable<z.ZodObject<{
            postId: z.ZodInt;
            position: z.ZodInt;
        }, z.core.$strict>>;
        reactions: z.ZodRecord<z.ZodString, z.ZodString>;
        editable: z.ZodArray<z.ZodInt>;
        deletable: z.ZodArray<z.ZodInt>;
    }, z.core.$strict>;
}, z.core.$strict>;
/** A thread, and what the asker may do in it. */
export declare const threadAnswer: z.ZodObject<{
    thread: z.ZodObject<{
        id: z.ZodInt;
        title: z.ZodString;
        slug: z.ZodString;
        forum: z.ZodObject<{
            id: z.ZodInt;
            name: z.ZodString;
            slug: z.ZodString;
        }, z.core.$strict>;
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
        replyCount: z.ZodInt;
        viewCount: z.ZodInt;
        isSticky: z.ZodBoolean;
        isLocked: z.ZodBoolean;
        firstPostId: z.ZodInt;
        lastPost: z.ZodObject<{
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
        }, z.core.$strict>;
        state: z.ZodEnum<{
            deleted: "deleted";
            visible: "visible";
        }>;
    }, z.core.$strict>;
    viewer: z.ZodObject<{
        canReply: z.ZodBoolean;
        canReact: z.ZodBoolean;
        canEdit: z.ZodBoolean;
        canModerate: z.ZodBoolean;
        firstUnread: z.ZodNullable<z.ZodObject<{
            postId: z.ZodInt;
            position: z.ZodInt;
        }, z.core.$strict>>;
    }, z.core.$strict>;
}, z.core.$strict>;
/** A thread that was just opened, and its first post. */
export declare const newThreadAnswer: z.ZodObject<{
    thread: z.ZodObject<{
        id: z.ZodInt;
        title: z.ZodString;
        slug: z.ZodString;
        forum: z.ZodObject<{
            id: z.ZodInt;
            name: z.ZodString;
            slug: z.ZodString;
        }, z.core.$strict>;
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
        replyCount: z.ZodInt;
        viewCount: z.ZodInt;
        isSticky: z.ZodBoolean;
        isLocked: z.ZodBoolean;
        firstPostId: z.ZodInt;
        lastPost: z.ZodObject<{
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
        }, z.core.$strict>;
        state: z.ZodEnum<{
            deleted: "deleted";
            visible: "visible";
        }>;
    }, z.core.$strict>;
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
}, z.core.$strict>;
/** A page of a forum's threads. */
export declare const threadsAnswer: z.ZodObject<{
    threads: z.ZodArray<z.ZodObject<{
        id: z.ZodInt;
        title: z.ZodString;
        slug: z.ZodString;
        forum: z.ZodObject<{
            id: z.ZodInt;
            name: z.ZodString;
            slug: z.ZodString;
        }, z.core.$strict>;
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
        replyCount: z.ZodInt;
        viewCount: z.ZodInt;
        isSticky: z.ZodBoolean;
        isLocked: z.ZodBoolean;
        firstPostId: z.ZodInt;
        lastPost: z.ZodObject<{
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
        }, z.core.$strict>;
        state: z.ZodEnum<{
            deleted: "deleted";
            visible: "visible";
        }>;
    }, z.core.$strict>>;
    pagination: z.ZodObject<{
        page: z.ZodInt;
        perPage: z.ZodInt;
        pageCount: z.ZodInt;
        total: z.ZodInt;
    }, z.core.$strict>;
    viewer: z.ZodObject<{
        canCreateThread: z.ZodBoolean;
        canModerate: z.ZodBoolean;
    }, z.core.$strict>;
}, z.core.$strict>;
export type ThreadView = z.infer<typeof thread>;
export type ThreadViewer = z.infer<typeof threadViewer>;
export type ThreadChange = z.infer<typeof threadChange>;
export type ThreadAnswer = z.infer<typeof threadAnswer>;
export type NewThreadAnswer = z.infer<typeof newThreadAnswer>;
export type ThreadPostsAnswer = z.infer<typeof threadPostsAnswer>;
export type ThreadsAnswer = z.infer<typeof threadsAnswer>;
