import type { Reader } from '../platform/transaction.js';
/** What is counted beside requests, asked when somebody reads the metrics. */
export type Measured = {
    reader: Reader;
    live(): {
        sockets: number;
        streams: number;
        cursor: number;
        waiting: number;
    } | null;
    /** Threads whose views are not written yet. */
    viewsWaiting(): number;
};
/** What a request was. */
export type RequestLabels = {
    method: string;
    route: string;
    status: number;
};
/** The metrics of one forum, in a registry of their own. */
export type Metrics = {
    /** Counts a request by what it was, and how many seconds it took. */
    count(labels: RequestLabels, seconds: number): void;
    /** All metrics in the text format of Prometheus. */
    read(): Promise<{
        contentType: string;
        text: string;
    }>;
};
/** Sets up the metrics. */
export declare function createMetrics(measured: Measured): Metrics;
