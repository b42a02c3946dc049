import type { Dataset } from './datasets.js';
import type { Row } from './row.js';
/** What the command line says of all parts. */
export type BenchOptions = {
    /** How often Rostra and its ceiling are measured in turn. */
    rounds: number;
    /** A data set in place of the one that a part asks for, for a quick look. */
    dataset: Dataset | null;
};
/** A part of the bench: measures, and tells each row as soon as it is known. */
export type Part = (options: BenchOptions, tell: (rows: readonly Row[]) => void) => Promise<void>;
