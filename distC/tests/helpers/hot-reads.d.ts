import type { Reader } from '../../src/platform/transaction.js';
/** What hot reads are asked about: what is long or busy in a forum. */
export type Places = {
    thread: number;
    /** The last page of the thread, at 20 posts a page. */
    lastPage: number;
    forum: number;
    /** The last page of the forum's threads, at 20 threads a page. */
    lastForumPage: number;
    /** ISO 3166-1 alpha-2. */
    country: string;
    member: number;
};
type HotRead = (reader: Reader, places: Places) => Promise<unknown>;
/** What readers ask for most, each as guests ask for it where guests may. Their cost must not grow with the forum. */
export declare const hotReads: Readonly<Record<string, HotRead>>;
export {};
