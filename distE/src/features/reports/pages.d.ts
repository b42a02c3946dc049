import { type PageRow } from '../../web/page.js';
/** The form by which a post is reported, and the moderators' list of reports. */
export declare const reportPages: readonly PageRow[];
