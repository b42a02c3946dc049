import type { Log } from '../../events/log.js';
import { type Route } from '../../http/route.js';
/** The log over REST. */
export declare const liveRoutes: (log: Log) => readonly Route[];
