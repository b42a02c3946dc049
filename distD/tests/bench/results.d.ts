import type { Row } from './row.js';
/** Where results go. Git ignores it. */
export declare const resultsFolder: string;
/** Writes what was measured, as JSON and as a chart, under the names of the parts. Answers the files. */
export declare function writeResults(name: string, rows: readonly Row[]): Promise<string[]>;
