import { type Route } from '../../http/route.js';
/** Reports of posts, and what moderators do with them. */
export declare const reportRoutes: readonly Route[];
