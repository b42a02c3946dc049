import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/** A program of this machine by any of these names, in the folders of the PATH and these. Null when there is none. */
export function findProgram(names: readonly string[], moreFolders: readonly string[] = []): string | null {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter).filter(Boolean), ...moreFolders]
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isProgram) ?? null
}

/** Whether this file can be run. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
