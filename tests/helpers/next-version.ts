import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { projectPath } from '../../src/platform/project.js'

/** What a later version may do to the schema while this one still serves: it adds what this one can do without. */
const expansion = `SET LOCAL lock_timeout = '3s';
ALTER TABLE "posts" ADD COLUMN "mood" TEXT;
CREATE TABLE "moods" (
  "post_id" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  CONSTRAINT "moods_pkey" PRIMARY KEY ("post_id"),
  CONSTRAINT "moods_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE
);
CREATE INDEX "moods_by_name" ON "moods"("name", "post_id");
CREATE INDEX "posts_by_mood" ON "posts"("mood") WHERE "mood" IS NOT NULL;
`

/** Another version of the project, which calls itself `version`. */
export type NextVersion = { root: string; version: string; close(): Promise<void> }

/** Makes it as a copy of what was built, with one more migration. */
export async function makeNextVersion(migration = expansion): Promise<NextVersion> {
  const root = await mkdtemp(path.join(tmpdir(), 'rostra-next-'))
  for (const folder of ['dist/src', 'dist/seed', 'dist/prisma', 'dist/assets', 'prisma/migrations']) {
    await cp(projectPath(folder), path.join(root, folder), { recursive: true })
  }
  const about = JSON.parse(await readFile(projectPath('package.json'), 'utf8'))
  const version = '999.0.0'
  await writeFile(path.join(root, 'package.json'), JSON.stringify({ ...about, version }))
  const folder = path.join(root, 'prisma/migrations/29990101000000_tell_moods')
  await mkdir(folder)
  await writeFile(path.join(folder, 'migration.sql'), migration)
  await symlink(projectPath('node_modules'), path.join(root, 'node_modules'))
  return { root, version, close: () => rm(root, { recursive: true, force: true }) }
}
