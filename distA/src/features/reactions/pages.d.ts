import { type PageRow } from '../../web/page.js';
/** The form that stands in each post, and who reacted to it. */
export declare const reactionPages: readonly PageRow[];
