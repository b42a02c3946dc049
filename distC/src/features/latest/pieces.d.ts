import type { Reader } from '../../platform/reader.js';
import type { LatestPostView } from './schema.js';
/** A line of a list of latest posts as it is kept: without its author's card, which changes by itself. */
export type LatestLine = Omit<LatestPostView, 'author'> & {
    authorId: number;
};
/** The lines of these posts, which the caller may see already, in this order. What was deleted in between is left out. */
export declare function readLines(reader: Reader, ids: readonly number[]): Promise<LatestLine[]>;
/** Lines with their authors' cards, as they are shown. */
export declare function joinLines(reader: Reader, lines: readonly LatestLine[]): Promise<LatestPostView[]>;
/** About how many bytes of memory lines take. */
export declare function sizeOfLines(lines: readonly LatestLine[]): number;
