// Writes what pages load to dist/assets: the script of src/browser with all that it imports, and the style.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

await build({
  entryPoints: { forum: 'src/browser/main.ts' },
  outdir: 'dist/assets',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  logLevel: 'warning',
})
await build({
  entryPoints: ['src/web/forum.css'],
  outdir: 'dist/assets',
  minify: true,
  logLevel: 'warning',
})
