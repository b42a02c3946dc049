import { Router } from 'express';
import type { Reader } from '../platform/transaction.js';
import type { Metrics } from './metrics.js';
/** What the operators' addresses ask. */
export type Health = {
    reader: Reader;
    metrics: Metrics;
    /** Whether the forum is on its way down. */
    isStopping(): boolean;
    /** For how many milliseconds this node may be behind the log. */
    logLag(): number;
};
/** `/healthz`, `/readyz` and `/metrics`: for operators' programs. They tell no secrets, but a proxy need not pass them on. */
export declare function serveHealth(health: Health): Router;
