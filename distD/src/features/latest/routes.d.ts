import { type Route } from '../../http/route.js';
/** Lists of the latest posts. */
export declare const latestRoutes: readonly Route[];
