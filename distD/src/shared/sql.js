/**
 * A statement that reads rows by their ids (`$1`), each by itself: OFFSET 0 lets no plan read a whole table instead.
 * `ofOne` selects the row of `asked.id`.
 */
export function eachById(ofOne) {
    return `SELECT found.* FROM unnest($1::int[]) AS asked (id), LATERAL (${ofOne} OFFSET 0) AS found`;
}
/** A time in SQL as views tell it: UTC, ISO 8601 with milliseconds. The session's time zone must be UTC. */
export function isoTime(column) {
    return `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
//# sourceMappingURL=sql.js.map