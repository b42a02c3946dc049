import type { Part } from '../part.js';
/** The last page of the longest thread against its first, with nothing kept: in the measure page 5,000 of 100,000 posts. */
export declare const measureDepth: Part;
