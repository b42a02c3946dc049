/**
 * A test that proves something only on a PostgreSQL server, like a race: the embedded database has one
 * connection. There it counts as skipped, and the run's summary names it as left out.
 */
export declare const onPostgres: jest.It;
