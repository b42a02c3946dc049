import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Contents, inBatches, sealOf } from './contents.js'

/**
 * Writes a backup: gzip of lines of JSON, which are the manifest, each row in its turn, and a seal with the SHA-256 of
 * the lines before. It has its name when it is whole and on the disk. Only its owner may read it, for it holds what
 * passwords are checked by. Answers its size in bytes.
 * @throws Error with a sentence when there is a file of that name.
 */
export async function writeBackup(file: string, contents: Contents, onRows: (count: number) => void): Promise<number> {
  demandFree(file)
  const half = `${file}.partial`
  const handle = await create(half)
  try {
    const output = handle.createWriteStream({ flush: true })
    await pipeline(sealed(textOf(contents, onRows)), createGzip(), output)
    demandFree(file)
    await rename(half, file)
    await flushFolder(path.dirname(file))
    return output.bytesWritten
  } catch (error) {
    await rm(half, { force: true })
    throw error
  }
}

/** @throws Error with a sentence when a file is there. */
export function demandFree(file: string): void {
  if (existsSync(file)) throw new Error(`${file} is there already. Name another file.`)
}

async function create(half: string) {
  try {
    return await open(half, 'wx', 0o600)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code !== 'EEXIST') throw new Error(`${half} cannot be written (${code}). Name another file.`, { cause })
    throw new Error(`${half} is there: another backup writes it, or was stopped. Remove it if none does.`, { cause })
  }
}

/** So that the file has its name after a power cut too. Windows flushes no folders. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  await handle.sync()
  await handle.close()
}

async function* textOf({ manifest, rows }: Contents, onRows: (count: number) => void): AsyncGenerator<string> {
  yield `${JSON.stringify(manifest)}\n`
  for await (const batch of inBatches(rows)) {
    yield `${batch.rows.join('\n')}\n`
    onRows(batch.rows.length)
  }
}

async function* sealed(texts: AsyncIterable<string>): AsyncGenerator<string> {
  const hash = createHash('sha256')
  for await (const text of texts) {
    hash.update(text)
    yield text
  }
  yield `${sealOf(hash)}\n`
}
