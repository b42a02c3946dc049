import { z } from 'zod';
import { type UserCard } from '../accounts/schema.js';
/** A reaction type that members choose from. */
export declare const reactionType: z.ZodObject<{
    key: z.ZodString;
    name: z.ZodString;
    emoji: z.ZodString;
    score: z.ZodInt;
}, z.core.$strict>;
/** What reacting takes: the key of a reaction type. */
export declare const newReaction: z.ZodObject<{
    type: z.ZodString;
}, z.core.$strict>;
/** How a post was received, and how the asker reacted. */
export declare const reactionsAnswer: z.ZodObject<{
    reactions: z.ZodObject<{
        score: z.ZodInt;
        counts: z.ZodRecord<z.ZodString, z.ZodInt>;
    }, z.core.$strict>;
    viewer: z.ZodObject<{
        reactions: z.ZodRecord<z.ZodString, z.ZodString>;
    }, z.core.$strict>;
}, z.core.$strict>;
/** All reaction types, in the order they are shown. */
export declare const reactionTypesAnswer: z.ZodObject<{
    reactionTypes: z.ZodArray<z.ZodObject<{
        key: z.ZodString;
        name: z.ZodString;
        emoji: z.ZodString;
        score: z.ZodInt;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** Which reactions to a post to list: of one type, or all. */
export declare const reactorsQuery: z.ZodObject<{
    after: z.ZodOptional<z.ZodString>;
    type: z.ZodOptional<z.ZodString>;
    limit: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
}, z.core.$strict>;
/** Who reacted, latest first; `next` continues the list. */
export declare const reactorsAnswer: z.ZodObject<{
    reactions: z.ZodArray<z.ZodObject<{
        postId: z.ZodInt;
        type: z.ZodString;
        user: z.ZodObject<{
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
    }, z.core.$strict>>;
    next: z.ZodNullable<z.ZodString>;
}, z.core.$strict>;
/** Which reactions of a member: those that they gave to others' posts, or those that their own posts received. */
export declare const memberReactionsQuery: z.ZodObject<{
    limit: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    after: z.ZodOptional<z.ZodString>;
    direction: z.ZodDefault<z.ZodEnum<{
        given: "given";
        received: "received";
    }>>;
}, z.core.$strict>;
/** A member's reactions, latest first; `next` continues the list. */
export declare const memberReactionsAnswer: z.ZodObject<{
    reactions: z.ZodArray<z.ZodObject<{
        type: z.ZodString;
        createdAt: z.ZodISODateTime;
        user: z.ZodObject<{
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
        post: z.ZodObject<{
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
    next: z.ZodNullable<z.ZodString>;
}, z.core.$strict>;
export type ReactionType = z.infer<typeof reactionType>;
/** Who reacted, as far as a post names them. */
export type Reactor = Pick<UserCard, 'id' | 'username'>;
export type ReactionsAnswer = z.infer<typeof reactionsAnswer>;
export type ReactorsAnswer = z.infer<typeof reactorsAnswer>;
export type MemberReactionsQuery = z.infer<typeof memberReactionsQuery>;
export type MemberReactionsAnswer = z.infer<typeof memberReactionsAnswer>;
export type ReactionTypesAnswer = z.infer<typeof reactionTypesAnswer>;
