import { rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type EmbeddedRun, runEmbedded } from './embedded-run.js'
import type { Recording } from './record.js'
import type { Result } from './report.js'
import { fillDisk, mountSmallDisk } from './world/disk.js'

/** How large the disk is: with the database on it, little is left. In megabytes. */
const size = 250

/** How long all is well, and how long the disk is full, in milliseconds. */
const pace = { well: 3000, full: 8000 }

/** Fills the disk under the embedded database while clients write, and gives the room back, again and again. */
export async function runOnFullDisk(run: EmbeddedRun): Promise<Result> {
  const disk = await mountSmallDisk(size)
  const filler = path.join(disk.folder, 'filler')
  try {
    return await runEmbedded(run, path.join(disk.folder, 'data'), async (node, record) => {
      await sleep(pace.well)
      const begin = record.now()
      fillDisk(filler)
      await sleep(pace.full)
      // Half of the times the process ends while there is no room.
      const isEnded = Math.random() < 0.5
      if (isEnded) await node.kill()
      await rm(filler)
      if (isEnded) node.start()
      record.strikes.push({ fault: 'full-disk', what: 'node 0', parts: ['node 0'], begin, end: record.now() })
      if (await takesWrites(record)) return
      run.say('There is room again, and it takes no writes: it is started again.')
      await node.kill()
      node.start()
    })
  } finally {
    await disk.close()
  }
}

/** Whether a write that is begun from now on is acknowledged within some seconds. */
async function takesWrites({ texts, now }: Recording): Promise<boolean> {
  const begin = now()
  for (let tries = 0; tries < 100; tries++) {
    const isTaken = texts
      .slice(-50)
      .some(({ outcome, attempts }) => outcome === 'acknowledged' && (attempts.at(-1)?.begin ?? 0) > begin)
    if (isTaken) return true
    await sleep(100)
  }
  return false
}
