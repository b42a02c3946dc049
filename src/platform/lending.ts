import type { Socket } from 'node:net'
import { type FolderLock, visitHolder } from './folder-lock.js'

/**
 * How long files may be lent, in milliseconds. Whoever asks the database waits meanwhile: less than the 20 seconds for
 * which a transaction waits for its turn.
 */
const longest = 15_000

/**
 * Lends the files in a locked folder to other processes, for copies. `holdStill` lets nothing change the files until
 * what it is given is done. They talk in single words: lend, lent, returned, good.
 */
export function lendFiles(
  lock: FolderLock,
  holdStill: (whileStill: () => Promise<void>) => Promise<void>,
): { stop(): void } {
  const visitors = new Set<Socket>()
  lock.onVisit((visitor) => {
    visitors.add(visitor)
    visitor.once('close', () => visitors.delete(visitor))
    // One who is gone needs nothing, and one who gets no answer knows that the copy is no good.
    lend(visitor, holdStill).catch(() => visitor.destroy())
  })
  return {
    stop: () => {
      lock.onVisit((visitor) => visitor.destroy())
      for (const visitor of visitors) visitor.destroy()
    },
  }
}

async function lend(visitor: Socket, holdStill: (whileStill: () => Promise<void>) => Promise<void>): Promise<void> {
  const hear = listenTo(visitor)
  if ((await hear()) !== 'lend') return void visitor.destroy()
  await holdStill(async () => {
    if (visitor.destroyed) return
    visitor.write('lent')
    const end = setTimeout(() => visitor.destroy(), longest)
    if ((await hear()) === 'returned') visitor.end('good')
    clearTimeout(end)
  })
}

/**
 * Borrows the files in a folder that another process has locked: nothing changes them while `copy` runs.
 * @throws Error with a sentence when they could not be held still until the end.
 */
export async function borrowFiles(folder: string, copy: () => Promise<void>): Promise<void> {
  const holder = await visitHolder(folder)
  if (!holder) throw new Error(`The process that used the database in ${folder} has just ended. Try again.`)
  const hear = listenTo(holder)
  const demand = async (word: string) => {
    if ((await hear()) === word) return
    throw new Error(
      `The files in ${folder} could not be copied: the process that uses them ended, is of an older Rostra, or would ` +
        `have had to wait for longer than ${longest / 1000} seconds. Try again, or stop it first.`,
    )
  }
  try {
    holder.write('lend')
    await demand('lent')
    await copy()
    holder.write('returned')
    await demand('good')
  } finally {
    holder.destroy()
  }
}

/** Hears one word after the other, and null when the other side has ended. */
function listenTo(socket: Socket): () => Promise<string | null> {
  const words = socket.setEncoding('utf8')[Symbol.asyncIterator]()
  return async () => {
    const { value, done } = await words.next().catch(() => ({ value: null, done: true }))
    return done ? null : value
  }
}
