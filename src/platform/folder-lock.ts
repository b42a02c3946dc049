import { chmod, mkdir, rm, rmdir, stat } from 'node:fs/promises'
import net from 'node:net'
import path from 'node:path'

/** A folder that belongs to this process alone. */
export type FolderLock = {
  /** Hands on whoever comes by `visitHolder` from now on. Until then they are sent away. */
  onVisit(receive: (visitor: net.Socket) => void): void
  release(): Promise<void>
}

/**
 * Takes a folder for this process alone, until `release` is called or the process ends in any way.
 * The lock is a socket file: the kernel closes it with its process, so a killed process leaves no
 * lock that lasts, and a reused process id cannot be mistaken for the holder.
 * @throws Error with a sentence when another process holds the folder, or it cannot be made.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await makeFolder(folder)
  const file = lockOf(folder)
  const server = (await listen(file)) ?? (await takeOver(file))
  if (!server) {
    throw new Error(
      `Another process is using the database in ${folder}. Stop it first, or set DATA_DIR to another folder. ` +
        'To run several processes on one database, set DATABASE_URL to a PostgreSQL server.',
    )
  }
  return {
    onVisit: (receive) => void server.removeAllListeners('connection').on('connection', receive),
    release: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Connects to the process that holds a folder: null when none does. */
export async function visitHolder(folder: string): Promise<net.Socket | null> {
  return connect(lockOf(folder))
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (cause) {
    throw new Error(
      `The folder ${folder} cannot be made (${(cause as NodeJS.ErrnoException).code}). ` +
        'Set DATA_DIR to a folder that this process may make or write to.',
      { cause },
    )
  }
}

/** The lock's file. Paths of sockets are limited to about 100 bytes, so the shorter of two spellings is used. */
function lockOf(folder: string): string {
  const file = path.join(folder, 'rostra.lock')
  const relative = path.relative(process.cwd(), path.resolve(file))
  const shorter = relative.length < path.resolve(file).length ? relative : path.resolve(file)
  if (Buffer.byteLength(shorter) > 100) {
    throw new Error(
      `The path of the database folder is too long: ${path.dirname(file)}. Set DATA_DIR to a shorter path.`,
    )
  }
  return shorter
}

/** Listens on the file, or answers null when the file is already there. */
async function listen(file: string): Promise<net.Server | null> {
  const server = net.createServer((socket) => socket.destroy())
  const isListening = await new Promise<boolean>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    )
    server.listen(file, () => resolve(true))
  })
  if (!isListening) return null
  server.unref()
  await chmod(file, 0o600)
  return server
}

/** Replaces the file that a dead process left. One process at a time: a folder beside it is the guard. */
async function takeOver(file: string): Promise<net.Server | null> {
  const guard = `${file}.takeover`
  if (!(await makeGuard(guard))) return null
  try {
    const holder = await connect(file)
    holder?.destroy()
    if (holder) return null
    await rm(file, { force: true })
    return await listen(file)
  } finally {
    await rmdir(guard)
  }
}

async function makeGuard(guard: string): Promise<boolean> {
  try {
    await mkdir(guard)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  // A process that was killed during its takeover leaves its guard; a takeover takes milliseconds.
  const { mtimeMs } = await stat(guard)
  if (Date.now() - mtimeMs < 5000) return false
  await rmdir(guard)
  return makeGuard(guard)
}

/** Null when no process listens. */
function connect(file: string): Promise<net.Socket | null> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(file)
    socket.once('connect', () => resolve(socket))
    socket.once('error', (error: NodeJS.ErrnoException) =>
      ['ECONNREFUSED', 'ENOENT'].includes(error.code ?? '') ? resolve(null) : reject(error),
    )
  })
}
