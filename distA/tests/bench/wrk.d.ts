/** One request as wrk sends it. `path` begins with a slash. */
export type WrkRequest = {
    method: string;
    path: string;
    headers: Readonly<Record<string, string>>;
    body?: string;
};
/** What wrk does: it sends the requests one after the other and begins again, over some connections, for some seconds. */
export type WrkPlan = {
    url: string;
    requests: readonly WrkRequest[];
    connections: number;
    seconds: number;
};
/** What wrk found. Times in milliseconds. */
export type WrkFound = {
    requests: number;
    seconds: number;
    bytes: number;
    p50: number;
    p99: number;
    most: number;
};
/** @throws Error with a sentence how to get wrk, when it is missing. */
export declare function demandWrk(): void;
/** Sends a load. @throws Error when a request failed, or was answered with a status of 400 or more. */
export declare function runWrk(plan: WrkPlan): Promise<WrkFound>;
/** Reads what our script has wrk print. @throws Error when a request failed or was refused. */
export declare function readWrk(printed: string, url: string): WrkFound;
