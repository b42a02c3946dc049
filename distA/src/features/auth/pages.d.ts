import { type PageRow } from '../../web/page.js';
/** The doors of the forum, and what a member signs in with. `setupToken` makes the first administrator. */
export declare function authPages(setupToken: string): readonly PageRow[];
