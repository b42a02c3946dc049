import type { Part } from '../part.js';
/** Reads over HTTP: warm against the very same bytes, cold against one statement. */
export declare const measureReads: Part;
