import type { Db, Reader, Tx } from '../../src/platform/transaction.js';
import { type Known, type Rows } from './rows.js';
import type { Batch, DemoSize } from './shape.js';
import { type Cast } from './threads.js';
/** What every batch of a demo needs. `threads` counts those of the whole demo. */
export type Stage = DemoSize & {
    threads: number;
    cast: Cast;
} & Known;
/** Whether an earlier run has written a batch. */
export declare function isWritten(reader: Reader, size: DemoSize, batch: Batch): Promise<boolean>;
/** Drafts and renders the threads of a batch, with ids that nobody else gets. Nothing is written. */
export declare function prepareRows(db: Db, stage: Stage, batch: Batch): Promise<Rows>;
/** Writes a batch and counts it, unless another process did. Answers how many posts were written. */
export declare function writeRows(tx: Tx, rows: Rows, size: DemoSize, batch: Batch): Promise<number>;
