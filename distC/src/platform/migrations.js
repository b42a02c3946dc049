import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { projectPath } from './project.js';
import { statement } from './statement.js';
/** The folder of migrations, in Prisma's own format. */
export const migrationsFolder = projectPath('prisma/migrations');
/** The migrations in their folder, in order. */
export async function readMigrations() {
    const read = async (name) => ({
        name,
        sql: await readFile(path.join(migrationsFolder, name, 'migration.sql'), 'utf8'),
    });
    return Promise.all((await readFolders()).map(read));
}
/**
 * Whether the history that the database keeps is the folder's, name by name and text by text, with none that failed or
 * was taken back. Applying migrations would then do nothing, and what would find that out (`schema-engine.ts`) takes
 * tens of megabytes. Whatever else the history holds is for that to judge.
 */
export async function isMigrated(run) {
    const [kept] = await run(findHistory, []);
    if (!kept?.isThere)
        return false;
    const wanted = (await readMigrations()).map(({ name, sql }) => ({ name, checksum: checksumOf(sql), isDone: true }));
    return isDeepStrictEqual(await run(readHistory, []), wanted);
}
const findHistory = statement('find_migrations', `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS "isThere"`);
const readHistory = statement('read_migrations', `SELECT migration_name AS name, checksum,
     finished_at IS NOT NULL AND rolled_back_at IS NULL AS "isDone"
   FROM _prisma_migrations ORDER BY migration_name COLLATE "C"`);
/** As the schema engine takes it. */
function checksumOf(sql) {
    return createHash('sha256').update(sql).digest('hex');
}
/** The names of migrations that the database does not have. */
export async function missingMigrations(reader) {
    folders ??= readFolders();
    const rows = await reader.$queryRaw `
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    const applied = new Set(rows.map(({ name }) => name));
    return (await folders).filter((name) => !applied.has(name));
}
/** What lay in the folder of migrations when this process first looked: the code that runs expects no more. */
let folders;
async function readFolders() {
    const entries = await readdir(migrationsFolder, { withFileTypes: true });
    return entries
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort();
}
//# sourceMappingURL=migrations.js.map