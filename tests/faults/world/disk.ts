import { execFileSync } from 'node:child_process'
import { closeSync, openSync, writeSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A place for a database, which goes with the run. */
export type Disk = { folder: string; close(): Promise<void> }

/** A folder on the machine's own disk. */
export async function openFolder(): Promise<Disk> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rostra-faults-'))
  return { folder, close: () => rm(folder, { recursive: true, force: true }) }
}

/**
 * A disk of so many megabytes, in memory.
 * @throws Error with a sentence when this user may not mount one.
 */
export async function mountSmallDisk(megabytes: number): Promise<Disk> {
  const disk = await openFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk.folder], { stdio: 'ignore' })
  } catch (cause) {
    await disk.close()
    throw new Error('A small disk cannot be mounted. Run this as root, where mounting is allowed.', { cause })
  }
  return {
    folder: disk.folder,
    close: async () => {
      execFileSync('umount', ['--lazy', disk.folder])
      await disk.close()
    },
  }
}

/** Writes a file until its disk holds no more. */
export function fillDisk(file: string): void {
  const filler = openSync(file, 'w')
  const piece = Buffer.alloc(65_536)
  try {
    for (;;) writeSync(filler, piece)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  } finally {
    closeSync(filler)
  }
}
