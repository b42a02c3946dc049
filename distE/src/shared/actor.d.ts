/** What an API token may be used for. A session has every scope. */
export declare const scopes: readonly ['read', 'write', 'moderate', 'admin'];
/** One of the scopes. */
export type Scope = (typeof scopes)[number];
/** The built-in groups. Everybody who is signed in is in `members`. */
export declare const builtInGroups: {
    readonly guests: 1;
    readonly members: 2;
    readonly moderators: 3;
    readonly administrators: 4;
};
/** Who asks: a guest, or a member by session or API token. */
export type Actor = {
    /** Null for a guest. */
    readonly memberId: number | null;
    /** Ascending, without repeats. */
    readonly groups: readonly number[];
    readonly scopes: ReadonlySet<Scope>;
    /** What proved who they are; null for a guest. */
    readonly credential: {
        readonly kind: 'session' | 'token';
        readonly id: number;
    } | null;
};
/** Somebody who is not signed in. */
export declare const guest: Actor;
/** A member with the groups that they were put in, asking by a credential with these scopes. */
export declare function memberActor(memberId: number, joinedGroups: readonly number[], credential: NonNullable<Actor['credential']>, granted?: readonly Scope[]): Actor;
/** Whether the actor is in the administrators' group. What a token may do is limited by its scopes besides. */
export declare function isAdministrator(actor: Actor): boolean;
/** The session by which the actor asks; null for guests and tokens. */
export declare function sessionOf({ credential }: Actor): number | null;
/** Makes sure that somebody is signed in, and answers who. @throws AppError `unauthenticated` */
export declare function demandMember(actor: Actor): number;
/**
 * Makes sure that an administrator asks. What their token may do, the route's scope has told.
 * @throws AppError `unauthenticated` for guests, `forbidden` for other members.
 */
export declare function demandAdministrator(actor: Actor): void;
/** Makes sure that a token may be used for this. Sessions and guests have every scope. @throws AppError `insufficient_scope` */
export declare function demandScope(actor: Actor, scope: Scope): void;
