import { Client } from 'pg';
/** The PostgreSQL server that the bench makes its databases on: the one that the tests use. */
export const databaseServer = process.env.TEST_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/postgres';
/** The address of a database on that server. */
export function databaseUrl(name) {
    const url = new URL(databaseServer);
    url.pathname = `/${name}`;
    return url.href;
}
/** Uses one connection to a database, or to the server itself when none is named. */
export async function withClient(name, use) {
    const client = new Client({ connectionString: name === null ? databaseServer : databaseUrl(name) });
    await client.connect();
    try {
        return await use(client);
    }
    finally {
        await client.end();
    }
}
/** @throws Error with a sentence when PostgreSQL does not answer. */
export async function demandDatabaseServer() {
    try {
        await withClient(null, async () => undefined);
    }
    catch (error) {
        const { host } = new URL(databaseServer);
        throw new Error(`PostgreSQL does not answer at ${host}: ${error.message}. Start it there, or name another in TEST_DATABASE_URL.`);
    }
}
//# sourceMappingURL=database-server.js.map