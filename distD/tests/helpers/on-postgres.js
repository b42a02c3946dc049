import { testServer } from './template.js';
/**
 * A test that proves something only on a PostgreSQL server, like a race: the embedded database has one
 * connection. There it counts as skipped, and the run's summary names it as left out.
 */
export const onPostgres = testServer ? test : test.skip;
//# sourceMappingURL=on-postgres.js.map