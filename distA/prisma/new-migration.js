// npm run migration -- NAME: writes the SQL that leads from the migrations to schema.prisma. Needs no server.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openPglite, pgliteAdapters } from '../src/platform/embedded.js';
import { migrationsFolder } from '../src/platform/migrations.js';
import { projectPath } from '../src/platform/project.js';
import { draftMigration } from '../src/platform/schema-engine.js';
const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
    process.stderr.write('Name the migration in lower case, like: npm run migration -- add_bookmarks\n');
    process.exit(2);
}
const pglite = await openPglite({});
const schema = await readFile(projectPath('prisma/schema.prisma'), 'utf8');
const sql = await draftMigration(pgliteAdapters(pglite), schema);
await pglite.close();
if (sql) {
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const folder = `${stamp}_${name}`;
    await mkdir(path.join(migrationsFolder, folder));
    await writeFile(path.join(migrationsFolder, folder, 'migration.sql'), sql);
    process.stdout.write(`Wrote prisma/migrations/${folder}/migration.sql. Read it before you commit it.\n`);
}
else {
    process.stdout.write('The migrations already lead to prisma/schema.prisma: nothing to write.\n');
}
//# sourceMappingURL=new-migration.js.map