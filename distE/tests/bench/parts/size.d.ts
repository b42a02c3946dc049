import type { Part } from '../part.js';
/**
 * What grows with the forum: hot reads, straight from the database, and bytes for a post, at 10 thousand, 100 thousand
 * and 1 million posts. The largest stands as Rostra, a smaller one as its ceiling. All plans, times and sizes are in
 * `size-details.json`.
 */
export declare const measureSize: Part;
