import type { Pool } from 'pg';
/** A page of a thread as a guest gets it from Rostra, read with one statement that is prepared once a connection. */
export declare function readThreadPage(pool: Pool, threadId: number, page: number): Promise<object>;
