import type { Part } from '../part.js';
/** How long a start takes, what it holds at rest, and what must be installed for it. */
export declare const measureStart: Part;
