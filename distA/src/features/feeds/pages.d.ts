import { type PageRow } from '../../web/page.js';
/** The lists of posts as feeds, beside the pages that show them. */
export declare const feedPages: readonly PageRow[];
