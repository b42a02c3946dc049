import type { RequestHandler } from 'express';
import { type RouteContext } from './route.js';
/**
 * Finds out who asks: by a bearer token, else by the session cookie, else a guest.
 * A token that is not valid is refused, so that no program takes what guests see for all it may see.
 * A session that is over makes a guest, and the browser is told to forget it.
 */
export declare function identify(context: RouteContext): RequestHandler;
