import { type RequestHandler, Router } from 'express';
import { type RouteContext } from '../http/route.js';
import type { PageRow } from './page.js';
import { type PageSender } from './send.js';
type PagesContext = RouteContext & PageSender;
/** Mounts pages and forms on a router of their own. Forms are read by then. */
export declare function mountPages(rows: readonly PageRow[], context: PagesContext): Router;
/**
 * Reads the forms that are sent, before anything that may go wrong: what was typed can then be given back.
 * A post of 50,000 letters, which a form writes in nine bytes each, must find room.
 */
export declare const readForms: readonly RequestHandler[];
export {};
