import { type Route } from '../../http/route.js';
/** Reactions, and their types. */
export declare const reactionRoutes: readonly Route[];
