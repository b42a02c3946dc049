import { type Db } from '../src/platform/transaction.js';
/**
 * Loads seed/document.txt into a database without members and forums: once, though several processes start at once.
 * Answers the id of the thread, or null when there was something already.
 */
export declare function seedIfEmpty(db: Db): Promise<number | null>;
