import { type DemoForum } from './words.js';
/** A member as threads need them. Members stand in the order they joined. */
export type DemoMember = {
    id: number;
    username: string;
    joinedAt: Date;
};
/** A thread before it is rendered. Its posts are in order of creation. */
export type ThreadDraft = {
    forum: DemoForum;
    title: string;
    isSticky: boolean;
    isLocked: boolean;
    /** When the first post was deleted, and with it the thread. */
    isDeleted: boolean;
    viewCount: number;
    posts: PostDraft[];
};
/** A post before it is rendered. */
export type PostDraft = {
    id: number;
    author: DemoMember;
    createdAt: Date;
    body: string;
    /** What it said before its only edit, and when that was. */
    edit: {
        before: string;
        at: Date;
    } | null;
    deleted: {
        at: Date;
        byId: number;
    } | null;
    reactions: {
        userId: number;
        type: string;
        at: Date;
    }[];
};
/** Who may write: members, the moderators among them first, in the order they joined. */
export type Cast = {
    members: readonly DemoMember[];
    moderators: readonly DemoMember[];
};
/**
 * Drafts the thread at a place among all `threads` of a demo, with the ids that its posts will have. The first, which
 * is the longest, stands open in the first forum.
 */
export declare function draftThread({ members, moderators }: Cast, { seed, place, threads, ids }: {
    seed: number;
    place: number;
    threads: number;
    ids: readonly number[];
}): ThreadDraft;
