/** Those who wait until a place in the log is reached. */
export type Arrivals = {
    /** Resolves true when the place is reached, false when the log was found to end before it. @throws what `fail` is told */
    await(place: number): Promise<boolean>;
    /** How many have asked so far. */
    count(): number;
    isAwaited(): boolean;
    /** The place was reached. */
    arriveAt(place: number): void;
    /** The log ended at a place when that was read, after this many had asked. */
    endAt(place: number, asked: number): void;
    /** Where the log stands cannot be told: those who wait get this error. */
    fail(error: unknown): void;
};
/** Nobody waits yet. */
export declare function createArrivals(): Arrivals;
