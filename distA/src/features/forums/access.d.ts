import { type Permission } from '../../../prisma/client/client.js';
import type { Reader, Tx } from '../../platform/transaction.js';
import { type Actor } from '../../shared/actor.js';
/** A forum as its place in the tree and its rules need it. */
export type ForumNode = {
    id: number;
    parentId: number | null;
    kind: 'category' | 'forum';
    isPrivate: boolean;
    countsMessages: boolean;
    authorWindowMinutes: number | null;
    rules: {
        groupId: number;
        permission: Permission;
        isAllowed: boolean;
    }[];
};
/** All forums by id. A forum has few hundred at most, so the whole tree is one small read. */
export type ForumTree = ReadonlyMap<number, ForumNode>;
/** What an actor may do in which forum: worked out once a request, asked by every query. */
export type Sight = {
    readonly actor: Actor;
    readonly tree: ForumTree;
    /** Forums whose threads the actor may read, ascending. */
    readonly readable: readonly number[];
    /** Forums that the actor moderates, ascending. */
    readonly moderated: readonly number[];
    can(forumId: number, permission: Permission): boolean;
};
/** Reads the tree and works out what the actor may do in it. */
export declare function readSight(reader: Reader, actor: Actor): Promise<Sight>;
/** Reads all forums with their rules. */
export declare function readForumTree(reader: Reader): Promise<ForumTree>;
/** What the actor may do in a tree. Pure. */
export declare function sightIn(tree: ForumTree, actor: Actor): Sight;
/** Actors with the same key may do the same in forums: they have the same groups, and a token that moderates or not. */
export declare function rightsKey({ groups, scopes }: Pick<Actor, 'groups' | 'scopes'>): string;
/** The forum and those above it, upwards. */
export declare function pathToRoot(tree: ForumTree, forumId: number): Generator<ForumNode>;
/** The ids of a forum and of all below it. */
export declare function withDescendants(tree: ForumTree, forumId: number): Set<number>;
/**
 * Finds a forum and makes sure that the actor may do something in it.
 * @throws AppError `not_found` when the actor may not read it, `unauthenticated` or `forbidden` when they may.
 */
export declare function accessForum(reader: Reader, actor: Actor, forumId: number, permission: Permission): Promise<{
    forum: ForumNode;
    sight: Sight;
}>;
/** Who may start threads in a forum: whoever has the permission. A category holds none. */
export declare function canCreateThread(sight: Sight, forumId: number): boolean;
/** Holds a forum until the transaction ends, for what changes its counts. */
export declare function lockForum(tx: Tx, forumId: number): Promise<void>;
/** Makes sure of a permission in a forum that the actor may read. */
export declare function demand(sight: Sight, forumId: number, permission: Permission): void;
