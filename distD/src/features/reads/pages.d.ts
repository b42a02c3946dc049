import { type PageRow } from '../../web/page.js';
/** The way on in a thread that one has begun to read. */
export declare const readPages: readonly PageRow[];
