import { connect } from '../../src/platform/database.js'
import type { Db } from '../../src/platform/transaction.js'
import { type Crowd, fillForums } from './crowd.js'
import { makeForum } from './factories.js'
import type { Places } from './hot-reads.js'
import { type Recorder, recordPlans } from './recorder.js'
import { copyTemplate } from './template.js'

/** A filled database whose plans are recorded. */
export type RecordedCrowd = {
  db: Db
  recorder: Recorder
  crowd: Crowd
  /** How many forums there are; the last is private. */
  forums: number
  /** What is long or busy in it: a thread of 8,000 posts, a forum of about 250 threads. */
  places: Places
}

const forums = 10

/** Fills ten forums, of which the last is private, and records what is asked of them. */
export async function recordCrowd(): Promise<RecordedCrowd> {
  const recorder = recordPlans(await copyTemplate())
  const db = connect(recorder.driver)
  const ids: number[] = []
  for (let n = 1; n <= forums; n++) ids.push((await makeForum(db, { name: `Forum ${n}`, private: n === forums })).id)
  const crowd = await fillForums(db, ids)
  const places = {
    thread: crowd.longThread,
    lastPage: 395,
    forum: ids[2] ?? 0,
    lastForumPage: 12,
    country: 'CA',
    member: crowd.busyMember,
  }
  return { db, recorder, crowd, forums, places }
}
