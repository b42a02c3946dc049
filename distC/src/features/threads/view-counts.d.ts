import { type Db } from '../../platform/transaction.js';
/** Counts how often threads are opened. */
export type ViewCounts = {
    count(threadId: number): void;
    /** Writes what was gathered since the last time. */
    write(): Promise<void>;
    /** How many threads have views that are not written yet. */
    waiting(): number;
};
/** Gathers views in memory, to be written in one statement now and then: a reader never waits for a write. A crash loses them. */
export declare function gatherViewCounts(db: Db): ViewCounts;
