/**
 * A statement that reads rows by their ids (`$1`), each by itself: OFFSET 0 lets no plan read a whole table instead.
 * `ofOne` selects the row of `asked.id`.
 */
export declare function eachById(ofOne: string): string;
/** A time in SQL as views tell it: UTC, ISO 8601 with milliseconds. The session's time zone must be UTC. */
export declare function isoTime(column: string): string;
