import { type Route } from '../../http/route.js';
/** Groups and who is in them. */
export declare const groupRoutes: readonly Route[];
