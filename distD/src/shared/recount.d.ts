/** A counter that is not what a recount says. */
export type Difference = {
    table: string;
    key: string;
    column: string;
    stored: string;
    counted: string;
};
/** Compares counters with the truth they count, mends them when asked, and answers what differed. */
export type Recount<Tx> = (tx: Tx, options: {
    fix: boolean;
}) => Promise<Difference[]>;
/** The ids of what differed, where keys are ids. */
export declare function idsOf(differences: readonly Difference[]): number[];
/** What was counted, where counters are single numbers; in the order of `differences`. */
export declare function countsOf(differences: readonly Difference[]): number[];
