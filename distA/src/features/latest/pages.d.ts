import { type PageRow } from '../../web/page.js';
/** The latest posts, and what of them is new to who looks. */
export declare const latestPages: readonly PageRow[];
