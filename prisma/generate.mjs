// Writes the Prisma client into prisma/client, without network.
// Prisma's command insists on a native schema engine that this generator never runs;
// pointing it at an executable that exists keeps it from downloading one.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const schema = new URL('schema.prisma', import.meta.url)
const stamp = new URL('client/.made-from', import.meta.url)
const version = require('prisma-cli/package.json').version
const wanted = createHash('sha256').update(version).update(readFileSync(schema)).digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  const run = spawnSync(process.execPath, [require.resolve('prisma-cli/build/index.js'), 'generate'], {
    cwd: new URL('..', import.meta.url),
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
    encoding: 'utf8',
  })
  if (run.status !== 0) {
    process.stderr.write(
      `${run.stdout}${run.stderr}\nThe Prisma client could not be generated from prisma/schema.prisma.\n`,
    )
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}
