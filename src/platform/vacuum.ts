import { type Run, type Statement, statement } from './statement.js'

/**
 * Gives the room of rows that are gone to new ones, and has the planner look at what there is. A server does that by
 * itself after a while (autovacuum). PGlite has no process for it: its tables would grow with each change, and keep the
 * plans of an empty forum.
 */
export async function vacuum(run: Run): Promise<void> {
  await run(vacuumAnalyze, [])
}

const vacuumAnalyze: Statement<never> = statement('vacuum', 'VACUUM (ANALYZE)')
