import type { Part } from '../part.js';
/** Replies and reactions over HTTP against pgbench with the statements that they execute, on a copy of the same data. */
export declare const measureWrites: Part;
