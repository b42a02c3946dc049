import type { Reader } from '../platform/reader.js';
/**
 * From where on changes of rights are unknown here, for `areRightsSettled`. Ask before rights are judged by what is
 * kept. Null where nothing is kept: then they are read anew each time.
 */
export declare function rightsPlace(reader: Reader): number | null;
/**
 * The condition, in a statement, that a member's rights have not changed past a place in the log: not everybody's, not
 * theirs. Both are named as the statement's parameters. It holds as of the statement's begin.
 *
 * Written as one value that the index's order answers: the planner, which cannot know the place, would take a condition
 * on it for likely and read the whole log.
 */
export declare function areRightsSettled({ memberId, place }: {
    memberId: string;
    place: string;
}): string;
