import { type PageRow } from '../../web/page.js';
/** The front page, and the page of each category and forum. */
export declare const forumPages: readonly PageRow[];
