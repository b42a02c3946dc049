import { type Route } from '../../http/route.js';
/** Members as others see them, and as they see themselves. */
export declare const accountRoutes: readonly Route[];
