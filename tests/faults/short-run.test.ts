import { onPostgres } from '../helpers/on-postgres.js'
import type { FaultName } from './kinds/all.js'
import { keepRecords, makeFolder } from './report.js'
import { runOnServer } from './server-run.js'
import { findPostgres } from './world/postgres.js'

/** Those that are over soon. */
const kinds: FaultName[] = [
  ...(['kill-node', 'kill-postgres', 'kill-redis', 'freeze-node', 'cut-line'] as const),
  ...(['hold-line', 'swallow-line', 'delay-line', 'exhaust-connections', 'set-clock-back'] as const),
]

// It starts a server of its own, so PostgreSQL's programs must be here, not only one that answers.
const withPrograms = findPostgres() === null ? test.skip : onPostgres

withPrograms(
  'a crowd that uses three nodes for a minute of faults is told nothing untrue',
  async () => {
    const folder = await makeFolder()
    const pace = { minutes: 1, every: 1, longest: 3 }
    const result = await runOnServer({ ...pace, nodes: 3, seed: 20, kinds, folder, say: () => undefined })
    await keepRecords(folder, result)
    const { texts, values, strikes } = result.record
    expect(result.violations).toEqual([])
    expect(strikes.length).toBeGreaterThan(kinds.length / 2)
    expect(texts.filter(({ outcome }) => outcome === 'acknowledged').length).toBeGreaterThan(200)
    expect(values.length).toBeGreaterThan(100)
  },
  300_000,
)
