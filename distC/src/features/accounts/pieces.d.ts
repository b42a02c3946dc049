import type { Reader, Shelf } from '../../platform/reader.js';
import type { UserCard } from './schema.js';
/** A user card as hot statements read it from `users`. */
export type CardRow = Omit<UserCard, 'country' | 'avatarUrl'> & {
    countryCode: string | null;
};
/** The columns of a `CardRow`. */
export declare const cardColumns: string;
/** User cards, each kept until its figures or its member's own change. */
export declare const cards: Shelf<UserCard>;
/** The card of a row. */
export declare function viewCardRow({ countryCode, ...row }: CardRow): UserCard;
/** The cards of members who are there: nobody who wrote something is ever removed. */
export declare function readCards(reader: Reader, ids: readonly number[]): Promise<(id: number) => UserCard>;
