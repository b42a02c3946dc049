import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';
import { type RouteContext } from './route.js';
/**
 * Refuses writes that a browser sends for another site: a cookie alone never authorises them.
 * Requests with a bearer token carry their own proof, and programs that are no browsers send neither header.
 */
export declare function refuseOtherSites({ publicUrl }: Pick<RouteContext, 'publicUrl'>): RequestHandler;
/** Whether a browser says that the request comes from a page of ours. `Origin` counts where it is sent. */
export declare function isOwnSite(fetchSite: string | undefined, origin: string | undefined, ownUrl: string): boolean;
/**
 * Refuses what a browser asks for as an image. A post may name any address as one, ours too, and some pages are noted
 * as read by being opened: nobody opens them by looking at a post.
 */
export declare const refuseImages: RequestHandler;
/** Whether `refuseImages` may refuse a request: what browsers send for pages never is, nor what sends no preference. */
export declare function isPerhapsForImage(headers: IncomingHttpHeaders): boolean;
