import { type PageRow } from '../../web/page.js';
/** Where posts are written, changed and found. */
export declare const postPages: readonly PageRow[];
