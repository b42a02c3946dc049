import type { IncomingHttpHeaders } from 'node:http';
/** The id of a request, by which its line in the log can be found again: the caller's own where it is sound. */
export declare function requestIdOf(headers: IncomingHttpHeaders): string;
