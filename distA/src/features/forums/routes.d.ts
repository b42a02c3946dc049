import { type Route } from '../../http/route.js';
/** Categories and forums, and who may what in them. */
export declare const forumRoutes: readonly Route[];
