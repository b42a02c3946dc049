import type { Reader } from '../../platform/transaction.js';
import { type Actor } from '../../shared/actor.js';
import type { SessionView, TokenView } from './schema.js';
/** Who a credential stands for, by which name, until when, and when it was last seen in use. */
export type Identified = {
    actor: Actor;
    username: string;
    expiresAt: Date | null;
    seenAt: Date | null;
};
/** Who a session's cookie stands for; null when it is unknown, ended or expired. Asked at every request and handshake. */
export declare function actorOfSession(reader: Reader, token: string): Promise<Identified | null>;
/** Who an API token's secret stands for; null when it is unknown or ended. Tokens do not expire. */
export declare function actorOfToken(reader: Reader, secret: string): Promise<Identified | null>;
/** Who a secret stands for, when that is kept; undefined where it has to be asked. */
export declare function knownIdentity(reader: Reader, kind: 'session' | 'token', secret: string): Identified | undefined;
/** A member, and the hash that their password was compared with. */
export type Login = {
    id: number;
    passwordHash: string;
};
/**
 * The member of a name or an e-mail address (it is one where there is an @, which no chosen name holds), when the
 * password is theirs. A name that nobody has, and a member without a password, take as long as a wrong password.
 * @throws AppError `unavailable` when too many sign in at once.
 */
export declare function memberByPassword(reader: Reader, login: string, password: string): Promise<Login | null>;
/** The groups that members were put in; members who are in none have an empty list. */
export declare function readGroupsOf(reader: Reader, memberIds: readonly number[]): Promise<Map<number, number[]>>;
/** A member's sessions that can still be used, the latest first. */
export declare function listSessions(reader: Reader, memberId: number, current: number | null): Promise<SessionView[]>;
/** A member's API tokens, the latest first. */
export declare function listTokens(reader: Reader, memberId: number): Promise<TokenView[]>;
/** Whether the forum has an administrator. Until then, the set-up token makes one. */
export declare function hasAdministrator(reader: Reader): Promise<boolean>;
