import type { Reader } from '../../platform/transaction.js';
import type { MembersAnswer, OwnCard, UserCard } from './schema.js';
/**
 * A member's card.
 * @throws AppError `not_found`
 */
export declare function readMember(reader: Reader, id: number): Promise<UserCard>;
/**
 * The card of the member who has this name, or one that looks like it.
 * @throws AppError `not_found`
 */
export declare function findMember(reader: Reader, username: string): Promise<UserCard>;
/** A member's own card. */
export declare function readOwnCard(reader: Reader, memberId: number): Promise<OwnCard>;
/**
 * The members who declare a country, those who joined last first.
 * @throws AppError `not_found` when no country has the code
 */
export declare function readMembersOfCountry(reader: Reader, code: string, { limit, after }: {
    limit: number;
    after?: string | undefined;
}): Promise<MembersAnswer>;
