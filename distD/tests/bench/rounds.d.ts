/** What was found in each round, of Rostra and of its ceiling. */
export type Rounds<T> = {
    rostra: T[];
    ceiling: T[];
};
/**
 * Measures two things in turn, so that what else happens on the machine meets both. Who begins changes from round to
 * round: the second finds what the first one warmed.
 */
export declare function takeTurns<T>(rounds: number, measure: {
    [Side in keyof Rounds<T>]: (round: number) => Promise<T>;
}): Promise<Rounds<T>>;
/** The median of each round's ratio of Rostra to its ceiling. */
export declare function ratioOf<T>({ rostra, ceiling }: Rounds<T>, figureOf: (found: T) => number): number;
/** The medians of both sides. */
export declare function mediansOf<T>({ rostra, ceiling }: Rounds<T>, figureOf: (found: T) => number): {
    rostra: number;
    ceiling: number;
};
