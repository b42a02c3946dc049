import { checkAll } from './check/all.js'
import { gatherCrowd, sceneSizeFor } from './clients/crowd.js'
import { setScene } from './clients/scene.js'
import type { FaultName } from './kinds/all.js'
import { newRecording, type Recording } from './record.js'
import type { Result } from './report.js'
import { comeToRest } from './rest.js'
import { planStrikes } from './schedule.js'
import { possibleFaults, strikeOn } from './strike.js'
import { readTruth } from './truth.js'
import { watchLog } from './watch-log.js'
import { startWorld } from './world/world.js'

/** How a run on a PostgreSQL server is made. */
export type ServerRun = {
  minutes: number
  nodes: number
  /** How long everything is well between two strikes, in seconds. */
  every: number
  seed: number
  kinds: readonly FaultName[]
  /** Cuts long faults short, in seconds. */
  longest?: number
  /** Where the processes write what they say. */
  folder: string
  say: (line: string) => void
}

/** Lets a crowd use a forum of several nodes while faults strike, and holds what it was told against the database. */
export async function runOnServer(run: ServerRun): Promise<Result> {
  const record = newRecording()
  const world = await startWorld({ ...run, onCrash: (what) => void record.crashes.push(what) })
  try {
    const scene = await setScene(world.db, sceneSizeFor(run.nodes))
    const crowd = await gatherCrowd({ doors: world.nodes, scene, record }, world.db)
    const watching = watchLog(world.db, record)
    const kinds = possibleFaults(run.kinds, { hasRedis: world.redis !== null })
    if (kinds.length < run.kinds.length) run.say('Redis is not installed: its faults are left out.')
    const say = (line: string) => run.say(`${seconds(record)} s  ${line}`)
    const pace = { untilMs: record.now() + run.minutes * 60_000, everySeconds: run.every, say }
    await strikeOn(world, record, planStrikes(run.seed, kinds, run.longest), pace)
    say('All is healed. Waiting until all is written, placed and seen.')
    await crowd.endWriting()
    const unrest = await comeToRest(world.db, record)
    const truth = await readTruth(world.db)
    await watching.stop()
    await crowd.leave()
    return { record, truth, violations: [...unrest, ...checkAll(record, truth)] }
  } finally {
    await world.close()
  }
}

const seconds = (record: Recording) => String(Math.round(record.now() / 1000)).padStart(5)
