import { createKept } from '../platform/kept.js';
import { statement } from '../platform/statement.js';
import { inSnapshot } from '../platform/transaction.js';
import { changedBy } from './effects.js';
import { followLog } from './follower.js';
/** How long ago the end of the log may have been seen, at most, for what is kept to count. In milliseconds. */
const close = 1000;
/** How long to wait for the log to tell of a change that was read already, in milliseconds. */
const settleWithin = 20;
/** How many events may be ahead of this node before it takes nothing for settled. */
const most = 1000;
/**
 * Follows the log, and keeps what the database's reader reads until the log, or a commit of this process, says that it
 * changed. Answers the database with that reader. Nothing is kept within 0 bytes. What another forum of this process
 * keeps of the same database is left to that.
 */
export function keepAlongLog(opened, { log, maxBytes }) {
    const { kept: _kept, ...reader } = opened.reader;
    const db = { ...opened, reader };
    if (maxBytes === 0)
        return { db, follower: followLog({ reader: db.reader, log }, () => undefined) };
    const follower = followLog({ reader: db.reader, log }, (events) => kept.forget(events.flatMap(changedBy)));
    const kept = createKept({
        reader: db.reader,
        maxBytes,
        place: follower.place,
        isFollowing: () => follower.lag() < close,
        isSettled: (tags) => isSettled(db.reader, follower.place(), tags),
        settle: () => {
            follower.nudge();
            return follower.next(settleWithin);
        },
        inSnapshot: (read) => inSnapshot(db, read),
    });
    db.onCommit(kept.forget);
    return { db: { ...db, reader: { ...db.reader, kept } }, follower };
}
/**
 * Whether no event of these, or of everything, lies past a place in the log or still waits for its own. Whoever read
 * something before asking knows then that it is as of that place.
 */
async function isSettled(reader, place, tags) {
    const idsOf = (...kinds) => tags.flatMap((tag) => (kinds.includes(kindOf(tag)) ? [idOf(tag)] : []));
    const [threads, posts, users] = [idsOf('thread'), idsOf('post'), idsOf('card', 'member')];
    const [found] = await reader.run(unsettled, [place, threads, posts, users, tags.includes('lists')]);
    return found?.isSettled ?? false;
}
const kindOf = (tag) => tag.split(':')[0] ?? '';
const idOf = (tag) => Number(tag.split(':')[1]);
/** Ahead are those past a place, and those without one. ORDER BY keeps the planner at their index, whatever it takes the place for. */
const unsettled = statement('is-settled', `WITH ahead AS MATERIALIZED (
    (SELECT type, thread_id, post_id, user_id FROM events WHERE seq > $1::bigint ORDER BY seq LIMIT ${most})
    UNION ALL
    (SELECT type, thread_id, post_id, user_id FROM events WHERE seq IS NULL LIMIT ${most})
  )
  SELECT count(*) = 0 AS "isSettled" FROM ahead
  WHERE thread_id = ANY($2::int[]) OR post_id = ANY($3::int[]) OR user_id = ANY($4::int[])
    OR type IN ('access.changed', 'thread.deleted', 'thread.restored', 'everything.changed')
    OR (type = 'views.counted' AND cardinality($2::int[]) > 0)
    OR ($5 AND type IN ('thread.created', 'thread.updated', 'post.created', 'post.updated', 'post.deleted',
      'post.restored', 'member.updated'))
    OR (SELECT count(*) FROM ahead) >= ${most}`);
//# sourceMappingURL=keeping.js.map