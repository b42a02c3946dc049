import type { Reader } from '../platform/reader.js'

/** The kinds of events that change what somebody may do, as the index `events_rights_idx` names them. */
const kinds = `('access.changed', 'membership.changed', 'session.ended', 'everything.changed')`

/**
 * From where on changes of rights are unknown here, for `areRightsSettled`. Ask before rights are judged by what is
 * kept. Null where nothing is kept: then they are read anew each time.
 */
export function rightsPlace(reader: Reader): number | null {
  return reader.kept?.place() ?? null
}

/**
 * The condition, in a statement, that a member's rights have not changed past a place in the log: not everybody's, not
 * theirs. Both are named as the statement's parameters. It holds as of the statement's begin.
 */
export function areRightsSettled({ memberId, place }: { memberId: string; place: string }): string {
  const change = `SELECT FROM events WHERE type IN ${kinds} AND (user_id IS NULL OR user_id = ${memberId}::int)`
  return `NOT EXISTS (${change} AND seq > ${place}::bigint)
    AND NOT EXISTS (${change} AND seq IS NULL AND ${place}::bigint IS NOT NULL)`
}
