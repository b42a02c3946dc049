import { type Rounds } from './rounds.js';
/** What a load of requests, or of live clients, told in one round. */
export type Load = {
    perSecond: number;
    /** Of one operation, in milliseconds. */
    p50: number;
    p99: number;
    /** Processor time of the server's process for one operation, in microseconds; null where none takes part. */
    cpu: number | null;
    /** The same of PostgreSQL's processes for the database. */
    databaseCpu: number | null;
};
/** What a row's figure is held against. */
export type Bar = {
    atLeast: number;
} | {
    atMost: number;
};
/** What one side did, in medians over the rounds. */
export type Side = {
    value: number;
    load: Load | null;
    /** Peak of resident memory since the process began, in megabytes. */
    peakMemory: number | null;
};
/** One thing that was measured. */
export type Row = {
    part: string;
    what: string;
    /** What `value` counts, like `requests/s`. */
    unit: string;
    rostra: Side;
    ceiling: (Side & {
        name: string;
    }) | null;
    /** The median of the rounds' ratios of Rostra to its ceiling. */
    ratio: number | null;
    /** What the ratio must be, or the value itself where there is no ceiling. Null: only reported. */
    bar: Bar | null;
    isMet: boolean | null;
};
/** Whether a figure meets a bar; null where there is none. */
export declare function isWithin(bar: Bar | null, figure: number): boolean | null;
/** A row for one value without a ceiling. */
export declare function plainRow(row: Pick<Row, 'part' | 'what' | 'unit' | 'bar'> & {
    value: number;
    peakMemory?: number;
}): Row;
/** What is measured of something, against which ceiling. */
export type Subject = Pick<Row, 'part' | 'what' | 'unit' | 'bar'> & {
    against: string;
};
/** A row of something that was measured on both sides, like a time. */
export declare function comparedRow<T>(subject: Subject, rounds: Rounds<T>, figureOf: (found: T) => number): Row;
/** A row of loads, with what they cost; `peaks` is the most memory of each side's process, null where there is none. */
export declare function loadedRow<T extends Load>(subject: Subject, rounds: Rounds<T>, figureOf: (found: T) => number, peaks: {
    rostra: number | null;
    ceiling: number | null;
}): Row;
