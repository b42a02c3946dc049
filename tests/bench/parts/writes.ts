import { demandRightCounters } from '../check.js'
import { loadSide, roundSeconds } from '../compare.js'
import { withClient } from '../database-server.js'
import { copyDataset, dropDatabase } from '../datasets.js'
import type { Part } from '../part.js'
import { demandPgbench, type PgbenchPlan, runPgbench } from '../pgbench.js'
import { startRostra } from '../rostra.js'
import { takeTurns } from '../rounds.js'
import { type Load, loadedRow, type Row } from '../row.js'
import { readStatements, type WriteStatements } from '../statements.js'
import { reactions, readTargets, replies, type Targets } from '../targets.js'
import { peakMemory } from '../usage.js'
import type { WrkRequest } from '../wrk.js'

/** One kind of write: as requests to Rostra, other ones in each round, and as a statement of pgbench. */
type Write = {
  what: string
  requests: (round: number) => readonly WrkRequest[]
  statement: Pick<PgbenchPlan, 'statement' | 'variables'>
}

/** Replies and reactions over HTTP against pgbench with the statements that they execute, on a copy of the same data. */
export const measureWrites: Part = async ({ rounds, dataset }, tell) => {
  demandPgbench()
  const own = await copyDataset(dataset ?? '100k', 'writes')
  const bare = await copyDataset(dataset ?? '100k', 'statements')
  const rostra = await startRostra(own)
  try {
    const { reply, reaction, replyToOne } = writesTo(await readTargets(own), await readStatements(bare))
    const loadRostra = ({ what, requests }: Write, round: number, connections: number): Promise<Load> =>
      loadSide({ server: rostra, database: own, requests }, what, { round, connections })
    const measure = async (write: Write, clients: number, atLeast: number) => {
      const load = (round: number) => loadRostra(write, round, clients)
      const bareLoad = () => runPgbench({ ...write.statement, database: bare, clients, seconds: roundSeconds })
      await warmUp([bareLoad, load], [own, bare])
      tell([
        await compareWrite(
          rounds,
          `${write.what}, ${clients} clients`,
          atLeast,
          { rostra: load, ceiling: bareLoad },
          rostra.pid,
        ),
      ])
    }
    // Of all that is measured a reply runs most code: it takes longest until all of that is compiled.
    for (let n = 0; n < 3; n++) await loadRostra(reply, -1, 32)
    for (const clients of [8, 32]) await measure(reply, clients, 0.4)
    for (const clients of [8, 32]) await measure(reaction, clients, 0.4)
    await measure(replyToOne, 32, 0.6)
    await demandRightCounters(own)
    await demandRightCounters(bare)
  } finally {
    await rostra.stop()
    await dropDatabase(own)
    await dropDatabase(bare)
  }
}

/** Loads both sides once, and has the planner look at what was written: autovacuum would in time, where it is on. */
async function warmUp(loads: ((round: number) => Promise<Load>)[], databases: string[]): Promise<void> {
  for (const load of loads) await load(-1)
  for (const database of databases) await withClient(database, (client) => client.query('ANALYZE'))
}

function writesTo(targets: Targets, statements: WriteStatements): Record<'reply' | 'reaction' | 'replyToOne', Write> {
  const { member, thread, post } = targets.ranges
  const [one = 0] = targets.threads
  // Who reacted once does not count again: each load has other members react to the posts.
  let loads = 0
  return {
    reply: {
      what: 'replies to different threads',
      requests: () => replies(targets.threads, targets),
      statement: { statement: statements.reply, variables: { member, thread } },
    },
    reaction: {
      what: 'reactions to different posts',
      requests: () => reactions(targets, loads++),
      statement: { statement: statements.reaction, variables: { member, post } },
    },
    replyToOne: {
      what: 'replies to one thread',
      requests: () => replies([one], targets),
      statement: { statement: statements.reply, variables: { member, thread: { from: one, to: one } } },
    },
  }
}

async function compareWrite(
  rounds: number,
  what: string,
  atLeast: number,
  sides: Record<'rostra' | 'ceiling', (round: number) => Promise<Load>>,
  pid: number,
): Promise<Row> {
  const found = await takeTurns(rounds, sides)
  const subject = { part: 'writes', what, unit: 'requests/s', against: 'statements', bar: { atLeast } }
  return loadedRow(subject, found, ({ perSecond }) => perSecond, { rostra: await peakMemory(pid), ceiling: null })
}
