import type { Server } from './processes.js';
import type { Load } from './row.js';
import { type WrkRequest } from './wrk.js';
/** How an HTTP server is loaded: with which requests, over how many connections, for how many seconds. */
type HttpPlan = {
    requests: readonly WrkRequest[];
    connections: number;
    seconds: number;
};
/** Loads a server and tells what that cost it, and the database that it asks, if any; and how long an answer was, in bytes. */
export declare function loadServer(server: Server, database: string | null, plan: HttpPlan): Promise<Load & {
    answerBytes: number;
}>;
export {};
