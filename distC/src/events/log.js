import { statement } from '../platform/statement.js';
/** Reads where the log ends and where it begins. */
export async function readLogHead(reader) {
    const [head] = await reader.run(logHead, []);
    if (!head)
        throw new Error('The log has no head');
    return head;
}
const logHead = statement('log-head', 'SELECT seq::float8 AS seq, pruned_seq::float8 AS "prunedSeq" FROM log_head WHERE id = 1');
/** Reads on in the log, in order. */
export async function readLog(reader, { after, upTo = Number.MAX_SAFE_INTEGER, forumId, threadId, limit }) {
    if (threadId !== undefined)
        return reader.run(logOfThread, [after, upTo, limit, threadId]);
    if (forumId !== undefined)
        return reader.run(logOfForum, [after, upTo, limit, forumId]);
    return reader.run(wholeLog, [after, upTo, limit]);
}
/** Reads the last events up to a place, in order. */
export async function readLogEnd(reader, upTo, limit) {
    return (await reader.run(endOfLog, [upTo, limit])).reverse();
}
/** Reads a part of the log from the database. */
export async function readLogPart(reader, range) {
    const events = await readLog(reader, range);
    const { prunedSeq } = await readLogHead(reader);
    return { events, isPruned: range.after < prunedSeq };
}
/** Reads what comes after a place, and where the log begins, from one state of the database. */
export async function readLogOn(reader, after, limit) {
    const rows = await reader.run(logOn, [after, limit]);
    const events = rows.flatMap(({ prunedSeq: _prunedSeq, ...event }) => (event.seq === null ? [] : [event]));
    return { events: events, prunedSeq: rows[0]?.prunedSeq ?? 0 };
}
/** The columns of an event as the catalogue has it. Only `append` writes events, so what is read has its shape. */
export const eventColumns = 'type, at, forum_id AS "forumId", thread_id AS "threadId", post_id AS "postId", user_id AS "userId", data';
const selectEvents = `SELECT seq::float8 AS seq, ${eventColumns} FROM events`;
const withinRange = 'seq > $1::bigint AND seq <= $2::bigint';
const inOrder = 'ORDER BY events.seq LIMIT $3::int';
const wholeLog = statement('log', `${selectEvents} WHERE ${withinRange} ${inOrder}`);
const logOfThread = statement('log-of-thread', `${selectEvents} WHERE thread_id = $4::int AND ${withinRange} ${inOrder}`);
const logOfForum = statement('log-of-forum', `${selectEvents} WHERE forum_id = $4::int AND ${withinRange} ${inOrder}`);
const logOn = statement('log-on', `SELECT head.pruned_seq::float8 AS "prunedSeq", further.* FROM log_head AS head
  LEFT JOIN LATERAL (${selectEvents} WHERE seq > $1::bigint ORDER BY events.seq LIMIT $2::int) AS further ON true
  WHERE head.id = 1 ORDER BY further.seq`);
const endOfLog = statement('log-end', `${selectEvents} WHERE seq <= $1::bigint ORDER BY events.seq DESC LIMIT $2::int`);
/** How many events wait for their place, and for how many seconds the oldest has waited. */
export async function readPending(reader) {
    const [pending] = await reader.$queryRaw `
    SELECT count(*)::int AS count, coalesce(extract(epoch FROM clock_timestamp() - min(at)), 0)::float8 AS oldest
    FROM (SELECT at FROM events WHERE seq IS NULL ORDER BY id LIMIT 10000) AS waiting`;
    return { count: pending.count, oldestSeconds: pending.oldest };
}
/** Removes what is older than `days` and remembers how far that went. Answers how many events went. */
export async function pruneLog(db, days) {
    return db.client.$executeRaw `
    WITH cut AS (
      SELECT max(seq) AS seq FROM events WHERE at < now() - make_interval(days => ${days}::int)
    ), head AS (
      UPDATE log_head SET pruned_seq = greatest(pruned_seq, cut.seq) FROM cut WHERE cut.seq IS NOT NULL
      RETURNING pruned_seq
    )
    DELETE FROM events USING head WHERE events.seq <= head.pruned_seq`;
}
//# sourceMappingURL=log.js.map