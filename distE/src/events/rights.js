/** The kinds of events that change what somebody may do, as the index `events_rights_idx` names them. */
const kinds = `('access.changed', 'membership.changed', 'session.ended', 'everything.changed')`;
/**
 * From where on changes of rights are unknown here, for `areRightsSettled`. Ask before rights are judged by what is
 * kept. Null where nothing is kept: then they are read anew each time.
 */
export function rightsPlace(reader) {
    return reader.kept?.place() ?? null;
}
/**
 * The condition, in a statement, that a member's rights have not changed past a place in the log: not everybody's, not
 * theirs. Both are named as the statement's parameters. It holds as of the statement's begin.
 *
 * Written as one value that the index's order answers: the planner, which cannot know the place, would take a condition
 * on it for likely and read the whole log.
 */
export function areRightsSettled({ memberId, place }) {
    const at = 'coalesce(seq, 9223372036854775807)';
    return `(SELECT id FROM events
    WHERE type IN ${kinds} AND ${at} > ${place}::bigint AND (user_id IS NULL OR user_id = ${memberId}::int)
    ORDER BY ${at} LIMIT 1) IS NULL`;
}
//# sourceMappingURL=rights.js.map