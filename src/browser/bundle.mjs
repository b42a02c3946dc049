// Writes what pages load to dist/assets: the script of src/browser with all that it imports, and the style. Each lies
// there as it is and packed, for servers send what was packed once.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

const shared = { outdir: 'dist/assets', minify: true, write: false, logLevel: 'warning' }

const built = await Promise.all([
  build({
    ...shared,
    entryPoints: { forum: 'src/browser/main.ts' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
  }),
  build({ ...shared, entryPoints: ['src/web/forum.css'] }),
])
// All is packed before the first is written: a file never lies beside what was packed from another.
const files = built
  .flatMap(({ outputFiles }) => outputFiles)
  .flatMap(({ path: file, contents }) => [
    [`${file}.br`, brotliCompressSync(contents)],
    [`${file}.gz`, gzipSync(contents, { level: 9 })],
    [file, contents],
  ])
for (const [file, bytes] of files) {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, bytes)
}
