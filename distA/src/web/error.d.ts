import type { SendErrorPage } from '../http/errors.js';
import { type RouteContext } from '../http/route.js';
import { type PageSender } from './send.js';
/** Answers an error as a page: what happened, what to do, and what was typed into a form, so that it can be kept. */
export declare function errorPages(sender: RouteContext & PageSender): SendErrorPage;
