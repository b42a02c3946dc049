import type { SqlDriverAdapter, SqlQuery, SqlQueryable } from '@prisma/driver-adapter-utils'
import type { DatabaseDriver } from '../../src/platform/driver.js'

/** What PostgreSQL tells of one step of a plan. */
export type PlanNode = {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows'?: number
  'Actual Loops'?: number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  'Shared Hit Blocks'?: number
  'Shared Read Blocks'?: number
  Plans?: PlanNode[]
}

/** A statement as it was sent, with the plan that its parameters got. */
export type Recorded = { sql: string; plan: PlanNode }

/** A driver that explains, and the way to what it explained. */
export type Recorder = {
  driver: DatabaseDriver
  /** Runs something, and answers the plans of all that it asked of the database. */
  record(run: () => Promise<unknown>): Promise<Recorded[]>
}

const explainable = /^\s*(WITH|SELECT|INSERT|UPDATE|DELETE)\b/i

/** Lets a driver explain each statement before it runs it, on the same connection. What reads is run for it; what writes is not. */
export function recordPlans(driver: DatabaseDriver): Recorder {
  let recorded: Recorded[] | null = null

  /** `ask` runs the statement that explains, and answers the one value of its one row. */
  const explain = async (sql: string, ask: (explaining: string) => Promise<unknown>) => {
    if (!recorded || !explainable.test(sql)) return
    const isRead = !/\b(INSERT|UPDATE|DELETE)\b/i.test(sql)
    const options = isRead ? 'ANALYZE, BUFFERS, FORMAT JSON' : 'FORMAT JSON'
    const told = await ask(`EXPLAIN (${options}) ${sql}`)
    const [{ Plan: plan }] = typeof told === 'string' ? JSON.parse(told) : told
    recorded.push({ sql, plan })
  }

  const explainQuery = (queryable: SqlQueryable, ask: SqlQueryable['queryRaw'], query: SqlQuery) =>
    explain(query.sql, async (sql) => (await ask.call(queryable, { ...query, sql })).rows[0]?.[0])

  const run: DatabaseDriver['run'] = async (statement, values) => {
    await explain(statement.text, async (text) => {
      const [row] = await driver.run<Record<string, unknown>>({ name: '', text }, values)
      return Object.values(row ?? {})[0]
    })
    return driver.run(statement, values)
  }

  const listenTo = <T extends SqlQueryable>(queryable: T): T => {
    const { queryRaw, executeRaw } = queryable
    queryable.queryRaw = async (query) => {
      await explainQuery(queryable, queryRaw, query)
      return queryRaw.call(queryable, query)
    }
    queryable.executeRaw = async (query) => {
      await explainQuery(queryable, queryRaw, query)
      return executeRaw.call(queryable, query)
    }
    return queryable
  }

  const connect = async (): Promise<SqlDriverAdapter> => {
    const adapter = listenTo(await driver.adapters.connect())
    const { startTransaction } = adapter
    adapter.startTransaction = async (level) => listenTo(await startTransaction.call(adapter, level))
    return adapter
  }

  return {
    driver: {
      ...driver,
      adapters: {
        provider: driver.adapters.provider,
        adapterName: driver.adapters.adapterName,
        connect,
        connectToShadowDb: () => driver.adapters.connectToShadowDb(),
      },
      run,
      runOfLog: run,
    },
    record: async (run) => {
      const mine: Recorded[] = []
      recorded = mine
      try {
        await run()
      } finally {
        recorded = null
      }
      return mine
    },
  }
}

/** A plan's steps, the outermost first. */
export function* stepsOf(plan: PlanNode): Generator<PlanNode> {
  yield plan
  for (const child of plan.Plans ?? []) yield* stepsOf(child)
}

/** How many rows a step looked at, those that it threw away included. Zero where the plan was not run. */
export function rowsSeen(step: PlanNode): number {
  const each =
    (step['Actual Rows'] ?? 0) + (step['Rows Removed by Filter'] ?? 0) + (step['Rows Removed by Index Recheck'] ?? 0)
  return each * (step['Actual Loops'] ?? 0)
}

/** How many rows a step was given by those below it. */
export function rowsGiven(step: PlanNode): number {
  return (step.Plans ?? []).reduce((sum, child) => sum + (child['Actual Rows'] ?? 0) * (child['Actual Loops'] ?? 0), 0)
}

/** How many pages of the database a plan touched. */
export function buffersOf(plan: PlanNode): number {
  return (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0)
}
