/** Forums of the demo's making, by their number of posts. */
export declare const datasets: {
    readonly '10k': 10000;
    readonly '100k': 100000;
    readonly '1m': 1000000;
};
export type Dataset = keyof typeof datasets;
/** The database of a data set. It is made once, and again when the schema or the demo changed. */
export declare function openDataset(dataset: Dataset): Promise<string>;
/** A database of this process's own that starts as a data set and may be written to. Whoever asks for it drops it. */
export declare function copyDataset(dataset: Dataset, purpose: string): Promise<string>;
/** Removes a database, with whoever is connected to it. */
export declare function dropDatabase(name: string): Promise<void>;
