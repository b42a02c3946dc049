/**
 * A statement that reads rows by their ids (`$1`), each by itself: OFFSET 0 lets no plan read a whole table instead.
 * `ofOne` selects the row of `asked.id`.
 */
export function eachById(ofOne: string): string {
  return `SELECT found.* FROM unnest(${uncounted('$1::int[]')}) AS asked (id), LATERAL (${ofOne} OFFSET 0) AS found`
}

/**
 * An array that is a parameter, for `unnest`. Behind a SELECT the planner cannot count it. Where it can, it finds a plan
 * for few cheaper than the one for any number, and makes it anew each time: that costs more than most answers.
 */
export function uncounted(parameter: string): string {
  return `(SELECT ${parameter})`
}

/** A time in SQL as views tell it: UTC, ISO 8601 with milliseconds. The session's time zone must be UTC. */
export function isoTime(column: string): string {
  return `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}
