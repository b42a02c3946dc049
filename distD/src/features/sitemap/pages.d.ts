import { type PageRow } from '../../web/page.js';
/** What search engines ask first: what they may read, and where it is. */
export declare const sitemapPages: readonly PageRow[];
