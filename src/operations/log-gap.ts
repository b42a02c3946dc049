import { type Run, type Statement, statement } from '../platform/statement.js'

/**
 * Leaves a gap in the log of a forum that goes back to an earlier state. Clients may have heard of what happened since,
 * and hold cursors beyond the end of that log. It goes on where none of them has been, and each is told to fetch afresh.
 */
export async function leaveGap(run: Run): Promise<void> {
  await run(skipPlaces, [])
}

/** More places than are given between a backup and the loss. Cursors have ten digits, so a thousand times will do. */
const skipPlaces: Statement<never> = statement(
  'skip_places',
  'UPDATE log_head SET seq = seq + 10000000, pruned_seq = seq + 10000000',
)
