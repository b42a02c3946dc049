import { type Express } from 'express';
import { type Health } from './http/health.js';
import { type Route, type RouteContext } from './http/route.js';
import type { PageRow } from './web/page.js';
/** What the application is made of. */
export type AppContext = RouteContext & {
    trustedProxies: number;
};
/** The Express application: what happens to a request, in order. */
export declare function createApp(context: AppContext, { routes, pages, health }: {
    routes: readonly Route[];
    pages: readonly PageRow[];
    health: Health;
}): Express;
