import { randomInt } from 'node:crypto'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '../../src/platform/database.js'
import { freePort } from '../helpers/port.js'
import { checkAll } from './check/all.js'
import { gatherCrowd, sceneSizeFor } from './clients/crowd.js'
import { setScene } from './clients/scene.js'
import { newRecording, type Recording } from './record.js'
import type { Result } from './report.js'
import { untilQuiet } from './rest.js'
import { readTruth } from './truth.js'
import { openFolder } from './world/disk.js'
import { type ForumNode, prepareNode } from './world/node.js'
import { nodeVariables } from './world/world.js'

/** How a run on the embedded database is made. */
export type EmbeddedRun = {
  /** How often its fault strikes. */
  rounds: number
  /** Where the process writes what it says. */
  folder: string
  say: (line: string) => void
}

/** How long the process may take until it can serve, in milliseconds. */
const readyWithin = 60_000

/** Ends the process of a forum on the embedded database again and again while its clients write. */
export async function runKilled(run: EmbeddedRun): Promise<Result> {
  const disk = await openFolder()
  try {
    return await runEmbedded(run, path.join(disk.folder, 'data'), async (node, record) => {
      await sleep(randomInt(200, 1500))
      const begin = record.now()
      await node.kill()
      node.start()
      record.strikes.push({ fault: 'kill-node', what: 'node 0', parts: ['node 0'], begin, end: record.now() })
    })
  } finally {
    await disk.close()
  }
}

/**
 * Lets a crowd use a forum on an embedded database in `data`, lets its fault strike, and holds what the crowd was told
 * against the database.
 * @throws Error with a sentence when the forum does not come back.
 */
export async function runEmbedded(
  { rounds, folder, say }: EmbeddedRun,
  data: string,
  strike: (node: ForumNode, record: Recording) => Promise<void>,
): Promise<Result> {
  const record = newRecording()
  const config = { kind: 'embedded', folder: data } as const
  const empty = await openDatabase(config)
  const scene = await setScene(empty, { ...sceneSizeFor(1), insiders: 0 })
  await empty.close()
  const node = await prepareAlone(data, folder, (what) => void record.crashes.push(what))
  try {
    node.start()
    await demandReady(node, folder)
    const crowd = await gatherCrowd({ doors: [node], scene, record }, null)
    for (let round = 1; round <= rounds; round++) {
      await strike(node, record)
      await demandReady(node, folder)
      say(`${round} of ${rounds} times; ${record.texts.length} texts so far.`)
    }
    await crowd.endWriting()
    await untilQuiet(record)
    await crowd.leave()
    await node.stop()
  } finally {
    await node.kill()
  }
  const db = await openDatabase(config, { migrate: false })
  const truth = await readTruth(db)
  await db.close()
  return { record, truth, violations: checkAll(record, truth) }
}

async function prepareAlone(data: string, folder: string, onCrash: (what: string) => void): Promise<ForumNode> {
  const port = await freePort()
  const variables = { ...nodeVariables, DATA_DIR: data }
  const logFile = path.join(folder, 'node-0.log')
  return prepareNode({ index: 0, url: `http://127.0.0.1:${port}`, port, logFile, variables, onCrash })
}

async function demandReady(node: ForumNode, folder: string): Promise<void> {
  if (await node.ready(readyWithin)) return
  throw new Error(`The forum was not ready within ${readyWithin / 1000} s. Its log is in ${folder}.`)
}
