import type { Tx } from '../../platform/transaction.js';
import type { NewForum } from './schema.js';
/** Inserts a category or a forum, under a slug that is free, and tells the log. Answers its id. */
export declare function insertForum(tx: Tx, input: NewForum): Promise<number>;
