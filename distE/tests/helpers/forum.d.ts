import { type Forum } from '../../src/compose.js';
import type { Db } from '../../src/platform/transaction.js';
/** A forum at work for one test file. */
export type TestForum = {
    url: string;
    db: Db;
    forum: Forum;
    log: string[];
    close(): Promise<void>;
};
/** A real forum on a port of its own, with an empty database: limits off, and the log kept in `log`, unless said otherwise. */
export declare function startTestForum(variables?: Record<string, string>, db?: Db): Promise<TestForum>;
