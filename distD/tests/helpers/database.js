import { connect } from '../../src/platform/database.js';
import { serverDriver } from '../../src/platform/server-database.js';
import { copyTemplate } from './template.js';
/** A migrated database of its own: on PostgreSQL when TEST_DATABASE_URL is set, embedded otherwise. */
export async function openTestDatabase() {
    return connect(await copyTemplate());
}
/** A database that is away: nothing answers where it should be. */
export function awayDatabase() {
    return connect(serverDriver({ url: 'postgres://nobody@127.0.0.1:1/nothing', pool: 10 }));
}
//# sourceMappingURL=database.js.map