import { type PageRow } from '../../web/page.js';
/** The page of each member, to which mentions lead: their card, and what they wrote, gave and received. */
export declare const memberPages: readonly PageRow[];
/** What a member changes of themselves. */
export declare const settingsPages: readonly PageRow[];
