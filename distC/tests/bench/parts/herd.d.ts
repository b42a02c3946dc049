import type { Part } from '../part.js';
/** Thousands of clients that come back at once after a server was killed, and catch up, against bare Socket.IO. */
export declare const measureHerd: Part;
