import type { Logger } from '../platform/log.js';
import { type Db } from '../platform/transaction.js';
import { type Follower } from './follower.js';
/**
 * Follows the log, and keeps what the database's reader reads until the log, or a commit of this process, says that it
 * changed. Answers the database with that reader. Nothing is kept within 0 bytes. What another forum of this process
 * keeps of the same database is left to that.
 */
export declare function keepAlongLog(opened: Db, { log, maxBytes }: {
    log: Logger;
    maxBytes: number;
}): {
    db: Db;
    follower: Follower;
};
