import type { Prisma } from '../../../prisma/client/client.js';
import type { GroupView } from './schema.js';
/** What a group's view is made of. */
export declare const groupSelect: {
    id: true;
    key: true;
    name: true;
    _count: {
        select: {
            members: true;
        };
    };
};
/** The groups that everybody is in or out of by being signed in or not: they have no rows. */
export declare const groupsWithoutRows: readonly number[];
/** A group as administrators see it. */
export declare function viewGroup(row: Prisma.GroupGetPayload<{
    select: typeof groupSelect;
}>): GroupView;
