import { Client } from 'pg';
/** The PostgreSQL server that the bench makes its databases on: the one that the tests use. */
export declare const databaseServer: string;
/** The address of a database on that server. */
export declare function databaseUrl(name: string): string;
/** Uses one connection to a database, or to the server itself when none is named. */
export declare function withClient<T>(name: string | null, use: (client: Client) => Promise<T>): Promise<T>;
/** @throws Error with a sentence when PostgreSQL does not answer. */
export declare function demandDatabaseServer(): Promise<void>;
