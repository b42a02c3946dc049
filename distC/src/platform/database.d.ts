import type { Config } from './config.js';
import type { DatabaseDriver } from './driver.js';
import type { Db } from './transaction.js';
/**
 * Opens the database of the configuration, applies the migrations that it lacks unless `migrate` is false, and
 * answers the door to it.
 * @throws Error with a sentence when the folder is in use, the server cannot be reached, a migration fails, or
 * one is lacking that may not be applied.
 */
export declare function openDatabase(config: Config['database'], { migrate }?: {
    migrate?: boolean | undefined;
}): Promise<Db>;
/** The door to a database whose migrations are applied. */
export declare function connect(driver: DatabaseDriver): Db;
