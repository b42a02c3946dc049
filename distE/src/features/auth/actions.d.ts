import { type Db } from '../../platform/transaction.js';
import { type Actor } from '../../shared/actor.js';
import { AppError } from '../../shared/errors.js';
import type { OwnCard } from '../accounts/schema.js';
import { type Identified, type Login } from './queries.js';
import type { NewToken, Registration, Setup, TokenView } from './schema.js';
/** Where a session is used: what its member sees in the list of sessions. */
export type Client = {
    address: string;
    userAgent: string | null;
};
/** A member who has just signed in, and the session that the browser gets. */
export type SignedIn = {
    user: OwnCard;
    token: string;
    expiresAt: string;
};
/**
 * Makes a member and signs them in.
 * @throws AppError `name_taken` when a name like it is taken, `conflict` when the address is.
 */
export declare function register(db: Db, actor: Actor, input: Registration, client: Client): Promise<SignedIn>;
/**
 * Makes the first administrator and signs them in. Once there is one, the token opens nothing any more.
 * @throws AppError `forbidden` when there is an administrator, or when the token is not the one of the set-up.
 */
export declare function setUp(db: Db, actor: Actor, { token, ...input }: Setup, { setupToken, client }: {
    setupToken: string;
    client: Client;
}): Promise<SignedIn>;
/**
 * Signs in a member whose password was found right. The session they had in this browser ends.
 * @throws AppError `wrong_credentials` when the password was changed meanwhile.
 */
export declare function signIn(db: Db, actor: Actor, login: Login, client: Client): Promise<SignedIn>;
/** What a failed sign-in says: not which half was wrong. */
export declare function wrongCredentials(): AppError;
/** Ends the session by which the actor asks, if it is one. */
export declare function signOut(db: Db, actor: Actor): Promise<void>;
/**
 * Ends one of the member's sessions.
 * @throws AppError `not_found`
 */
export declare function endSession(db: Db, memberId: number, id: number): Promise<void>;
/** Ends all of the member's sessions but the one by which they ask. */
export declare function endOtherSessions(db: Db, actor: Actor, memberId: number): Promise<void>;
/**
 * Makes an API token. A token cannot make one that may do more than itself.
 * @throws AppError `insufficient_scope`, or `conflict` when the member has as many as one may have.
 */
export declare function createToken(db: Db, actor: Actor, memberId: number, { name, scopes }: NewToken): Promise<{
    token: TokenView;
    secret: string;
}>;
/**
 * Ends one of the member's API tokens.
 * @throws AppError `not_found`
 */
export declare function deleteToken(db: Db, memberId: number, id: number): Promise<void>;
/** Notes that a credential is in use, at most once in five minutes; a session then lives on. */
export declare function noteUse(db: Db, { actor: { memberId, credential }, seenAt }: Identified): Promise<void>;
/** Removes the sessions that have expired; their live connections have ended by themselves. Answers how many. */
export declare function forgetExpiredSessions(db: Db): Promise<number>;
