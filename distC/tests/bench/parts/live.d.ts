import type { Part } from '../part.js';
/** From a POST to the last socket that hears of it, and what each socket costs, against bare Socket.IO. */
export declare const measureLive: Part;
