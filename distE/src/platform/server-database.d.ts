import type { Config } from './config.js';
import type { DatabaseDriver } from './driver.js';
/**
 * A PostgreSQL server.
 * @throws Error with a sentence, without the password, when it cannot be reached.
 */
export declare function openServer(config: ServerConfig): Promise<DatabaseDriver>;
type ServerConfig = Omit<Extract<Config['database'], {
    kind: 'server';
}>, 'kind'>;
/** A PostgreSQL server that is asked when it is needed. Prisma and hot statements share its connections. */
export declare function serverDriver({ url, pool: max }: ServerConfig): DatabaseDriver;
export {};
