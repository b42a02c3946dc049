/** The middle of some numbers; between the two middle ones of an even count. @throws RangeError when there are none. */
export declare function median(values: readonly number[]): number;
/** The smallest number that a share of all (above 0, up to 1) does not exceed. @throws RangeError when there are none. */
export declare function percentile(values: readonly number[], share: number): number;
/** A number with about three digits that count, in groups of thousands: 12,345, 67.8, 3.46, 0.12. */
export declare function short(value: number): string;
