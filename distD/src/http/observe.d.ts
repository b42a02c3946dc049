import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '../platform/log.js';
import type { Actor } from '../shared/actor.js';
import type { Metrics } from './metrics.js';
/** Where requests are told of. */
export type Observers = {
    log: Logger;
    metrics: Metrics;
};
/** What is found out about a request while it is answered. */
export type Observed = {
    path?: string;
    requestId?: string;
    route?: string;
    actor?: Actor;
    isProbe?: boolean;
};
/**
 * Tells the log and the metrics of a request when its answer is sent or its asker gone: one line, with the path
 * without its query, which may hold what people search for. Probes are told at `debug`.
 */
export declare function observe({ log, metrics }: Observers, request: IncomingMessage, response: ServerResponse, { start, observed }: {
    start: number;
    observed: Observed;
}): void;
