import { Router } from 'express';
import { type PageSender } from '../web/send.js';
import { type Route, type RouteContext } from './route.js';
/** `/openapi.json`, and `/docs` for people. Both are made once, when somebody first asks for them. */
export declare function serveDescription(routes: readonly Route[], base: string, sender: RouteContext & PageSender): Router;
