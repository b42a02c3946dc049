import type { Reader } from '../../platform/transaction.js';
/** A page that guests see, and when the last post on it was written, if there is any. */
export type Place = {
    path: string;
    lastPostAt: Date | null;
};
/** How many parts there can be. */
export declare const mostParts: number;
/** The numbers of the parts that name a thread, ascending: a look into each, whatever it holds. */
export declare function readThreadParts(reader: Reader): Promise<number[]>;
/**
 * The threads of a part: one range of ids.
 * @throws AppError `not_found` where guests see none
 */
export declare function readThreadPart(reader: Reader, part: number): Promise<Place[]>;
/** The front page, the forums, and the countries that members write from. */
export declare function readLists(reader: Reader): Promise<Place[]>;
