import { type ForumNode } from '../src/features/forums/access.js';
import type { Tx } from '../src/platform/transaction.js';
/** A forum by its name and its category's; each is made when there is none. */
export declare function findOrMakeForum(tx: Tx, { category, name, isPrivate }: {
    category: string;
    name: string;
    isPrivate?: boolean;
}): Promise<ForumNode>;
