import type { WrkRequest } from './wrk.js';
/** A thread that guests read, with so many pages of 20 posts that are full. */
export type LongThread = {
    id: number;
    forumId: number;
    fullPages: number;
};
/** The longest threads of a database that guests read, the longest first. */
export declare function longThreads(database: string, most: number): Promise<LongThread[]>;
/** The address of a thread's page in the API. */
export declare function threadPagePath(threadId: number, page: number): string;
/** A GET as wrk sends it. */
export declare function get(path: string, headers?: Readonly<Record<string, string>>): WrkRequest;
/** All full pages of some threads in a random order that is the same each time, in as many equal shares as asked for. */
export declare function shuffledPages(threads: readonly LongThread[], shares: number): string[][];
