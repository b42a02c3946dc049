import type { NewForum } from '../../src/features/forums/schema.js';
import { type Db } from '../../src/platform/transaction.js';
import { type Actor, builtInGroups, type Scope } from '../../src/shared/actor.js';
/** A member for a test: who they are in the database, as an actor, and with a token for requests. */
export type TestMember = {
    id: number;
    username: string;
    actor: Actor;
    token: string;
};
/** Makes a member with all that a test does not name: quickly, for nothing is hashed unless a password is asked for. */
export declare function makeMember(db: Db, wanted?: {
    username?: string;
    email?: string;
    password?: string;
    country?: string;
    groups?: readonly (keyof typeof builtInGroups | number)[];
    scopes?: readonly Scope[];
    joinedAt?: Date;
    importedMessageCount?: number;
    importedReactionScore?: number;
}): Promise<TestMember>;
/** Makes an API token of a member, with every scope unless some are named. */
export declare function tokenFor(db: Db, memberId: number, granted?: readonly Scope[]): Promise<{
    secret: string;
    credential: {
        readonly kind: 'token';
        readonly id: number;
    };
}>;
/** Makes a session of a member; the answer is the cookie's value. */
export declare function sessionFor(db: Db, memberId: number, expiresAt?: Date): Promise<string>;
/** Makes a forum (or category), public and at the top unless said otherwise. */
export declare function makeForum(db: Db, wanted?: Partial<NewForum>): Promise<{
    id: number;
    name: string;
}>;
/** Opens a thread, with a forum and an author of its own unless they are named. */
export declare function makeThread(db: Db, wanted?: {
    forumId?: number;
    author?: Actor;
    title?: string;
    body?: string;
}): Promise<{
    id: number;
    forumId: number;
    firstPostId: number;
    author: Actor;
}>;
/** Writes a reply, with a thread and an author of its own unless they are named. */
export declare function makeReply(db: Db, wanted?: {
    threadId?: number;
    author?: Actor;
    body?: string;
}): Promise<{
    id: number;
    threadId: number;
    author: Actor;
}>;
/** For a test that changed the database past the actions: what a node of this process keeps is forgotten. */
export declare function forgetKept(db: Db): void;
