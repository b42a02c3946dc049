import { type Route } from '../../http/route.js';
/** How far members have read. */
export declare const readRoutes: readonly Route[];
