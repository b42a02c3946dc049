import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type Contents, form, type Manifest, manifestSchema, type Row, sealOf } from './contents.js'

/**
 * Opens a backup, after it was read to its end and found to be as it was sealed.
 * @throws Error with a sentence when it is not, or is of a form that this Rostra does not know.
 */
export async function openBackup(file: string): Promise<Contents> {
  const { manifest, rows } = await begin(file)
  while (!(await rows.next()).done);
  return { manifest, rows: readAgain(file) }
}

async function* readAgain(file: string): AsyncGenerator<Row, void> {
  const { rows } = await begin(file)
  yield* rows
}

async function begin(file: string): Promise<{ manifest: Manifest; rows: AsyncGenerator<Row, void> }> {
  const hash = createHash('sha256')
  const lines = linesOf(file, hash)
  const manifest = readManifest(file, await next(file, lines))
  return { manifest, rows: readRows(file, manifest, lines, hash) }
}

function readManifest(file: string, line: string): Manifest {
  const said = parse(line)
  const isNewer = Number((said as { rostraBackup?: unknown } | null)?.rostraBackup) > form
  if (isNewer) throw new Error(`${file} was written by a newer Rostra, in a form that this one cannot read. Update it.`)
  const read = manifestSchema.safeParse(said)
  if (!read.success) throw notWhole(file, 'it does not begin as one')
  return read.data
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

async function* readRows(
  file: string,
  { tables }: Manifest,
  lines: AsyncGenerator<string, void>,
  hash: Hash,
): AsyncGenerator<Row, void> {
  for (const { name, rows } of tables) {
    for (let row = 0; row < rows; row++) yield { table: name, row: await next(file, lines) }
  }
  const seal = await next(file, lines)
  if (seal !== sealOf(hash) || !(await lines.next()).done) throw notWhole(file, 'its content was changed')
}

async function next(file: string, lines: AsyncGenerator<string, void>): Promise<string> {
  const { value } = await lines.next()
  if (value === undefined) throw notWhole(file, 'it ends too early')
  return value
}

/**
 * The lines of a file. Each goes into `hash` when the next is asked for. Only a line feed ends a line: the texts in it
 * may hold what else counts as a line's end elsewhere, as U+2028 does.
 */
async function* linesOf(file: string, hash: Hash): AsyncGenerator<string, void> {
  let begun: Buffer[] = []
  for await (const chunk of unzipped(file)) {
    let start = 0
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      const line = Buffer.concat([...begun, chunk.subarray(start, end)])
      begun = []
      start = end + 1
      yield line.toString()
      hash.update(line).update('\n')
    }
    begun.push(chunk.subarray(start))
  }
}

async function* unzipped(file: string): AsyncGenerator<Buffer, void> {
  // Its callback is told what the loop below throws.
  const bytes = pipeline(createReadStream(file), createGunzip(), () => undefined)
  try {
    yield* bytes
  } catch (cause) {
    const { code = '', message } = cause as NodeJS.ErrnoException
    if (code.startsWith('Z_')) throw notWhole(file, message, cause)
    throw new Error(`${file} cannot be read (${code}).`, { cause })
  }
}

function notWhole(file: string, why: string, cause?: unknown): Error {
  return new Error(`${file} is damaged, or no backup of Rostra: ${why}. Take another copy of it.`, { cause })
}
