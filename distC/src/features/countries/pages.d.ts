import { type PageRow } from '../../web/page.js';
/** Countries: what is new from each, and who writes from there. */
export declare const countryPages: readonly PageRow[];
