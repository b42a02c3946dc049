import { type Route } from '../../http/route.js';
/** Posts: replies, edits, and what becomes of them. */
export declare const postRoutes: readonly Route[];
